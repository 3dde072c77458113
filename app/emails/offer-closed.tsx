import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { inSentence } from './typeset'
import { WHY } from './why'

interface OfferClosedProps extends Reader {
  readonly offerTitle: string
  readonly companyName: string
  readonly reason: string
  readonly url: string
}

/** To the company's partnership referent: an offer was closed. */
export function offerClosed({ offerTitle, companyName, reason, url, ...to }: OfferClosedProps): Email {
  return compose({
    to,
    subject: 'Une offre est fermée',
    preview: 'Les mises en relation en cours sont retirées.',
    sms: 'une offre que vous suivez est fermée.',
    body: (
      <>
        <P>
          L’offre « {offerTitle} » {ofName(companyName)} est fermée. Raison : {inSentence(reason)}.
        </P>
        <P>Les mises en relation encore ouvertes sont retirées et les personnes concernées prévenues.</P>
      </>
    ),
    action: { label: 'Voir l’offre', url },
    why: WHY.company,
  })
}
