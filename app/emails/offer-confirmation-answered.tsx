import { compose, type Email, P, Quote, type Reader } from './frame'
import { WHY } from './why'

interface OfferConfirmationAnsweredProps extends Reader {
  readonly offerTitle: string
  readonly companyName: string
  readonly confirmed: boolean
  /** What the company wants changed; null when it confirmed. */
  readonly request: string | null
  readonly url: string
}

/** To the referent who entered the offer: the company confirmed it, or wants something changed. */
export function offerConfirmationAnswered(props: OfferConfirmationAnsweredProps): Email {
  const { offerTitle, companyName, confirmed, request, url, ...to } = props
  if (confirmed) {
    return compose({
      to,
      subject: 'L’entreprise a confirmé l’offre',
      preview: 'Elle est en ligne.',
      sms: 'l’entreprise a confirmé l’offre, elle est en ligne.',
      body: (
        <P>
          {companyName} a confirmé l’offre « {offerTitle} » que vous aviez saisie. Elle est en ligne : vous
          pouvez chercher qui correspond.
        </P>
      ),
      action: { label: 'Voir qui correspond', url },
      why: WHY.company,
    })
  }
  return compose({
    to,
    subject: 'L’entreprise demande une correction',
    preview: 'L’offre que vous avez saisie est revenue dans vos brouillons.',
    sms: 'l’entreprise demande une correction sur une offre saisie.',
    body: (
      <>
        <P>
          {companyName} ne confirme pas encore l’offre « {offerTitle} ». Voici son message :
        </P>
        {request !== null && <Quote>{request}</Quote>}
        <P>Corrigez l’offre, puis renvoyez-la pour confirmation.</P>
      </>
    ),
    action: { label: 'Corriger l’offre', url },
    why: WHY.company,
  })
}
