/** One pairing as each of the three reads it: what is whose, whose turn, and what the others may not see left out. */
import type { Db } from '~/database/client'
import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import { pairingsVisibleTo } from '~/database/scope'
import { frenchDate, frenchDateTime } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { isWithoutMeeting } from '~/domain/pairing/alerts'
import { charterHolds } from '~/domain/pairing/charter'
import { type CharterContent, type CharterParty, missingParties } from '~/domain/pairing/charter-words'
import { MEETING_FORMS } from '~/domain/pairing/meetings'
import { countedMeetings, PAIRING_OUTCOMES, type PairingOutcome } from '~/domain/pairing/outcomes'
import { MOOD_LABELS, type Mood } from '~/domain/pairing/pulse'
import { isLive, PAIRING_STATE_LABELS } from '~/domain/pairing/states'
import { whoseTurn } from '~/domain/pairing/whose-turn'
import type { Actor } from '~/domain/permissions/actor'

const CONTACT = { firstName: true, lastName: true, email: true, phone: true } as const

function readPairing(db: Db, viewer: Actor, pairingId: string) {
  return db.pairing.findFirst({
    where: { AND: [pairingsVisibleTo(viewer), { id: pairingId }] },
    include: {
      sponsor: { select: { trade: true, city: true, user: { select: CONTACT } } },
      person: { select: { ...CONTACT, city: true } },
      referent: { select: { id: true, ...CONTACT } },
      charters: { select: { version: true, content: true, sha256: true } },
      signatures: { orderBy: { sequence: 'asc' } },
      meetings: { orderBy: [{ on: 'desc' }, { createdAt: 'desc' }] },
      pulses: { orderBy: [{ month: 'desc' }, { party: 'asc' }] },
    },
  })
}

type Row = NonNullable<Awaited<ReturnType<typeof readPairing>>>

/** Null when it is not the viewer's to read. */
export async function loadPairing(db: Db, viewer: Actor, pairingId: string, now: Date) {
  const row = await readPairing(db, viewer, pairingId)
  if (!row) return null
  const party = partyOf(viewer)
  const today = parisDay(now)
  const facts = clockFacts(row)
  const live = isLive(row.state)
  const signed = signedNow(row)
  const planned = row.meetings.find(({ held }) => !held)
  const name = (who: { firstName: string; lastName: string }) => `${who.firstName} ${who.lastName}`
  const other = party === 'sponsor' ? row.person : row.sponsor.user
  const endsOn = toLocalDateOrNull(row.endsOn)
  const turn = whoseTurn(
    {
      ...facts,
      plannedOn: planned ? toLocalDate(planned.on) : null,
      charterSent: row.charterSentAt !== null,
      lowPulse: row.lowPulseAt !== null,
      signed,
    },
    party,
    today,
  )
  return {
    ...{ id: row.id, state: row.state, stateLabel: PAIRING_STATE_LABELS[row.state], live, party, turn },
    ...{ personId: row.personId, personName: name(row.person), sponsorName: name(row.sponsor.user) },
    ...{ sponsorTrade: row.sponsor.trade, sponsorCity: row.sponsor.city, referentName: name(row.referent) },
    isItsReferent: 'userId' in viewer && viewer.userId === row.referentId,
    otherName: name(other),
    /** Shown while the pairing lives, from both accepted on. */
    contact: live ? { phone: other.phone, email: other.email } : null,
    referentContact: { phone: row.referent.phone, email: row.referent.email },
    objectives: row.objectives,
    rhythm: row.rhythm,
    planned:
      planned && row.firstMeetingAt
        ? {
            when: frenchDateTime(row.firstMeetingAt),
            place: row.firstMeetingPlace,
            form: MEETING_FORMS[planned.form],
          }
        : null,
    charter: charterOf(row, signed),
    startedOn: row.startedOn ? frenchDate(toLocalDate(row.startedOn)) : null,
    endsOn: endsOn ? frenchDate(endsOn) : null,
    inWorkSince: row.inWorkSince ? frenchDate(toLocalDate(row.inWorkSince)) : null,
    pausedReason: party === 'referent' ? row.pausedReason : null,
    ended: row.endedOn ? frenchDate(toLocalDate(row.endedOn)) : null,
    outcome: row.outcome ? PAIRING_OUTCOMES[row.outcome as PairingOutcome].label : null,
    outcomeNote: party === 'referent' ? row.outcomeNote : null,
    noMeeting: isWithoutMeeting(facts, today),
    lowPulse: party === 'referent' && row.lowPulseAt !== null,
    counted: countedMeetings(row.meetings),
    meetings: row.meetings.filter(({ held }) => held).map((meeting) => describeMeeting(meeting, row, party)),
    pulses: party === 'referent' ? row.pulses.map((pulse) => describePulse(pulse, row)) : [],
  }
}

export type LoadedPairing = NonNullable<Awaited<ReturnType<typeof loadPairing>>>

function partyOf(viewer: Actor): CharterParty {
  if (viewer.role === 'sponsor') return 'sponsor'
  if (viewer.role === 'linkedPairing') return viewer.party
  return viewer.role === 'candidate' ? 'person' : 'referent'
}

function clockFacts(row: Row) {
  return {
    state: row.state,
    startedOn: toLocalDateOrNull(row.startedOn),
    endsOn: toLocalDateOrNull(row.endsOn),
    lastMetOn: toLocalDateOrNull(row.lastMetOn),
    resumedOn: toLocalDateOrNull(row.resumedOn),
  }
}

function signedNow(row: Row): CharterParty[] {
  return row.signatures.filter(({ version }) => version === row.charterVersion).map(({ party }) => party)
}

/** The version that goes round, who signed it and when, and whether the chain holds. */
function charterOf(row: Row, signed: readonly CharterParty[]) {
  const current = row.charters.find(({ version }) => version === row.charterVersion)
  if (!current) return null
  const documents = new Map(row.charters.map(({ version, sha256 }) => [version, sha256]))
  const content = current.content as unknown as CharterContent
  return {
    version: current.version,
    content,
    missing: missingParties(signed),
    holds: charterHolds(row.id, row.signatures, documents),
    signatures: row.signatures
      .filter(({ version }) => version === current.version)
      .map(({ party, signerName, signedAt }) => ({
        party,
        name: signerName,
        when: frenchDateTime(signedAt),
      })),
  }
}

function describeMeeting(meeting: Row['meetings'][number], row: Row, viewer: CharterParty) {
  const { writtenBy } = meeting
  const author = writtenBy === 'sponsor' ? row.sponsor.user.firstName : row.person.firstName
  return {
    id: meeting.id,
    when: capital(frenchDate(toLocalDate(meeting.on))),
    form: MEETING_FORMS[meeting.form],
    done: meeting.done,
    nextStep: meeting.nextStep,
    by: writtenBy === viewer ? null : author,
  }
}

function describePulse(pulse: Row['pulses'][number], row: Row) {
  const who = pulse.party === 'sponsor' ? row.sponsor.user.firstName : row.person.firstName
  return {
    id: pulse.id,
    who,
    when: frenchDate(parisDay(pulse.askedAt)),
    mood: pulse.mood,
    label: pulse.mood ? MOOD_LABELS[pulse.mood as Mood] : null,
    note: pulse.note,
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
