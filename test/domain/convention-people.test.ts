import { describe, expect, test } from 'vitest'
import { localDate } from '~/domain/calendar/local-date'
import { checkAge, isMinorOn } from '~/domain/convention/age'
import { isObjective, OBJECTIVE_LABELS, OBJECTIVES } from '~/domain/convention/objectives'
import { checkPrescriber, mayPrescribe, PRESCRIBER_KINDS } from '~/domain/convention/prescribers'
import {
  checkMaySign,
  requiredSignatories,
  SIGNATORY_ROLES,
  type SignatoryFacts,
  signingEvent,
} from '~/domain/convention/signatories'

const start = localDate('2027-03-01')

describe('age at start (at least 16)', () => {
  test('the sixteenth birthday is accepted, its eve is refused', () => {
    expect(checkAge(localDate('2011-03-01'), start)).toBeUndefined()
    expect(checkAge(localDate('2011-03-02'), start)).toMatchObject({
      refused: 'conventionTooYoung',
      details: { age: 15, limit: 16 },
    })
  })
  test('a minor until the eve of 18', () => {
    expect(isMinorOn(localDate('2009-03-02'), start)).toBe(true)
    expect(isMinorOn(localDate('2009-03-01'), start)).toBe(false)
  })
})

describe('exactly one objective of three (L5135-1)', () => {
  test('three are accepted, nothing else is', () => {
    expect(OBJECTIVES.every(isObjective)).toBe(true)
    expect(OBJECTIVES.map((each) => OBJECTIVE_LABELS[each])).toHaveLength(3)
    for (const other of ['', 'work', undefined, OBJECTIVES]) expect(isObjective(other)).toBe(false)
  })
})

describe('who prescribes (L5135-2)', () => {
  test.each(PRESCRIBER_KINDS)('%s prescribes by right, whatever its mandate', (kind) => {
    expect(mayPrescribe({ name: 'X', kind }, start)).toBe(true)
    expect(mayPrescribe({ name: 'X', kind, mandateUntil: localDate('2020-01-01') }, start)).toBe(true)
  })
  test('a delegate prescribes until the last day of its agreement', () => {
    const delegate = (until: string) =>
      checkPrescriber({ name: 'Asso', kind: 'association', mandateUntil: localDate(until) }, start)?.refused
    expect(delegate('2027-03-01')).toBeUndefined()
    expect(delegate('2027-02-28')).toBe('conventionPrescriberMandateOver')
  })
  test('others do not, nor an ETTI even under an agreement', () => {
    const refused = (kind: string) => checkPrescriber({ name: 'X', kind, mandateUntil: null }, start)?.refused
    expect(refused('training')).toBe('conventionPrescriberRefused')
    expect(
      checkPrescriber({ name: 'X', kind: 'etti', mandateUntil: localDate('2030-01-01') }, start)?.refused,
    ).toBe('conventionPrescriberEtti')
  })
})

describe('who signs (L5135-4, D5135-1)', () => {
  const facts: SignatoryFacts = {
    birthDate: localDate('1990-01-01'),
    startDate: start,
    supportDistinctFromPrescriber: false,
    hasCurrentEmployer: false,
  }
  const roles = (more: Partial<SignatoryFacts> = {}) =>
    requiredSignatories({ ...facts, ...more }).map((each) => each.role)

  test('at least the person, the host and the prescriber, who is always last', () => {
    expect(roles()).toEqual(['beneficiary', 'hostRepresentative', 'prescriber'])
  })
  test('the adviser when distinct from the prescriber, the current employer if any', () => {
    expect(roles({ supportDistinctFromPrescriber: true })).toContain('supportAdviser')
    expect(roles({ hasCurrentEmployer: true })).toContain('currentEmployer')
  })
  test('the legal representative of someone under 18 on the first day only', () => {
    expect(roles({ birthDate: localDate('2009-03-02') })).toContain('legalRepresentative')
    expect(roles({ birthDate: localDate('2009-03-01') })).not.toContain('legalRepresentative')
  })
  test('all six, in the order of the document, each with a reason', () => {
    const all = requiredSignatories({
      ...facts,
      birthDate: localDate('2010-01-01'),
      supportDistinctFromPrescriber: true,
      hasCurrentEmployer: true,
    })
    expect(all.map((each) => each.role)).toEqual(SIGNATORY_ROLES)
    expect(new Set(all.map((each) => each.reason)).size).toBe(6)
  })

  const required = ['beneficiary', 'hostRepresentative', 'prescriber'] as const
  test('the prescriber cannot sign before the others', () => {
    expect(checkMaySign('prescriber', required, ['beneficiary'])?.refused).toBe(
      'conventionPrescriberSignsLast',
    )
    expect(checkMaySign('prescriber', required, ['beneficiary', 'hostRepresentative'])).toBeUndefined()
  })
  test('nobody signs a version twice, and strangers do not sign', () => {
    expect(checkMaySign('beneficiary', required, ['beneficiary'])?.refused).toBe('conventionAlreadySigned')
    expect(checkMaySign('currentEmployer', required, [])?.refused).toBe('conventionNotASignatory')
  })
  test('the last signature before the prescriber’s sends the convention to review', () => {
    expect(signingEvent('beneficiary', required, [])).toBe('sign')
    expect(signingEvent('beneficiary', required, ['hostRepresentative'])).toBe('signLast')
    expect(signingEvent('prescriber', required, ['beneficiary', 'hostRepresentative'])).toBe('validate')
  })
})
