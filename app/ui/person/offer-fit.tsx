import type { ReactNode } from 'react'
import { Badge, SectorBadge } from '../design/badge'
import { Card } from '../design/card'
import { CircleAlert, CircleCheck, type IconComponent, KeyRound, OctagonAlert } from '../design/icons'

interface OfferFitProps {
  offer: {
    readonly offerId: string
    readonly title: string
    readonly sector: string
    readonly kindLabel: string
    readonly where: string
    readonly when: string
    readonly match: {
      readonly score: number | null
      readonly word: string
      readonly reasons: readonly string[]
      readonly cautions: readonly string[]
      readonly blockers: readonly { readonly sentence: string }[]
      readonly unlocks: readonly { readonly sentence: string }[]
    }
  }
  action?: ReactNode
  /** The level of its title: second when it stands alone on its page. */
  heading?: 'h2' | 'h3'
}

/** An offer beside one person: why it fits, what to watch, what blocks and what would lift it. */
export function OfferFit({ offer, action, heading: Heading = 'h3' }: OfferFitProps) {
  const { match } = offer
  return (
    <Card className="sm:py-4">
      <article className="space-y-2">
        <div className="flex flex-wrap items-start justify-between gap-3">
          <div className="min-w-0 space-y-1">
            <p className="flex flex-wrap gap-2">
              <SectorBadge sector={offer.sector} />
              <Badge>{offer.kindLabel}</Badge>
              {match.score !== null && (
                <Badge tone="accent">
                  {match.word}, {match.score} sur 100
                </Badge>
              )}
            </p>
            <Heading className="text-lg font-bold">
              <a href={`/offres/${offer.offerId}`} className="underline-offset-4 hover:underline">
                {offer.title}
              </a>
            </Heading>
            <p className="text-ink-2">
              {offer.where}
              {offer.when && ` · ${offer.when}`}
            </p>
          </div>
          {action}
        </div>
        <Lines icon={CircleCheck} look="text-success" label="Pourquoi" lines={match.reasons} />
        <Lines icon={CircleAlert} look="text-warning" label="À vérifier" lines={match.cautions} />
        <Lines
          icon={OctagonAlert}
          look="text-danger"
          label="Ce qui bloque"
          lines={match.blockers.map(({ sentence }) => sentence)}
        />
        <Lines
          icon={KeyRound}
          look="text-accent"
          label="Ce qui débloquerait"
          lines={match.unlocks.map(({ sentence }) => sentence)}
        />
      </article>
    </Card>
  )
}

interface LinesProps {
  icon: IconComponent
  look: string
  label: string
  lines: readonly string[]
}

function Lines({ icon: Icon, look, label, lines }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-5 gap-y-0.5 text-[0.95rem]">
      {lines.map((line) => (
        <li key={line} className="inline-flex items-start gap-1.5">
          <Icon size={16} className={`mt-1 shrink-0 ${look}`} />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  )
}
