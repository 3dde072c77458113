import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { parisDay } from '~/domain/calendar/local-date'
import { inSentence } from '~/domain/matching/in-sentence'
import { found, id, page } from '~/door.server'
import { loadProposal } from '~/queries/person/load-proposal'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Section } from '~/ui/design/card'
import { EmptyState } from '~/ui/design/empty-state'
import { SearchX } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { OfferFit } from '~/ui/person/offer-fit'

export const loader = page(
  { may: 'recommendation.suggest', params: z.object({ personId: id }) },
  async ({ context, actor, params }) => {
    const today = parisDay(context.ports.clock.now())
    const view = found(await loadProposal(context.db, actor, params.personId, today))
    return view
  },
)

export const meta: MetaFunction = () => [{ title: 'Proposer pour une offre – Passerelle' }]

export default function ProposePage() {
  const view = useLoaderData<typeof loader>()
  const base = `/accompagnement/personnes/${view.personId}`
  return (
    <div className="space-y-8">
      <PageHeader
        title={`Proposer ${view.name}`}
        intro="Les offres ouvertes, celle qui va le mieux d’abord. La ou le référent·e entreprises lit votre proposition et décide."
        back={{ to: base, label: 'Retour au dossier' }}
      />
      {view.cannotPropose.length > 0 ? (
        <Callout tone="warning" title="Aucune offre ne peut être proposée pour l’instant">
          {view.cannotPropose.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Callout>
      ) : (
        <>
          <Section title={offersTitle(view.total, view.atLeast)}>
            {view.offers.length === 0 && (
              <EmptyState icon={SearchX} title="Aucune offre ouverte ne va à cette personne aujourd’hui">
                Regardez plus bas ce qu’un seul changement débloquerait, ou complétez ses métiers, ses
                horaires et ses déplacements.
              </EmptyState>
            )}
            {view.total > view.offers.length && (
              <p className="text-ink-2">Voici les {view.offers.length} qui correspondent le mieux.</p>
            )}
            {view.sharedReasons.length > 0 && (
              <p className="text-ink-2">
                {`Pour toutes ces offres\u202f: ${view.sharedReasons.map(inSentence).join('\u202f; ')}.`}
              </p>
            )}
            {view.offers.map((offer) => (
              <OfferFit
                key={offer.offerId}
                offer={offer}
                action={<ButtonLink to={`${base}/proposer/${offer.offerId}`}>Proposer</ButtonLink>}
              />
            ))}
          </Section>
          {view.blocked.length > 0 && (
            <Section title="À un changement près">
              {view.blocked.map((offer) => (
                <OfferFit key={offer.offerId} offer={offer} />
              ))}
            </Section>
          )}
        </>
      )}
    </div>
  )
}

function offersTitle(total: number, atLeast: boolean): string {
  if (total === 0) return 'Offres possibles'
  if (atLeast) return `Au moins ${total}\u00a0offres possibles`
  return total === 1 ? '1\u00a0offre possible' : `${total}\u00a0offres possibles`
}
