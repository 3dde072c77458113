import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationDeclinedThanksProps extends Reader {
  readonly offerTitle: string
}

/** To a candidate who said no: it is noted, and changes nothing. */
export function recommendationDeclinedThanks({
  offerTitle,
  ...to
}: RecommendationDeclinedThanksProps): Email {
  return compose({
    to,
    subject: 'Votre réponse est notée',
    preview: 'Merci de l’avoir donnée.',
    sms: 'votre réponse est notée, merci.',
    body: (
      <>
        <P>
          Vous avez dit non à l’immersion « {offerTitle} ». C’est noté, merci de votre réponse. L’entreprise
          n’en sait rien.
        </P>
        <P>Cela ne change rien à votre accompagnement. D’autres propositions viendront.</P>
      </>
    ),
    why: WHY.candidate,
  })
}
