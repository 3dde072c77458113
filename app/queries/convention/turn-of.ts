/** Whose turn it is on a stored convention. */
import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { signatoriesOf } from '~/domain/convention/checks'
import { completeContent, parseDraft } from '~/domain/convention/draft'
import type { ConventionDraft } from '~/domain/convention/draft-schema'
import { missingFromHost } from '~/domain/convention/host-part'
import type { SignatoryRole } from '~/domain/convention/signatories'
import type { ConventionState } from '~/domain/convention/states'
import { type ConventionTurn, type ConventionViewer, conventionTurn } from '~/domain/convention/whose-turn'
import type { Actor } from '~/domain/permissions/actor'
import { isRefused } from '~/domain/refusal'

/** What a turn is worked out from. */
export const TURN_COLUMNS = {
  ...{ id: true, state: true, version: true, startDate: true, endDate: true, endedOn: true },
  startConfirmedAt: true,
  versions: { orderBy: { number: 'desc' }, take: 1, select: { content: true } },
  signatures: { select: { role: true, version: true } },
  assessments: { select: { author: true } },
} as const satisfies Prisma.ConventionSelect

interface TurnRow {
  readonly state: ConventionState
  readonly version: number
  readonly startDate: Date
  readonly endDate: Date
  readonly endedOn: Date | null
  readonly startConfirmedAt: Date | null
  readonly signatures: readonly { readonly role: SignatoryRole; readonly version: number }[]
  readonly assessments: readonly { readonly author: 'host' | 'beneficiary' }[]
}

/** The content of a version as stored; one that cannot be read is a fault. */
export function storedDraft(content: unknown): ConventionDraft {
  const draft = parseDraft(content)
  if (isRefused(draft)) throw new Error('a stored convention cannot be read')
  return draft
}

/** The roles that sign a content and have not signed its version, the prescriber apart. */
export function waitingFor(
  row: Pick<TurnRow, 'version' | 'signatures'>,
  draft: ConventionDraft,
): SignatoryRole[] {
  const content = completeContent(draft)
  if (isRefused(content)) return []
  const signed = row.signatures.filter(({ version }) => version === row.version).map(({ role }) => role)
  return signatoriesOf(content)
    .map(({ role }) => role)
    .filter((role) => role !== 'prescriber' && !signed.includes(role))
}

export function viewerOf(actor: Actor): ConventionViewer {
  if (actor.role === 'employer' || actor.role === 'supportReferent' || actor.role === 'candidate') {
    return actor.role
  }
  return 'referent'
}

export function turnOf(row: TurnRow, draft: ConventionDraft, viewer: Actor, now: Date): ConventionTurn {
  const today: LocalDate = parisDay(now)
  return conventionTurn(
    {
      state: row.state,
      startDate: toLocalDate(row.startDate),
      endDate: toLocalDate(row.endDate),
      endedOn: toLocalDateOrNull(row.endedOn),
      startConfirmed: row.startConfirmedAt !== null,
      hostPartMissing: row.state === 'draft' && missingFromHost(draft).length > 0,
      waiting: waitingFor(row, draft),
      assessedBy: row.assessments.map(({ author }) => author),
    },
    viewerOf(viewer),
    today,
  )
}
