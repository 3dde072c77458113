/** What each entry of a diagnostic may hold, when a diagnostic is done, and how long it is valid. */
import { addMonths, type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { type Refusal, refuse } from '~/domain/refusal'
import {
  DIAGNOSTIC_DOMAIN_KEYS,
  DIAGNOSTIC_DOMAINS,
  type DiagnosticDomain,
  isDiagnosticDomain,
} from './diagnostic-domains'

export const DIAGNOSTIC_STATUSES = {
  notExplored: 'Pas encore abordé',
  noDifficulty: 'Pas de difficulté',
  difficulty: 'Difficulté',
  beingResolved: 'En cours de résolution',
  resolved: 'Résolu',
} as const

export type DiagnosticStatus = keyof typeof DIAGNOSTIC_STATUSES

export const DIAGNOSTIC_IMPACTS = { low: 'Faible', medium: 'Moyen', high: 'Fort' } as const

export type DiagnosticImpact = keyof typeof DIAGNOSTIC_IMPACTS

/** Characters of a note: short on purpose, a diagnostic is not a biography. */
export const DIAGNOSTIC_NOTE_MAX = 500

export interface DiagnosticEntryFacts {
  readonly domain: string
  readonly status: DiagnosticStatus
  readonly impact: DiagnosticImpact | null
  readonly priority: boolean
  readonly situations: readonly string[]
  readonly note: string | null
}

/** Everything that stops an entry from being saved; empty when it may be. */
export function refuseDiagnosticEntry(entry: DiagnosticEntryFacts): Refusal[] {
  if (!isDiagnosticDomain(entry.domain)) return [refuse('diagnosticDomainUnknown')]
  const refusals: Refusal[] = []
  const known: Readonly<Record<string, string>> = DIAGNOSTIC_DOMAINS[entry.domain].situations
  if (entry.situations.some((situation) => !Object.hasOwn(known, situation))) {
    refusals.push(refuse('diagnosticSituationUnknown'))
  }
  const explored = entry.status !== 'notExplored' && entry.status !== 'noDifficulty'
  if (entry.status === 'difficulty' && entry.impact === null) refusals.push(refuse('diagnosticImpactMissing'))
  if (!explored && (entry.impact !== null || entry.priority || entry.situations.length > 0)) {
    refusals.push(refuse('diagnosticDetailsWithoutDifficulty'))
  }
  if ((entry.note ?? '').length > DIAGNOSTIC_NOTE_MAX) {
    refusals.push(refuse('diagnosticNoteTooLong', { max: DIAGNOSTIC_NOTE_MAX }))
  }
  return refusals
}

/** Domains still to be talked about, in the order of the diagnostic; none left means it can be declared done. */
export function domainsToExplore(
  entries: readonly Pick<DiagnosticEntryFacts, 'domain' | 'status'>[],
): DiagnosticDomain[] {
  const explored = new Set(
    entries.filter((entry) => entry.status !== 'notExplored').map((entry) => entry.domain),
  )
  return DIAGNOSTIC_DOMAIN_KEYS.filter((domain) => !explored.has(domain))
}

/** Constraints with a difficulty not lifted yet: the barriers. Professional needs are not barriers. */
export function barriersOf(
  entries: readonly Pick<DiagnosticEntryFacts, 'domain' | 'status'>[],
): DiagnosticDomain[] {
  return DIAGNOSTIC_DOMAIN_KEYS.filter(
    (domain) =>
      DIAGNOSTIC_DOMAINS[domain].kind === 'constraint' &&
      entries.some(
        (entry) =>
          entry.domain === domain && (entry.status === 'difficulty' || entry.status === 'beingResolved'),
      ),
  )
}

/** Last day on which a diagnostic is valid (6 months by default); after it, it is to be reviewed, and still counts as done. */
export function diagnosticReviewOn(
  doneAt: Date,
  settings: { readonly diagnosticValidityMonths: number },
): LocalDate {
  return addMonths(parisDay(doneAt), settings.diagnosticValidityMonths)
}
