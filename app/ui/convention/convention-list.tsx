import { Link } from '@remix-run/react'
import type { ConventionState } from '~/domain/convention/states'
import { Turn } from '../design/turn'
import { ConventionStateBadge } from './state-badge'

interface ListedConvention {
  readonly id: string
  readonly reference: string
  readonly state: ConventionState
  readonly stateLabel: string
  readonly personName: string
  readonly companyName: string
  readonly offerTitle: string
  readonly city: string
  readonly dates: string
  readonly turn: { readonly who: 'you' | 'other' | 'done' | 'over'; readonly sentence: string }
}

interface ConventionListProps {
  conventions: readonly ListedConvention[]
  /** Where a convention's page is, without its identifier. */
  under: string
  /** Whether the company is said: not to itself. */
  withCompany?: boolean
}

/** Conventions as sheets: who, where, when, whose turn. */
export function ConventionList({ conventions, under, withCompany = true }: ConventionListProps) {
  return (
    <ul className="space-y-3">
      {conventions.map((each) => (
        <li
          key={each.id}
          className="relative space-y-2 rounded-xl border border-line bg-surface p-4 hover:border-line-strong"
        >
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h2 className="text-lg font-bold">
              <Link to={`${under}/${each.id}`} className="no-underline after:absolute after:inset-0">
                {each.personName}
              </Link>
            </h2>
            <ConventionStateBadge state={each.state} label={each.stateLabel} />
          </div>
          <p>
            {each.offerTitle}
            {withCompany && `, ${each.companyName}`} ({each.city})
          </p>
          <p className="text-ink-2">
            {each.dates} · {each.reference}
          </p>
          <Turn who={each.turn.who}>{each.turn.sentence}</Turn>
        </li>
      ))}
    </ul>
  )
}
