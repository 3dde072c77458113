import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ConventionSignedProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly who: string
  readonly signed: number
  readonly total: number
  readonly url: string
}

/** To the partnership referent: one more signature. */
export function conventionSigned({
  personName,
  companyName,
  who,
  signed,
  total,
  url,
  ...to
}: ConventionSignedProps): Email {
  return compose({
    to,
    subject: 'Une signature de plus sur une convention',
    preview: `${signed} sur ${total}.`,
    sms: `une signature de plus sur une convention (${signed} sur ${total}).`,
    body: (
      <>
        <P>
          {who} a signé la convention {ofName(personName)} chez {companyName}.
        </P>
        <P>
          {signed} signature{signed > 1 ? 's' : ''} sur {total}.
        </P>
      </>
    ),
    action: { label: 'Voir la convention', url },
    why: WHY.referent,
  })
}
