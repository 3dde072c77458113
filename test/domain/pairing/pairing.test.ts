import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, type LocalDate, localDate } from '~/domain/calendar/local-date'
import { dueNotices, isWithoutMeeting } from '~/domain/pairing/alerts'
import { charterChainStart, charterHash, charterHolds, charterRecordHash } from '~/domain/pairing/charter'
import { endInWork, endTowardsWork, latestEnd } from '~/domain/pairing/limits'
import {
  countedMeetings,
  endOf,
  outcomesOf,
  PAIRING_OUTCOMES,
  type PairingOutcome,
} from '~/domain/pairing/outcomes'
import { isLow, pulseMonth } from '~/domain/pairing/pulse'
import {
  LIVE_STATES,
  nextState,
  PAIRING_EVENTS,
  PAIRING_STATES,
  PAIRING_TRANSITIONS,
} from '~/domain/pairing/states'
import { whoseTurn } from '~/domain/pairing/whose-turn'
import { isRefused } from '~/domain/refusal'
import { DEFAULT_SETTINGS } from '~/domain/territory/settings'
import { isToBeTold } from '~/domain/thread/rules'

const day = localDate
const aDay = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(day('2026-01-01'), n))

describe('states', () => {
  test('what has ended never moves again, and only the table moves the rest', () => {
    const roles = [
      'sponsor',
      'candidate',
      'partnershipReferent',
      'employer',
      'supportReferent',
      'clock',
      'visitor',
    ] as const
    for (const state of PAIRING_STATES)
      for (const event of PAIRING_EVENTS)
        for (const by of roles) {
          const next = nextState(state, event, by, 'une raison')
          const line = PAIRING_TRANSITIONS.find(
            (each) => each.state === state && each.event === event && each.by.includes(by),
          )
          expect(isRefused(next) ? undefined : next).toBe(line?.to)
          if (!(LIVE_STATES as readonly string[]).includes(state)) expect(isRefused(next)).toBe(true)
        }
  })

  test('each of the two may leave at any moment, with a reason; only the referent pauses or completes', () => {
    for (const state of LIVE_STATES) {
      for (const by of ['sponsor', 'candidate'] as const) {
        expect(nextState(state, 'endEarly', by, 'noFit')).toBe('endedEarly')
        expect(nextState(state, 'endEarly', by)).toEqual({ refused: 'pairingReasonMissing' })
      }
    }
    expect(nextState('active', 'pause', 'sponsor', 'x')).toEqual({ refused: 'pairingPartyForbids' })
    expect(nextState('active', 'complete', 'candidate', 'job')).toEqual({ refused: 'pairingPartyForbids' })
  })
})

describe('limits', () => {
  test('six months date to date: 15 January to 14 July; a month without the day ends on its last', () => {
    expect(endTowardsWork(day('2027-01-15'), DEFAULT_SETTINGS)).toBe('2027-07-14')
    expect(endTowardsWork(day('2027-08-31'), DEFAULT_SETTINGS)).toBe('2028-02-29')
    expect(endTowardsWork(day('2026-08-31'), DEFAULT_SETTINGS)).toBe('2027-02-28')
  })

  test('never more than nine months, whenever the job begins', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 200 }), (startedOn, after) => {
        const endsOn = endTowardsWork(startedOn, DEFAULT_SETTINGS)
        const hired = addDays(startedOn, after)
        const end = endInWork({ startedOn, endsOn, inWorkSince: null }, hired, hired, DEFAULT_SETTINGS)
        if (hired > endsOn) expect(end).toEqual({ refused: 'pairingHireOutside' })
        else {
          expect(isRefused(end)).toBe(false)
          expect(end <= latestEnd(startedOn, DEFAULT_SETTINGS)).toBe(true)
          expect(end >= hired).toBe(true)
        }
      }),
    )
  })

  test('a territory that allows no month in work allows no extension', () => {
    const none = { ...DEFAULT_SETTINGS, sponsorshipMonthsInWork: 0 }
    const running = { startedOn: day('2027-01-15'), endsOn: day('2027-07-14'), inWorkSince: null }
    expect(endInWork(running, day('2027-03-01'), day('2027-03-02'), none)).toEqual({
      refused: 'pairingNoMonthsInWork',
    })
  })
})

