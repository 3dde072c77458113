import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface OfferExpiringProps extends Reader {
  readonly offerTitle: string
  readonly days: number
  readonly expiresOn: string
  readonly url: string
}

/** To whoever published it: their offer leaves the site soon. */
export function offerExpiring({ offerTitle, days, expiresOn, url, ...to }: OfferExpiringProps): Email {
  const left = days === 1 ? 'demain' : `dans ${days} jours`
  return compose({
    to,
    subject: `Votre offre se termine ${left}`,
    preview: 'Renouvelez-la en un clic si elle est toujours d’actualité.',
    sms: `votre offre se termine ${left}.`,
    body: (
      <>
        <P>
          Votre offre « {offerTitle} » se termine {left} : elle reste visible jusqu’au {expiresOn} inclus.
        </P>
        <P>Toujours d’actualité ? Vous pouvez la renouveler en un clic. Sinon, vous n’avez rien à faire.</P>
      </>
    ),
    action: { label: 'Renouveler ou laisser finir', url },
    why: WHY.host,
  })
}
