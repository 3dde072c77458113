import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface OfferPublishedProps extends Reader {
  readonly offerTitle: string
  readonly expiresOn: string | null
  readonly url: string
}

/** To whoever published it: their offer is on line. */
export function offerPublished({ offerTitle, expiresOn, url, ...to }: OfferPublishedProps): Email {
  return compose({
    to,
    subject: 'Votre offre est en ligne',
    preview: 'Votre référent·e cherche maintenant les personnes à vous présenter.',
    sms: 'votre offre est en ligne.',
    body: (
      <>
        <P>
          Votre offre « {offerTitle} » est en ligne{expiresOn === null ? '' : ` jusqu’au ${expiresOn}`}.
        </P>
        <P>
          Votre référent·e cherche maintenant les personnes qui pourraient convenir. Vous recevrez un message
          dès que l’une d’elles souhaite vous être présentée.
        </P>
      </>
    ),
    action: { label: 'Voir mon offre', url },
    why: WHY.host,
  })
}
