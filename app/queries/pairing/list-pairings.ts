/** The territory's pairings for its referents: what needs them first, page by page. */
import type { Db } from '~/database/client'
import { toDateColumn, toLocalDate, toLocalDateOrNull } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { pairingsVisibleTo } from '~/database/scope'
import { frenchShortDate } from '~/domain/calendar/french'
import { addDays, type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { ENDING_SOON_DAYS, isWithoutMeeting, NO_MEETING_DAYS } from '~/domain/pairing/alerts'
import { LIVE_STATES, PAIRING_STATE_LABELS } from '~/domain/pairing/states'
import { whoseTurn } from '~/domain/pairing/whose-turn'
import type { Actor } from '~/domain/permissions/actor'

export const PAIRINGS_PAGE_SIZE = 20

export const PAIRING_TABS = [
  'en-cours',
  'a-signer',
  'sans-rencontre',
  'signal',
  'bientot-finis',
  'termines',
] as const
export type PairingTab = (typeof PAIRING_TABS)[number]

const LABELS: Readonly<Record<PairingTab, string>> = {
  'en-cours': 'En cours',
  'a-signer': 'Charte à signer',
  'sans-rencontre': 'Sans rencontre depuis 30 jours',
  signal: 'Cela ne va pas',
  'bientot-finis': 'Bientôt au terme',
  termines: 'Terminés',
}

function whereOf(tab: PairingTab, today: LocalDate): Prisma.PairingWhereInput {
  const before = { lte: toDateColumn(addDays(today, -NO_MEETING_DAYS)) }
  switch (tab) {
    case 'en-cours':
      return { state: { in: [...LIVE_STATES] } }
    case 'a-signer':
      return { state: 'accepted' }
    case 'sans-rencontre':
      return {
        ...{ state: 'active', startedOn: before },
        AND: [
          { OR: [{ lastMetOn: null }, { lastMetOn: before }] },
          { OR: [{ resumedOn: null }, { resumedOn: before }] },
        ],
      }
    case 'signal':
      return { state: { in: [...LIVE_STATES] }, lowPulseAt: { not: null } }
    case 'bientot-finis':
      return {
        state: { in: ['active', 'paused'] },
        endsOn: { lte: toDateColumn(addDays(today, ENDING_SOON_DAYS)) },
      }
    case 'termines':
      return { state: { in: ['completed', 'endedEarly'] } }
  }
}

interface Filters {
  readonly tab: PairingTab
  readonly mine: boolean
  readonly page: number
}

const NAMES = { firstName: true, lastName: true } as const

export async function listPairings(db: Db, viewer: Actor, now: Date, { tab, mine, page }: Filters) {
  const today = parisDay(now)
  const own = mine && 'userId' in viewer ? { referentId: viewer.userId } : {}
  const base: Prisma.PairingWhereInput = { AND: [pairingsVisibleTo(viewer), own] }
  const count = (each: PairingTab) => db.pairing.count({ where: { AND: [base, whereOf(each, today)] } })
  const counts = await Promise.all(PAIRING_TABS.map(count))
  const rows = await db.pairing.findMany({
    where: { AND: [base, whereOf(tab, today)] },
    orderBy: tab === 'termines' ? [{ endedOn: 'desc' }, { id: 'asc' }] : [{ endsOn: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * PAIRINGS_PAGE_SIZE,
    take: PAIRINGS_PAGE_SIZE,
    select: {
      ...{ id: true, state: true, startedOn: true, endsOn: true, lastMetOn: true, resumedOn: true },
      ...{ charterSentAt: true, charterVersion: true, lowPulseAt: true, endedOn: true },
      sponsor: { select: { trade: true, city: true, user: { select: NAMES } } },
      person: { select: NAMES },
      signatures: { select: { party: true, version: true } },
      meetings: { where: { held: false }, take: 1, select: { on: true } },
    },
  })
  return {
    tabs: PAIRING_TABS.map((each, index) => ({ tab: each, label: LABELS[each], count: counts[index] ?? 0 })),
    total: counts[PAIRING_TABS.indexOf(tab)] ?? 0,
    pairings: rows.map((row) => describe(row, today)),
  }
}

interface Listed {
  readonly id: string
  readonly state: keyof typeof PAIRING_STATE_LABELS
  readonly startedOn: Date | null
  readonly endsOn: Date | null
  readonly lastMetOn: Date | null
  readonly resumedOn: Date | null
  readonly charterSentAt: Date | null
  readonly charterVersion: number
  readonly lowPulseAt: Date | null
  readonly sponsor: {
    readonly trade: string
    readonly city: string
    readonly user: { readonly firstName: string; readonly lastName: string }
  }
  readonly person: { readonly firstName: string; readonly lastName: string }
  readonly signatures: readonly {
    readonly party: 'sponsor' | 'person' | 'referent'
    readonly version: number
  }[]
  readonly meetings: readonly { readonly on: Date }[]
}

function describe(row: Listed, today: LocalDate) {
  const [planned] = row.meetings
  const facts = {
    ...{
      state: row.state,
      startedOn: toLocalDateOrNull(row.startedOn),
      endsOn: toLocalDateOrNull(row.endsOn),
    },
    ...{ lastMetOn: toLocalDateOrNull(row.lastMetOn), resumedOn: toLocalDateOrNull(row.resumedOn) },
    plannedOn: planned ? toLocalDate(planned.on) : null,
    charterSent: row.charterSentAt !== null,
    lowPulse: row.lowPulseAt !== null,
    signed: row.signatures.filter(({ version }) => version === row.charterVersion).map(({ party }) => party),
  }
  return {
    id: row.id,
    state: row.state,
    stateLabel: PAIRING_STATE_LABELS[row.state],
    personName: `${row.person.firstName} ${row.person.lastName}`,
    sponsorName: `${row.sponsor.user.firstName} ${row.sponsor.user.lastName}`,
    trade: row.sponsor.trade,
    city: row.sponsor.city,
    lastMet: facts.lastMetOn ? frenchShortDate(facts.lastMetOn) : null,
    low: row.lowPulseAt !== null,
    noMeeting: isWithoutMeeting(facts, today),
    turn: whoseTurn(facts, 'referent', today),
  }
}
