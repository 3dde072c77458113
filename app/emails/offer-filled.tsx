import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface OfferFilledProps extends Reader {
  readonly offerTitle: string
  readonly url: string
}

/** To whoever published it: every place of their offer is taken. */
export function offerFilled({ offerTitle, url, ...to }: OfferFilledProps): Email {
  return compose({
    to,
    subject: 'Votre offre est pourvue',
    preview: 'Toutes les places sont prises.',
    sms: 'votre offre est pourvue.',
    body: (
      <>
        <P>
          Toutes les places de votre offre « {offerTitle} » sont prises. Elle n’est plus proposée à d’autres
          personnes.
        </P>
        <P>Une place se libère, ou vous pouvez aider davantage de monde ? Dites-le à votre référent·e.</P>
      </>
    ),
    action: { label: 'Voir mon offre', url },
    why: WHY.host,
  })
}
