import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ConventionCompletedByHostProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly dates: string
  readonly url: string
}

/** To the partnership referent: the company completed its part of the convention. */
export function conventionCompletedByHost({
  personName,
  companyName,
  dates,
  url,
  ...to
}: ConventionCompletedByHostProps): Email {
  return compose({
    to,
    subject: 'Une convention est complétée par l’entreprise',
    preview: 'Relisez-la, puis envoyez-la à la signature.',
    sms: 'une convention est complétée par l’entreprise.',
    body: (
      <P>
        {companyName} a complété sa partie de la convention {ofName(personName)}, {dates}. Relisez-la, puis
        envoyez-la à la signature.
      </P>
    ),
    action: { label: 'Relire la convention', url },
    why: WHY.referent,
  })
}
