import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface OfferExpiredProps extends Reader {
  readonly offerTitle: string
  readonly url: string
}

/** To whoever published it: their offer left the site. */
export function offerExpired({ offerTitle, url, ...to }: OfferExpiredProps): Email {
  return compose({
    to,
    subject: 'Votre offre n’est plus en ligne',
    preview: 'Sa date de fin est passée.',
    sms: 'votre offre n’est plus en ligne, sa date de fin est passée.',
    body: (
      <P>
        Votre offre « {offerTitle} » n’est plus en ligne : sa date de fin est passée. Vous pouvez la
        renouveler si vous cherchez toujours.
      </P>
    ),
    action: { label: 'Voir mon offre', url },
    why: WHY.host,
  })
}
