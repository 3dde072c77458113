/** The shared diagnostic as a screen shows it: every domain, its barriers and what is mobilised. */
import { frenchDayMonthYear } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { DIAGNOSTIC_IMPACTS, DIAGNOSTIC_STATUSES, diagnosticReviewOn } from '~/domain/person/diagnostic'
import {
  DIAGNOSTIC_DOMAIN_KEYS,
  DIAGNOSTIC_DOMAINS,
  isDiagnosticDomain,
} from '~/domain/person/diagnostic-domains'
import { TRANSPORT_MODES } from '~/domain/referential/transport-modes'
import type { TerritorySettings } from '~/domain/territory/settings'
import type { PersonLists } from './person-lists'

export interface SolutionView {
  readonly id: string
  readonly domain: string
  readonly text: string
  readonly running: boolean
}

export interface DomainView {
  readonly domain: string
  readonly label: string
  readonly kind: 'constraint' | 'need'
  readonly status: string
  readonly statusLabel: string
  readonly explored: boolean
  readonly isBarrier: boolean
  readonly impact: string | null
  readonly priority: boolean
  readonly situations: readonly string[]
  readonly note: string | null
}

export interface DiagnosticView {
  readonly domains: readonly DomainView[]
  readonly exploredCount: number
  readonly barriers: readonly DomainView[]
  readonly solutions: readonly SolutionView[]
  /** « Fait le 3 mars 2027, à revoir à partir du 3 septembre 2027 ». */
  readonly sentence: string
  readonly done: boolean
  readonly toReview: boolean
  readonly confirmed: boolean
}

interface Done {
  readonly diagnosticDoneAt: Date | null
  readonly diagnosticConfirmedAt: Date | null
}

export function viewDiagnostic(
  person: Done,
  lists: Pick<PersonLists, 'diagnostic' | 'solutions'>,
  settings: Pick<TerritorySettings, 'diagnosticValidityMonths'>,
  today: LocalDate,
): DiagnosticView {
  const domains = DIAGNOSTIC_DOMAIN_KEYS.map((domain): DomainView => {
    const { kind, label, situations } = DIAGNOSTIC_DOMAINS[domain]
    const entry = lists.diagnostic.find((each) => each.domain === domain)
    const status = entry?.status ?? 'notExplored'
    const words: Readonly<Record<string, string>> = situations
    return {
      domain,
      label,
      kind,
      status,
      statusLabel: word(DIAGNOSTIC_STATUSES, status),
      explored: status !== 'notExplored',
      isBarrier: kind === 'constraint' && (status === 'difficulty' || status === 'beingResolved'),
      impact: entry?.impact ? word(DIAGNOSTIC_IMPACTS, entry.impact) : null,
      priority: entry?.priority ?? false,
      situations: (entry?.situations ?? []).map((key) => word(words, key)),
      note: entry?.note ?? null,
    }
  })
  const reviewOn = person.diagnosticDoneAt && diagnosticReviewOn(person.diagnosticDoneAt, settings)
  return {
    domains,
    exploredCount: domains.filter(({ explored }) => explored).length,
    barriers: domains
      .filter(({ isBarrier }) => isBarrier)
      .sort((a, b) => Number(b.priority) - Number(a.priority)),
    solutions: lists.solutions.map((solution) => viewSolution(solution, today)),
    sentence: doneSentence(person.diagnosticDoneAt, reviewOn, today),
    done: person.diagnosticDoneAt !== null,
    toReview: reviewOn !== null && reviewOn < today,
    confirmed: person.diagnosticConfirmedAt !== null,
  }
}

function viewSolution(solution: PersonLists['solutions'][number], today: LocalDate): SolutionView {
  const { id, domain, label, grantsMode, grantsMaxKm, until } = solution
  const running = until === null || until >= today
  const travel =
    grantsMode && ` (${word(TRANSPORT_MODES, grantsMode).toLowerCase()}, jusqu’à ${grantsMaxKm}\u00a0km)`
  const end = until && `, ${running ? 'jusqu’au' : 'terminé le'} ${frenchDayMonthYear(until)}`
  return {
    id,
    running,
    domain: isDiagnosticDomain(domain) ? DIAGNOSTIC_DOMAINS[domain].label : domain,
    text: `${label}${travel ?? ''}${end ?? ''}`,
  }
}

function doneSentence(doneAt: Date | null, reviewOn: LocalDate | null, today: LocalDate): string {
  if (doneAt === null || reviewOn === null)
    return 'Pas encore fait\u202f: sans lui, aucune proposition ne peut partir.'
  const done = `Fait le ${frenchDayMonthYear(parisDay(doneAt))}`
  const review = frenchDayMonthYear(reviewOn)
  return reviewOn < today ? `${done}, à revoir depuis le ${review}.` : `${done}, à revoir après le ${review}.`
}

function word(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key
}
