import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '~/domain/calendar/local-date'
import { checkConvention, checkDraft, signatoriesOf } from '~/domain/convention/checks'
import { ATTESTATIONS, type ConventionContent, conventionContentSchema } from '~/domain/convention/content'
import { CONTENT_FIELDS, valueAt } from '~/domain/convention/content-fields'
import { changedFields } from '~/domain/convention/describe-changes'
import { completeContent, missingForSignature, parseDraft } from '~/domain/convention/draft'
import type { ConventionDraft } from '~/domain/convention/draft-schema'
import type { PreviousConvention } from '~/domain/convention/duration'
import { isRefused } from '~/domain/refusal'
import { REFUSAL_SENTENCES } from '~/domain/refusal-sentences'
import { SAMPLE } from './convention-sample'

const today = localDate('2027-03-01')
const facts = {
  id: 'new',
  hostId: 'host',
  prescriber: { name: 'Département de la Manche', kind: 'departement' },
  previous: [] as PreviousConvention[],
}
const withPeriod = (more: Partial<ConventionContent['period']>): ConventionContent => ({
  ...SAMPLE,
  period: { ...SAMPLE.period, ...more },
})

/** The draft without what is at a path. */
function without(path: string): ConventionDraft {
  const copy = structuredClone(SAMPLE) as unknown as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const parent = keys.reduce((value, key) => value[key] as Record<string, unknown>, copy)
  delete parent[last]
  return copy as ConventionDraft
}

