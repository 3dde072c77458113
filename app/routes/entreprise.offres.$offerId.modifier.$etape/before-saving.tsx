import type { OfferState } from '~/domain/offer/states'
import type { OfferStepSlug } from '~/domain/offer/steps'
import { Callout } from '~/ui/design/callout'

/** Says, before it is done, what saving a change leads to. */
export function BeforeSaving({ state, step }: { state: OfferState; step: OfferStepSlug }) {
  if (state === 'submitted') {
    return (
      <Callout title="Offre en relecture">
        <p>Vous pouvez encore la corriger : votre référent·e lira la dernière version enregistrée.</p>
      </Callout>
    )
  }
  if (state !== 'published' && state !== 'paused') return null
  if (step === 'accueil') {
    return (
      <Callout title="Sans nouvelle relecture">
        <p>Changer de tuteur ou de contact n’interrompt pas la publication.</p>
      </Callout>
    )
  }
  if (step === 'lieu-et-dates') {
    return (
      <Callout title="Dates et places : sans nouvelle relecture">
        <p>
          Changer les dates, la durée ou le nombre de places garde l’offre en ligne. Changer de lieu la retire
          du site jusqu’à ce que votre référent·e l’ait relue.
        </p>
      </Callout>
    )
  }
  return (
    <Callout tone="warning" title="Une modification ici demande une nouvelle relecture">
      <p>
        Si vous changez cette page, l’offre est retirée du site jusqu’à ce que votre référent·e l’ait relue.
        Les personnes déjà présentées ne perdent rien.
      </p>
    </Callout>
  )
}
