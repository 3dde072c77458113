import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface OfferSubmittedProps extends Reader {
  readonly offerTitle: string
  readonly companyName: string
  readonly url: string
}

/** To the company's partnership referent: an offer waits to be read and published. */
export function offerSubmitted({ offerTitle, companyName, url, ...to }: OfferSubmittedProps): Email {
  return compose({
    to,
    subject: 'Une offre attend votre relecture',
    preview: 'Relisez-la, puis publiez-la ou demandez une modification.',
    sms: 'une offre attend votre relecture.',
    body: (
      <>
        <P>
          {companyName} vous soumet une offre : « {offerTitle} ».
        </P>
        <P>
          Relisez-la, puis publiez-la ou demandez une modification. Tant que vous ne l’avez pas publiée,
          personne d’autre ne la voit.
        </P>
      </>
    ),
    action: { label: 'Relire l’offre', url },
    why: WHY.company,
  })
}
