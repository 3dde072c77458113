/** An offer ends, or soon will. */
import { CLOSING_REASON_LABELS } from '~/domain/offer/reasons'
import { offerClosed } from '~/emails/offer-closed'
import { offerClosedByReferent } from '~/emails/offer-closed-by-referent'
import { offerExpired } from '~/emails/offer-expired'
import { offerExpiring } from '~/emails/offer-expiring'
import { offerFilled } from '~/emails/offer-filled'
import { lettersTo } from './letter'
import { reasonFrom } from './reason-from'
import { told } from './tell-offer'

export const tellOfferFilled = told<'offer.filled'>(({ employers, territory, words }) =>
  lettersTo(employers, territory, 'offer-filled', (to) => offerFilled({ ...to, ...words })),
)

/** The company closed it itself, unless the referent had to: then the company is told too. */
export const tellOfferClosed = told<'offer.closed'>(
  ({ employers, referent, territory, words, referentWords, offer }) => {
    const reason = reasonFrom(CLOSING_REASON_LABELS, offer.closedReason)
    if (offer.closedReason === 'notCompliant') {
      return lettersTo(employers, territory, 'offer-closed-by-referent', (to) =>
        offerClosedByReferent({ ...to, ...words }),
      )
    }
    return lettersTo([referent], territory, 'offer-closed', (to) =>
      offerClosed({ ...to, ...referentWords, reason }),
    )
  },
)

export const tellOfferExpiring = told<'offer.expiring'>(
  ({ employers, territory, words, expiresOn }, { days }) =>
    expiresOn === null
      ? []
      : lettersTo(employers, territory, 'offer-expiring', (to) =>
          offerExpiring({ ...to, ...words, days, expiresOn }),
        ),
)

export const tellOfferExpired = told<'offer.expired'>(({ employers, territory, words }) =>
  lettersTo(employers, territory, 'offer-expired', (to) => offerExpired({ ...to, ...words })),
)
