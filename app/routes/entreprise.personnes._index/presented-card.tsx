import { Link } from '@remix-run/react'
import type { RecommendationState } from '~/domain/recommendation/states'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import { Turn } from '~/ui/design/turn'
import { RecommendationBadge } from '~/ui/recommendation/state-badge'

interface Presented {
  readonly id: string
  readonly state: RecommendationState
  readonly stateLabel: string
  readonly turn: { readonly who: 'you' | 'other' | 'done' | 'over'; readonly sentence: string }
  readonly offer: { readonly title: string; readonly city: string }
  readonly person: { readonly name: string; readonly city: string; readonly sentence: string }
}

/** A person, the offer they are proposed for, the referent's words, and whose turn it is. */
export function PresentedCard({ recommendation: it }: { recommendation: Presented }) {
  const at = `/entreprise/personnes/${it.id}`
  return (
    <li>
      <Card className="space-y-3">
        <div className="flex flex-wrap items-start justify-between gap-2">
          <div>
            <h2 className="text-lg font-bold">
              <Link to={at} className="underline underline-offset-4">
                {it.person.name}
              </Link>
            </h2>
            <p className="text-ink-2">
              {it.person.city} · pour «&nbsp;{it.offer.title}&nbsp;», {it.offer.city}
            </p>
          </div>
          <RecommendationBadge state={it.state} label={it.stateLabel} />
        </div>
        <p className="max-w-prose whitespace-pre-line">«&nbsp;{it.person.sentence}&nbsp;»</p>
        <Turn who={it.turn.who}>{it.turn.sentence}</Turn>
        {it.turn.who === 'you' && (
          <div>
            <ButtonLink to={at}>
              Lire et répondre<span className="sr-only"> pour {it.person.name}</span>
            </ButtonLink>
          </div>
        )}
      </Card>
    </li>
  )
}
