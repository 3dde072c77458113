import { Link } from '@remix-run/react'
import type { RecommendationState } from '~/domain/recommendation/states'
import { Card } from '~/ui/design/card'
import { RecommendationBadge } from '~/ui/recommendation/state-badge'

interface Essentials {
  readonly id: string
  readonly hostName: string
  readonly company: { readonly id: string; readonly referentName: string | null } | null
  readonly job: string
  readonly city: string
  readonly description: string
  readonly places: number
  readonly placesLeft: number
  readonly window: string | null
  readonly hours: string | null
  readonly weekly: string | null
  readonly tutor: string
  readonly licences: readonly string[]
  readonly publicTransport: boolean
  readonly recommendations: readonly {
    readonly id: string
    readonly personName: string
    readonly state: RecommendationState
    readonly stateLabel: string
    readonly turn: string
    readonly open: boolean
    readonly reason: string | null
  }[]
}

/** What one keeps in view while choosing: the offer in a column, and what was already tried. */
export function OfferEssentials({ offer }: { offer: Essentials }) {
  const rows = [
    ['Métier', offer.job],
    ['Places', `${offer.placesLeft} libre${offer.placesLeft > 1 ? 's' : ''} sur ${offer.places}`],
    ['Période', offer.window],
    ['Horaires', [offer.hours, offer.weekly && `${offer.weekly} par semaine`].filter(Boolean).join(' · ')],
    ['Permis ou certificat', offer.licences.join(' · ') || 'Aucun demandé'],
    ['En bus', offer.publicTransport ? 'Desservi' : 'Non desservi'],
    ['Tuteur ou tutrice', offer.tutor],
  ].filter(([, value]) => value)
  return (
    <aside
      id="offre"
      aria-label="L’offre et ses mises en relation"
      className="space-y-4 lg:sticky lg:order-first lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:self-start lg:overflow-y-auto"
    >
      <Card className="space-y-3">
        <h2 className="font-bold">L’offre</h2>
        <dl className="space-y-1.5 text-[0.95rem] leading-snug">
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt className="text-sm text-ink-2">{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <details>
          <summary className="min-h-8 text-accent underline underline-offset-4">Lire les missions</summary>
          <p className="mt-2 text-[0.95rem] whitespace-pre-line">{offer.description}</p>
        </details>
        <p className="text-[0.95rem]">
          {offer.company ? (
            <>
              <Link to={`/referent/entreprises/${offer.company.id}`} className="underline underline-offset-4">
                {offer.hostName}
              </Link>
              <span className="block text-ink-2">
                {offer.company.referentName ? `suivie par ${offer.company.referentName}` : 'sans référent·e'}
              </span>
            </>
          ) : (
            offer.hostName
          )}
        </p>
      </Card>
      <Card className="space-y-3">
        <h2 className="font-bold">Mises en relation ici</h2>
        {offer.recommendations.length === 0 ? (
          <p className="text-[0.95rem] text-ink-2">Personne n’a encore été proposé pour cette offre.</p>
        ) : (
          <ul className="space-y-3">
            {offer.recommendations.map((each) => (
              <li key={each.id} className="space-y-1 text-[0.95rem]">
                <Link
                  to={`/referent/mises-en-relation/${each.id}`}
                  className="block font-semibold underline underline-offset-4"
                >
                  {each.personName}
                </Link>
                <RecommendationBadge state={each.state} label={each.stateLabel} />
                <span className="block text-ink-2">{each.open ? each.turn : each.reason}</span>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </aside>
  )
}
