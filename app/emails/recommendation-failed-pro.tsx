import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { inSentence } from './typeset'
import { WHY } from './why'

interface RecommendationFailedProProps extends Reader {
  readonly kind: OfferKind
  readonly personName: string
  readonly companyName: string
  readonly offerTitle: string
  readonly reason: string
  readonly forSupport: boolean
  readonly url: string
}

/** To both referents: an agreement fell through. */
export function recommendationFailedPro({
  kind,
  personName,
  companyName,
  offerTitle,
  reason,
  forSupport,
  url,
  ...to
}: RecommendationFailedProProps): Email {
  return compose({
    to,
    subject: 'Un accord n’a pas pu aller jusqu’au bout',
    preview: 'La personne compte sur vous pour la suite.',
    sms: 'un accord n’a pas pu aller jusqu’au bout.',
    body: (
      <>
        <P>
          L’accord entre {personName} et {companyName} (« {offerTitle} ») n’a pas pu aller jusqu’au bout.
          Raison : {inSentence(reason)}.
        </P>
        <P>
          {forSupport
            ? 'La personne est prévenue. Un échange avec elle permet de préparer la suite.'
            : kind === 'sponsorship'
              ? 'La personne et son parrain ou sa marraine sont au courant.'
              : 'La personne et l’entreprise sont prévenues.'}
        </P>
      </>
    ),
    action: { label: 'Voir la fiche', url },
    why: forSupport ? WHY.support : WHY.referent,
  })
}
