import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { dialled, frenchPhone } from '~/domain/account/french-phone'
import { Card, Section } from '../design/card'
import { Mail, MessageCircle, Phone } from '../design/icons'

export interface ReferentContact {
  /** Where a message to them is written on the platform; absent for who has no account. */
  readonly messageTo?: string
  readonly name: string
  readonly organisation: string
  readonly phone: string | null
  readonly email: string
}

const LINK =
  'inline-flex min-h-11 items-center gap-2 rounded-lg border border-line-strong bg-surface px-4 py-2 font-semibold text-ink no-underline hover:bg-surface-2'

/** Who to call when anything is not clear: big buttons that a phone understands. */
export function ReferentCard({ referent }: { referent: ReferentContact }) {
  const { t } = useTranslation('candidate')
  return (
    <Card>
      <Section title={t('referent.title')}>
        <p>
          <span className="font-semibold">{referent.name}</span>
          <span className="block text-ink-2">{referent.organisation}</span>
        </p>
        <div className="no-print flex flex-wrap gap-3">
          {referent.messageTo && (
            <Link to={referent.messageTo} className={LINK}>
              <MessageCircle size={18} />
              {t('referent.message')}
            </Link>
          )}
          {referent.phone && (
            <a href={`tel:${dialled(referent.phone)}`} className={LINK}>
              <Phone size={18} />
              {t('referent.call', { phone: frenchPhone(referent.phone) })}
            </a>
          )}
          <a href={`mailto:${referent.email}`} className={LINK}>
            <Mail size={18} />
            {t('referent.write')}
          </a>
        </div>
      </Section>
    </Card>
  )
}
