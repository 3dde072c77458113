import type { OfferKind } from '~/domain/offer/public-status'
import { compose, type Email, P, type Reader } from './frame'
import { KIND_WORDS } from './kind-words'
import { WHY } from './why'

interface RecommendationDeclinedThanksProps extends Reader {
  readonly kind: OfferKind
  readonly offerTitle: string
}

/** To a candidate who said no: it is noted, and changes nothing. */
export function recommendationDeclinedThanks({
  kind,
  offerTitle,
  ...to
}: RecommendationDeclinedThanksProps): Email {
  const words = KIND_WORDS[kind]
  return compose({
    to,
    subject: 'Votre réponse est notée',
    preview: 'Merci de l’avoir donnée.',
    sms: 'votre réponse est notée, merci.',
    body: (
      <>
        <P>
          Vous avez dit non {words.toThe} « {offerTitle} ». C’est noté, merci de votre réponse. {words.Host}{' '}
          n’en sait rien.
        </P>
        <P>Cela ne change rien à votre accompagnement. D’autres propositions viendront.</P>
      </>
    ),
    why: WHY.candidate,
  })
}
