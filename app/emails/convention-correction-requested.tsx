import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, Quote, type Reader } from './frame'
import { WHY } from './why'

interface ConventionCorrectionRequestedProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly who: string
  readonly request: string
  readonly url: string
}

/** To the partnership referent: a signatory asks for a correction instead of signing. */
export function conventionCorrectionRequested({
  personName,
  companyName,
  who,
  request,
  url,
  ...to
}: ConventionCorrectionRequestedProps): Email {
  return compose({
    to,
    subject: 'Une correction est demandée sur une convention',
    preview: 'La convention attend votre réponse.',
    sms: 'une correction est demandée sur une convention.',
    body: (
      <>
        <P>
          {who} demande une correction sur la convention {ofName(personName)} chez {companyName} :
        </P>
        <Quote>{request}</Quote>
        <P>Corrigez la convention : une nouvelle version repartira à la signature.</P>
      </>
    ),
    action: { label: 'Voir la convention', url },
    why: WHY.referent,
  })
}