describe('required content (D5135-2)', () => {
  test('a complete convention is stored and read back as it is', () => {
    expect(missingForSignature(SAMPLE)).toEqual([])
    expect(completeContent(SAMPLE)).toEqual(SAMPLE)
    expect(conventionContentSchema.parse(JSON.parse(JSON.stringify(SAMPLE)))).toEqual(SAMPLE)
    expect(parseDraft(JSON.parse(JSON.stringify(SAMPLE)))).toEqual(SAMPLE)
  })
  const always = CONTENT_FIELDS.filter((field) => field.required === true).map((field) => field.path)
  test.each(always)('%s is asked for when it is missing', (path) => {
    expect(missingForSignature(without(path)).map((field) => field.path)).toEqual([path])
    expect(completeContent(without(path))).toMatchObject({
      refused: 'conventionIncomplete',
      details: { count: 1 },
    })
  })
  test('every field of the sample has a French name, and says who can fill it', () => {
    const leaves = (value: unknown, path: string): string[] =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && path !== 'period.schedule'
        ? Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`))
        : [path]
    const named = CONTENT_FIELDS.map((field) => field.path)
    for (const path of leaves(SAMPLE, '')) expect(named).toContain(path)
    expect(CONTENT_FIELDS.every((field) => field.label !== '' && field.whoCanFill.length > 0)).toBe(true)
    expect(valueAt(SAMPLE, 'host.tutor.name')).toBe('Inès Roy')
  })
  test('an empty draft misses nearly everything, without failing', () => {
    const draft = parseDraft({ host: { name: '  ', tutor: { email: '' } } })
    expect(draft).toEqual({})
    expect(missingForSignature({}).length).toBeGreaterThan(40)
  })
  test('a current employer, a legal representative and a way to reach signatories are asked when they matter', () => {
    const paths = (draft: ConventionDraft) => missingForSignature(draft).map((field) => field.path)
    const beneficiary = { ...SAMPLE.beneficiary, hasCurrentEmployer: true }
    expect(paths({ ...SAMPLE, beneficiary })).toContain('beneficiary.currentEmployer.name')
    const young = { ...SAMPLE.beneficiary, birthDate: localDate('2010-01-01') }
    expect(paths({ ...SAMPLE, beneficiary: young })).toEqual([
      'beneficiary.legalRepresentative.name',
      'beneficiary.legalRepresentative.email',
    ])
    const silent: ConventionDraft['beneficiary'] = { ...SAMPLE.beneficiary, email: undefined }
    expect(paths({ ...SAMPLE, beneficiary: silent })).toEqual(['beneficiary.email'])
    expect(paths({ ...SAMPLE, beneficiary: { ...silent, phone: '0600000000' } })).toEqual([])
  })
  test.each(Object.keys(ATTESTATIONS))('the host attests %s: unticked is missing', (key) => {
    const attestations = { ...SAMPLE.attestations, [key]: false }
    expect(missingForSignature({ ...SAMPLE, attestations }).map((field) => field.path)).toEqual([
      `attestations.${key}`,
    ])
  })
  test('what is filled and wrong is refused by its French name', () => {
    expect(parseDraft({ host: { siret: '123' } })).toEqual({
      refused: 'conventionContentInvalid',
      details: { label: 'le SIRET de l’établissement' },
    })
    expect(isRefused(parseDraft({ period: { startDate: '2027-02-30' } }))).toBe(true)
    expect(isRefused(parseDraft('nonsense'))).toBe(true)
  })
})

describe('telling signatories what changed', () => {
  test('nothing, then the labels in the order of the document', () => {
    expect(changedFields(SAMPLE, structuredClone(SAMPLE))).toEqual([])
    const after = withPeriod({ endDate: localDate('2027-03-20'), place: 'Ailleurs' })
    expect(changedFields(SAMPLE, after)).toEqual(['la date de fin', 'le lieu de l’immersion'])
  })
  test('the RSA flag is never named to the employer', () => {
    const after = { ...SAMPLE, beneficiary: { ...SAMPLE.beneficiary, rsa: false, status: 'Autre' } }
    expect(changedFields(SAMPLE, after)).toEqual(['la situation de la personne'])
  })
})

describe('all the checks together', () => {
  const codes = (content: ConventionContent, on = today, more: Partial<typeof facts> = {}) =>
    checkConvention(content, { ...facts, ...more }, on).refusals.map((each) => each.refused)

  test('a sound convention has no refusal and no flag', () => {
    expect(checkConvention(SAMPLE, facts, today)).toEqual({ refusals: [], flags: [] })
  })
  test('start not before today when sent to signature', () => {
    expect(codes(SAMPLE, localDate('2027-03-08'))).toEqual([])
    expect(codes(SAMPLE, localDate('2027-03-09'))).toEqual(['conventionStartsInPast'])
  })
  test('a start less than two working days away is flagged', () => {
    const flags = (on: string) => checkConvention(SAMPLE, facts, localDate(on)).flags.map((each) => each.flag)
    expect(flags('2027-03-08')).toEqual(['startsSoon'])
    expect(flags('2027-03-05')).toEqual(['startsSoon'])
    expect(flags('2027-03-04')).toEqual([])
  })
  test('dates, age, prescriber, history and hours are all refused at once', () => {
    const overlapping: PreviousConvention = {
      id: 'old',
      hostId: 'other',
      startDate: localDate('2027-03-15'),
      endDate: localDate('2027-03-16'),
      objective: 'discoverJob',
      state: 'validated',
    }
    const content = {
      ...withPeriod({ schedule: { days: Array.from({ length: 7 }, () => [{ start: 480, end: 1200 }]) } }),
      beneficiary: { ...SAMPLE.beneficiary, birthDate: localDate('2012-01-01') },
    }
    const prescriber = { name: 'Centre', kind: 'training' }
    expect(codes(content, today, { previous: [overlapping], prescriber })).toEqual(
      expect.arrayContaining([
        'conventionTooYoung',
        'conventionPrescriberRefused',
        'conventionOverlap',
        'conventionMinorDayTooLong',
        'conventionMinorWeekTooLong',
        'conventionMinorTwoRestDaysMissing',
      ]),
    )
    expect(codes(withPeriod({ endDate: localDate('2027-04-08') }))).toEqual(['conventionTooLong'])
  })
  test('a renewal is held to its own rules, and flagged while the first one is not assessed', () => {
    const first: PreviousConvention = {
      id: 'old',
      hostId: 'host',
      startDate: localDate('2027-02-22'),
      endDate: localDate('2027-03-05'),
      objective: 'discoverJob',
      state: 'ongoing',
    }
    const renewal = { ...SAMPLE, renewal: { ofId: 'old', ofReference: 'PAS-1', reason: 'Une absence' } }
    const verdict = checkConvention(renewal, { ...facts, previous: [first] }, today)
    expect(verdict.refusals).toEqual([])
    expect(verdict.flags.map((each) => each.flag)).toEqual(['renewalNotAssessed'])
    expect(codes(SAMPLE, today, { previous: [first] })).toEqual(['conventionSameObjective'])
    expect(codes(renewal)).toEqual(['conventionRenewalOfNothing'])
  })
  test('a draft with holes is refused with what is missing, and nothing else', () => {
    expect(checkDraft(without('period.place'), facts, today).refusals).toMatchObject([
      { refused: 'conventionIncomplete', details: { labels: 'le lieu de l’immersion' } },
    ])
    expect(checkDraft(SAMPLE, facts, today).refusals).toEqual([])
  })
  test('the signatories follow from the content', () => {
    expect(signatoriesOf(SAMPLE).map((each) => each.role)).toEqual([
      'beneficiary',
      'hostRepresentative',
      'supportAdviser',
      'prescriber',
    ])
  })
  test('property: whatever the dates, every refusal has a whole French sentence', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 400 }), fc.integer({ min: -5, max: 60 }), (shift, length) => {
        const startDate = addDays(today, shift)
        const content = withPeriod({ startDate, endDate: addDays(startDate, length) })
        for (const refusal of checkConvention(content, facts, today).refusals) {
          const sentence = REFUSAL_SENTENCES[refusal.refused]
          const text = typeof sentence === 'string' ? sentence : sentence(refusal.details ?? {})
          expect(text).toMatch(/\.$/)
          expect(text).not.toMatch(/undefined|NaN/)
        }
      }),
    )
  })
})
