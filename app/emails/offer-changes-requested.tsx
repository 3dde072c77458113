import { compose, type Email, P, Quote, type Reader } from './frame'
import { WHY } from './why'

interface OfferChangesRequestedProps extends Reader {
  readonly offerTitle: string
  readonly request: string
  readonly url: string
}

/** To whoever published it: the referent asks for a change before publishing. */
export function offerChangesRequested({
  offerTitle,
  request,
  url,
  ...to
}: OfferChangesRequestedProps): Email {
  return compose({
    to,
    subject: 'Une modification est demandée sur votre offre',
    preview: 'Votre référent·e vous dit laquelle.',
    sms: 'une modification est demandée sur votre offre.',
    body: (
      <>
        <P>
          Votre référent·e a relu votre offre « {offerTitle} » et demande une modification avant de la publier
          :
        </P>
        <Quote>{request}</Quote>
      </>
    ),
    action: { label: 'Modifier mon offre', url },
    after: <P>Une fois la modification faite, soumettez l’offre à nouveau.</P>,
    why: WHY.host,
  })
}
