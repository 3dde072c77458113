/** The pairings of one of the two, for their home: in one query. */
import type { Db } from '~/database/client'
import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import { pairingsVisibleTo } from '~/database/scope'
import { parisDay } from '~/domain/calendar/local-date'
import { isLive, PAIRING_STATE_LABELS } from '~/domain/pairing/states'
import { whoseTurn } from '~/domain/pairing/whose-turn'
import type { CandidateActor, SponsorActor } from '~/domain/permissions/actor'

const MOST = 20
const NAMES = { firstName: true, lastName: true } as const

/** Those that live first, then the latest ended. */
export async function loadOwnPairings(db: Db, viewer: CandidateActor | SponsorActor, now: Date) {
  const party = viewer.role === 'sponsor' ? 'sponsor' : 'person'
  const rows = await db.pairing.findMany({
    where: pairingsVisibleTo(viewer),
    orderBy: [{ state: 'asc' }, { createdAt: 'desc' }],
    take: MOST,
    select: {
      ...{ id: true, state: true, startedOn: true, endsOn: true, lastMetOn: true, resumedOn: true },
      ...{ charterSentAt: true, charterVersion: true },
      sponsor: { select: { user: { select: NAMES } } },
      person: { select: NAMES },
      signatures: { select: { party: true, version: true } },
      meetings: { where: { held: false }, take: 1, select: { on: true } },
    },
  })
  return rows.map((row) => {
    const { signatures, charterVersion } = row
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
      signed: signatures.filter(({ version }) => version === charterVersion).map((each) => each.party),
    }
    const other = party === 'sponsor' ? row.person : row.sponsor.user
    return {
      id: row.id,
      state: row.state,
      stateLabel: PAIRING_STATE_LABELS[row.state],
      live: isLive(row.state),
      otherName: `${other.firstName} ${other.lastName}`,
      turn: whoseTurn(facts, party, parisDay(now)),
      to: `${party === 'sponsor' ? '/parrain/binomes' : '/moi/parrainage'}/${row.id}`,
    }
  })
}

export type OwnPairing = Awaited<ReturnType<typeof loadOwnPairings>>[number]
