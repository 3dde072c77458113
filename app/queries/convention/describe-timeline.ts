/** What happened to a convention, in order, and what comes next. */
import { frenchDate, frenchDateTime } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import { SIGNATORY_LABELS, SIGNATORY_ROLES, type SignatoryRole } from '~/domain/convention/signatories'
import type { ConventionState } from '~/domain/convention/states'
import { type ConventionLists, instant } from './convention-lists'

export interface TimelineStep {
  readonly key: string
  readonly when: string
  readonly title: string
  readonly detail: string | null
  readonly state: 'done' | 'current' | 'coming'
}

interface SignatureRow {
  readonly id: string
  readonly role: SignatoryRole
  readonly signerName: string
  readonly version: number
  readonly signedAt: Date
}

interface Facts {
  readonly state: ConventionState
  readonly version: number
  readonly startDate: LocalDate
  readonly endDate: LocalDate
}

const TITLES: Readonly<Record<string, string>> = {
  draft: 'Convention préparée',
  edit: 'Convention modifiée',
  send: 'Envoyée à la signature',
  validate: 'Validée par le prescripteur',
  reject: 'Refusée par le prescripteur',
  cancel: 'Annulée',
  start: 'Immersion commencée',
  complete: 'Immersion terminée',
  interrupt: 'Immersion arrêtée avant la fin',
  noShow: 'Immersion non commencée',
  assess: 'Bilan de l’entreprise reçu',
}

/** Events of one instant are told in the order of a convention's life. */
const ORDER = Object.keys(TITLES)

const BEFORE_START: readonly ConventionState[] = [
  'draft',
  'readyToSign',
  'partlySigned',
  'inReview',
  'validated',
]

/** The past with its authors, then the dates to come. */
export function describeTimeline(
  facts: Facts,
  lists: Pick<ConventionLists, 'history' | 'accidents'>,
  signatures: readonly SignatureRow[],
): TimelineStep[] {
  const past = [
    ...lists.history
      .filter(({ event }) => TITLES[event])
      .map((change) => ({
        at: instant(change.at),
        rank: ORDER.indexOf(change.event),
        key: change.id,
        title:
          change.event === 'edit' && change.by === 'employer'
            ? 'Complétée par l’entreprise'
            : (TITLES[change.event] ?? ''),
        detail: [change.byName, change.reason].filter(Boolean).join(' – ') || null,
      })),
    ...signatures
      .filter(({ role }) => role !== 'prescriber')
      .map((signature) => ({
        at: signature.signedAt,
        rank: ORDER.indexOf('send') + 0.5 + SIGNATORY_ROLES.indexOf(signature.role) / 100,
        key: signature.id,
        title: `Signée par ${signature.signerName}`,
        detail:
          SIGNATORY_LABELS[signature.role] +
          (signature.version === facts.version ? '' : ` (version ${signature.version}, remplacée depuis)`),
      })),
    ...lists.accidents.map((accident) => ({
      at: instant(accident.reportedAt),
      rank: ORDER.length,
      key: accident.id,
      title: 'Accident déclaré',
      detail: null,
    })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime() || a.rank - b.rank || (a.key < b.key ? -1 : 1))
  const done = past.map(
    ({ at, rank, ...step }): TimelineStep => ({ ...step, when: frenchDateTime(at), state: 'done' }),
  )
  return [...done, ...toCome(facts)]
}

function toCome({ state, startDate, endDate }: Facts): TimelineStep[] {
  const start: TimelineStep = {
    key: 'start',
    when: frenchDate(startDate),
    title: 'Premier jour',
    detail: null,
    state: 'coming',
  }
  const end: TimelineStep = {
    key: 'end',
    when: frenchDate(endDate),
    title: 'Dernier jour',
    detail: null,
    state: 'coming',
  }
  if (BEFORE_START.includes(state)) return [start, end]
  return state === 'ongoing' ? [{ ...end, state: 'current' }] : []
}
