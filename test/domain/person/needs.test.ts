import { describe, expect, test } from 'vitest'
import { localDate } from '~/domain/calendar/local-date'
import { needsOf, type PersonNeedFacts, urgencyOf } from '~/domain/person/needs'

const today = localDate('2027-01-11')
const settings = { diagnosticValidityMonths: 6, noStepAlertDays: 30 }

const quiet: PersonNeedFacts = {
  active: true,
  birthDate: localDate('1997-03-04'),
  hasLegalRepresentative: false,
  consentAt: new Date('2026-12-01T09:00:00Z'),
  consentWithdrawnAt: null,
  diagnosticDoneAt: new Date('2026-12-02T09:00:00Z'),
  lastProposedAt: null,
  waitingSince: new Date('2026-12-01T09:00:00Z'),
  answersAwaited: 0,
  answerDeadline: null,
  signatureAwaited: false,
  somethingUnderWay: true,
  lastStepAt: new Date('2026-12-02T09:00:00Z'),
}

const keys = (facts: Partial<PersonNeedFacts>) =>
  needsOf({ ...quiet, ...facts }, settings, today).map(({ key }) => key)

describe('what a file asks of its referent', () => {
  test('nothing when consent and diagnostic are there and something is under way', () => {
    expect(keys({})).toEqual([])
  })

  test('a closed file asks for nothing', () => {
    expect(keys({ active: false, consentAt: null, diagnosticDoneAt: null })).toEqual([])
  })

  test('consent missing or withdrawn, diagnostic missing', () => {
    expect(keys({ consentAt: null, diagnosticDoneAt: null })).toEqual(['consentMissing', 'diagnosticMissing'])
    expect(keys({ consentWithdrawnAt: new Date('2027-01-02T09:00:00Z') })).toEqual(['consentMissing'])
  })

  test('« parcours sans rupture »: 30 days without a step, and not 29', () => {
    const since = (date: string) =>
      keys({ somethingUnderWay: false, lastStepAt: new Date(`${date}T09:00:00Z`) })
    expect(since('2026-12-12')).toEqual(['noStep'])
    expect(since('2026-12-13')).toEqual([])
    expect(keys({ lastStepAt: new Date('2026-06-01T09:00:00Z') })).toEqual([])
  })

  test('a diagnostic is reviewed the day after its sixth month', () => {
    expect(keys({ diagnosticDoneAt: new Date('2026-07-11T09:00:00Z') })).toEqual([])
    expect(keys({ diagnosticDoneAt: new Date('2026-07-10T09:00:00Z') })).toEqual(['diagnosticToReview'])
  })

  test('under 18, a legal representative; not from the eighteenth birthday', () => {
    expect(keys({ birthDate: localDate('2009-01-12') })).toEqual(['representativeMissing'])
    expect(keys({ birthDate: localDate('2009-01-12'), hasLegalRepresentative: true })).toEqual([])
    expect(keys({ birthDate: localDate('2009-01-11') })).toEqual([])
  })

  test('a late rebound comes before an answer, an answer before the rest', () => {
    const facts = { answersAwaited: 1, answerDeadline: localDate('2027-01-18'), consentAt: null }
    expect(keys({ ...facts, reboundDueOn: localDate('2027-01-10') })).toEqual([
      'reboundPlan',
      'answerAwaited',
      'consentMissing',
    ])
    expect(urgencyOf(needsOf({ ...quiet, ...facts }, settings, today))).toBe(85)
  })

  test('the nearer the deadline, the more pressing', () => {
    const urgency = (date: string) =>
      urgencyOf(needsOf({ ...quiet, answersAwaited: 1, answerDeadline: localDate(date) }, settings, today))
    expect(urgency('2027-01-10')).toBeGreaterThan(urgency('2027-01-12'))
    expect(urgency('2027-01-12')).toBeGreaterThan(urgency('2027-01-15'))
  })
})
