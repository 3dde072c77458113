import { useTranslation } from 'react-i18next'
import { EmailLink } from '~/ui/design/email-link'
import { PhoneLink } from '~/ui/design/phone-link'
import type { ShownImmersion } from './shown-immersion'

/** Who to call, with links that a phone dials. */
export function Reach({ immersion }: { immersion: ShownImmersion }) {
  const { t } = useTranslation('candidate-immersion')
  const { tutor } = immersion
  return (
    <ul className="space-y-2">
      {tutor.phone && (
        <li>
          {t('who.phone')} <PhoneLink number={tutor.phone} className="inline-block min-h-8 text-accent" />
        </li>
      )}
      <li>
        <Adviser immersion={immersion} />
      </li>
    </ul>
  )
}

/** Who accompanies the person, whatever becomes of the immersion. */
export function Adviser({ immersion: { supportReferent } }: { immersion: ShownImmersion }) {
  const { t } = useTranslation('candidate-immersion')
  return (
    <>
      {t('who.adviser', { name: supportReferent.name })}
      {supportReferent.phone && (
        <span className="block">
          <PhoneLink number={supportReferent.phone} className="inline-block min-h-8 text-accent" />
        </span>
      )}
      <span className="block">
        <EmailLink address={supportReferent.email} className="inline-block min-h-8 text-accent" />
      </span>
    </>
  )
}
