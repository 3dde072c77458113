import { describe, expect, test } from 'vitest'
import type { LocalDate } from '~/domain/calendar/local-date'
import { missingFrom } from '~/domain/offer/completeness'
import {
  changedFields,
  type ImmersionContent,
  type JobContent,
  needsNewReading,
  OFFER_FIELD_LABELS,
} from '~/domain/offer/content'
import { fieldsAfterJobChange, fieldsOfJob, offerTitle } from '~/domain/offer/defaults'
import { fieldsOfStep } from '~/domain/offer/fields-of-step'
import type { OfferKind } from '~/domain/offer/public-status'
import { offerSteps, stepAfter, stepReached } from '~/domain/offer/steps'
import { ROME_JOBS } from '~/domain/referential/rome'

const TODAY = '2027-01-11' as LocalDate

const OFFER: ImmersionContent = {
  kind: 'immersion',
  ...fieldsOfJob('F1703'),
  romeCode: 'F1703',
  establishmentId: 'here',
  objectives: ['discoverJob'],
  places: 1,
  windowStart: '2027-02-01' as LocalDate,
  windowEnd: '2027-04-30' as LocalDate,
  preferredDays: null,
  tutorName: 'Sofia Keller',
  tutorFunction: 'Cheffe d’équipe',
  tutorEmail: null,
  tutorPhone: null,
  welcomeName: null,
  welcomeFunction: null,
  conditionsNote: null,
  equipmentNote: null,
  licences: [],
  whatToBring: null,
  publicTransport: false,
  firstBusAt: null,
  lastBusAt: null,
  transportNote: null,
  wheelchairAccess: false,
}

const JOB: JobContent = {
  ...OFFER,
  kind: 'job',
  contract: 'CDI',
  contractMonths: null,
  payMin: 1250,
  payMax: 1350,
  payPeriod: 'hour',
  weeklyMinutes: 2100,
  needed: ['Savoir lire un plan'],
  plus: [],
  benefits: [],
  immersionFirst: true,
}

describe('a change of a published offer', () => {
  test('dates, places and contacts keep it public; anything else is read again', () => {
    expect(needsNewReading('published', ['places', 'windowEnd', 'tutorName'])).toBe(false)
    expect(needsNewReading('published', ['places', 'description'])).toBe(true)
    expect(needsNewReading('paused', ['establishmentId'])).toBe(true)
    expect(needsNewReading('published', [])).toBe(false)
  })

  test('a draft is never « read again »', () => {
    expect(needsNewReading('draft', ['description'])).toBe(false)
  })

  test('only what differs counts as changed', () => {
    expect(changedFields(OFFER, { places: 1, objectives: ['discoverJob'] })).toEqual([])
    expect(changedFields(OFFER, { places: 2, objectives: ['discoverJob'] })).toEqual(['places'])
  })
})

describe('the steps of the form', () => {
  test('no field is asked twice, and each is asked by one kind or another', () => {
    const asked = (kind: OfferKind) => offerSteps(kind).flatMap(({ fields }) => fields)
    for (const kind of ['immersion', 'job'] as const)
      expect(new Set(asked(kind)).size).toBe(asked(kind).length)
    const all = new Set([...asked('immersion'), ...asked('job')])
    expect([...all].sort()).toEqual(Object.keys(OFFER_FIELD_LABELS).sort())
  })

  test('a job has its own pages: a contract, nobody named to accompany', () => {
    const slugs = offerSteps('job').map(({ slug }) => slug)
    expect(slugs).toContain('contrat')
    expect(slugs).not.toContain('accueil')
    expect(fieldsOfStep(JOB, 'accueil', { tutorName: 'Ali' })).toEqual({})
    expect(fieldsOfStep(JOB, 'contrat', { payMin: 1300, tutorName: 'Ali' })).toEqual({ payMin: 1300 })
  })

  test('a draft is taken up where it was left, and after the last step comes the preview', () => {
    expect(stepReached('immersion', 1)).toBe('metier')
    expect(stepReached('immersion', 4)).toBe('horaires')
    expect(stepReached('immersion', 8)).toBeUndefined()
    expect(stepAfter('immersion', 'acces')).toBeUndefined()
  })

  test('a step writes its own fields only', () => {
    expect(fieldsOfStep(OFFER, 'accueil', { tutorName: 'Ali', places: 9 })).toEqual({ tutorName: 'Ali' })
  })

  test('a place that no bus serves keeps no hours of a bus', () => {
    const hours = { firstBusAt: 360, lastBusAt: 1140 }
    expect(fieldsOfStep(OFFER, 'acces', { publicTransport: true, ...hours })).toMatchObject(hours)
    expect(fieldsOfStep(OFFER, 'acces', { publicTransport: false, ...hours })).toEqual({
      ...{ publicTransport: false, firstBusAt: null, lastBusAt: null },
    })
  })
})

describe('the defaults of a job', () => {
  test('the title addresses women and men, whatever the gender that was typed', () => {
    expect(offerTitle('F1703', 'maçonne')).toBe('Maçon ou maçonne')
    expect(offerTitle('F1703', 'maçon')).toBe('Maçon ou maçonne')
    expect(offerTitle('F1703')).toBe('Maçon ou maçonne')
  })

  test('with a window and a tutor, every job’s defaults are enough to be sent', () => {
    for (const { code } of ROME_JOBS) {
      expect(missingFrom({ ...OFFER, ...fieldsOfJob(code), romeCode: code }, TODAY), code).toEqual([])
    }
  })

  test('when the job changes, what was written stays and what was only proposed follows', () => {
    const written = { ...OFFER, description: 'Nos mots à nous, assez longs pour décrire le travail.' }
    const after = fieldsAfterJobChange(written, 'N1103')
    expect(after.description).toBeUndefined()
    expect(after.title).toBe(fieldsOfJob('N1103').title)
    expect(after.romeCode).toBe('N1103')
  })
})

describe('what is missing', () => {
  test('is told all at once, each with its step', () => {
    const empty = { ...OFFER, windowStart: null, schedule: null, tutorName: null, objectives: [] }
    const missing = missingFrom(empty, TODAY)
    expect(missing.map(({ step }) => step).sort()).toEqual([
      'accueil',
      'horaires',
      'lieu-et-dates',
      'missions',
    ])
  })

  test('a window that has passed is refused', () => {
    const past = { ...OFFER, windowStart: '2026-01-01' as LocalDate, windowEnd: '2026-02-01' as LocalDate }
    expect(missingFrom(past, TODAY).map(({ refusal }) => refusal.refused)).toEqual(['offerWindowPast'])
  })
  test('a job needs a contract, a pay with its period, hours and a place; no window, no tutor', () => {
    expect(missingFrom({ ...JOB, windowStart: null, windowEnd: null, tutorName: null }, TODAY)).toEqual([])
    const empty = { ...JOB, contract: null, payMin: null, payMax: null, weeklyMinutes: null, places: 0 }
    const missing = missingFrom(empty, TODAY).map(({ step, refusal }) => [step, refusal.refused])
    expect(missing).toEqual([
      ['contrat', 'jobContractMissing'],
      ['contrat', 'jobPayMissing'],
      ['lieu-et-dates', 'offerPlacesMissing'],
      ['horaires', 'jobHoursMissing'],
    ])
    const noPeriod = missingFrom({ ...JOB, payPeriod: null }, TODAY)
    expect(noPeriod.map(({ refusal }) => refusal.refused)).toEqual(['jobPayPeriodMissing'])
  })
})