describe('the pulse', () => {
  test('is due from each monthly anniversary, up to the last day, and only while active', () => {
    const facts = { state: 'active' as const, startedOn: day('2027-01-31'), endsOn: day('2027-07-30') }
    expect(pulseMonth(facts, day('2027-02-27'))).toBeUndefined()
    expect(pulseMonth(facts, day('2027-02-28'))).toBe(1)
    expect(pulseMonth(facts, day('2027-03-30'))).toBe(1)
    expect(pulseMonth(facts, day('2027-03-31'))).toBe(2)
    expect(pulseMonth(facts, day('2027-07-31'))).toBeUndefined()
    expect(pulseMonth({ ...facts, state: 'paused' }, day('2027-03-31'))).toBeUndefined()
  })

  test('never goes back as days pass', () => {
    fc.assert(
      fc.property(aDay, fc.nat(400), (startedOn, n) => {
        const facts = { state: 'active' as const, startedOn, endsOn: addMonths(startedOn, 30) }
        const [today, tomorrow] = [addDays(startedOn, n), addDays(startedOn, n + 1)]
        expect((pulseMonth(facts, tomorrow) ?? 0) >= (pulseMonth(facts, today) ?? 0)).toBe(true)
      }),
    )
  })

  test('the two lower answers are low', () => {
    expect([1, 2, 3, 4].map(isLow)).toEqual([true, true, false, false])
  })
})

describe('alerts', () => {
  const facts = {
    ...{ state: 'active' as const, startedOn: day('2027-01-11'), endsOn: day('2027-07-10') },
    ...{ lastMetOn: null, resumedOn: null },
  }
  test('the thirtieth day without a meeting, counted from the last meeting, the first day or the end of a pause', () => {
    expect(isWithoutMeeting(facts, day('2027-02-09'))).toBe(false)
    expect(isWithoutMeeting(facts, day('2027-02-10'))).toBe(true)
    expect(isWithoutMeeting({ ...facts, lastMetOn: day('2027-02-01') }, day('2027-02-10'))).toBe(false)
    expect(isWithoutMeeting({ ...facts, resumedOn: day('2027-02-01') }, day('2027-02-10'))).toBe(false)
    expect(isWithoutMeeting({ ...facts, state: 'paused' }, day('2027-02-10'))).toBe(false)
  })

  test('nothing is due before its day, and the same day gives the same key', () => {
    fc.assert(
      fc.property(fc.nat(400), (n) => {
        const today = addDays(facts.startedOn, n)
        const due = dueNotices(facts, today)
        expect(due).toEqual(dueNotices(facts, today))
        expect(due.some(({ kind }) => kind === 'termReached')).toBe(today > facts.endsOn)
        expect(due.some(({ kind }) => kind === 'noMeeting')).toBe(n >= 30 && today <= facts.endsOn)
        expect(new Set(due.map(({ key }) => key)).size).toBe(due.length)
      }),
    )
  })
})

describe('outcomes', () => {
  test('carried through: a good outcome and two meetings in person or by video; a call does not count', () => {
    const met = (...forms: ('inPerson' | 'video' | 'phone')[]) =>
      countedMeetings(forms.map((form) => ({ form, held: true })))
    expect(met('inPerson', 'phone', 'video')).toBe(2)
    expect(countedMeetings([{ form: 'inPerson', held: false }])).toBe(0)
    for (const outcome of Object.keys(PAIRING_OUTCOMES) as PairingOutcome[]) {
      expect(endOf(outcome, 1)).toBe('endEarly')
      expect(endOf(outcome, 2)).toBe(PAIRING_OUTCOMES[outcome].carried ? 'complete' : 'endEarly')
    }
    expect(outcomesOf('sponsor')).not.toContain('job')
    expect(outcomesOf('partnershipReferent')).toHaveLength(Object.keys(PAIRING_OUTCOMES).length)
  })
})

describe('the charter', () => {
  const content = {
    ...{
      territory: 'Belfort',
      objectives: 'Un emploi.',
      rhythm: 'Chaque semaine.',
      monthsTowardsWork: 6,
      monthsInWork: 3,
    },
    ...{ sponsor: { name: 'Claude Perrin', trade: 'Maçon' }, person: { name: 'Nadia Benali' } },
    referent: { name: 'Anne Roy', organisation: 'Département' },
  }
  const sha = charterHash('p1', 1, content)
  type Signed = Parameters<typeof charterRecordHash>[0] & { hash: string }
  const signed: Signed[] = []
  for (const party of ['sponsor', 'person', 'referent'] as const) {
    const previousHash = signed.at(-1)?.hash ?? charterChainStart('p1')
    const record = {
      ...{ pairingId: 'p1', version: 1, party, signerName: party, documentSha256: sha, previousHash },
      ...{ signedAt: new Date(0), method: 'session', statement: 'Oui.' },
    }
    signed.push({ ...record, hash: charterRecordHash(record) })
  }

  test('no signature can be edited, removed, moved or lent to another text without being found', () => {
    const documents = new Map([[1, sha]])
    expect(charterHolds('p1', signed, documents)).toBe(true)
    expect(charterHolds('p2', signed, documents)).toBe(false)
    expect(charterHolds('p1', signed.slice(1), documents)).toBe(false)
    expect(charterHolds('p1', [...signed].reverse(), documents)).toBe(false)
    expect(
      charterHolds('p1', signed, new Map([[1, charterHash('p1', 1, { ...content, rhythm: 'Jamais.' })]])),
    ).toBe(false)
    const edited = signed.map((each, index) => (index === 1 ? { ...each, signerName: 'X' } : each))
    expect(charterHolds('p1', edited, documents)).toBe(false)
  })
})

describe('whose turn', () => {
  test('is always said, to each of the three, in every state', () => {
    const parties = ['sponsor', 'person', 'referent'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...PAIRING_STATES),
        fc.constantFrom(...parties),
        fc.subarray([...parties]),
        fc.boolean(),
        fc.nat(300),
        (state, viewer, signed, charterSent, n) => {
          const facts = {
            ...{
              state,
              startedOn: day('2027-01-11'),
              endsOn: day('2027-07-10'),
              lastMetOn: null,
              resumedOn: null,
            },
            ...{ plannedOn: null as LocalDate | null, charterSent, signed },
          }
          const turn = whoseTurn(facts, viewer, addDays(day('2027-01-11'), n))
          expect(turn.sentence.length).toBeGreaterThan(10)
          if (['completed', 'endedEarly'].includes(state)) expect(turn.who).toBe('done')
        },
      ),
    )
  })

  test('a month that goes badly is the referent’s turn until it is settled; the two go on', () => {
    const facts = {
      ...{ state: 'active' as const, startedOn: day('2027-01-11'), endsOn: day('2027-07-10') },
      ...{ lastMetOn: day('2027-02-08'), resumedOn: null, plannedOn: null },
      ...{ charterSent: true, signed: ['sponsor', 'person', 'referent'] as const, lowPulse: true },
    }
    const today = day('2027-02-15')
    expect(whoseTurn(facts, 'referent', today)).toEqual({
      who: 'you',
      sentence: 'Un point du mois dit que cela ne va pas. À vous de prendre des nouvelles',
    })
    expect(whoseTurn({ ...facts, lowPulse: false }, 'referent', today).who).toBe('other')
    for (const viewer of ['sponsor', 'person'] as const) {
      expect(whoseTurn(facts, viewer, today)).toEqual(whoseTurn({ ...facts, lowPulse: false }, viewer, today))
    }
  })
})

describe('a reader of a conversation', () => {
  const at = (minutes: number) => new Date(Date.UTC(2027, 0, 11, 9, minutes))
  test('is told at most once an hour while they do not read, and not of what they read', () => {
    expect(isToBeTold({ lastReadAt: null, notifiedAt: null }, at(0), at(0))).toBe(true)
    expect(isToBeTold({ lastReadAt: null, notifiedAt: at(0) }, at(59), at(59))).toBe(false)
    expect(isToBeTold({ lastReadAt: null, notifiedAt: at(0) }, at(60), at(60))).toBe(true)
    expect(isToBeTold({ lastReadAt: at(5), notifiedAt: at(0) }, at(10), at(10))).toBe(true)
    expect(isToBeTold({ lastReadAt: at(10), notifiedAt: null }, at(10), at(12))).toBe(false)
  })
})
