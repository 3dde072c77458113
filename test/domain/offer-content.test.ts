import { describe, expect, test } from 'vitest'
import type { LocalDate } from '~/domain/calendar/local-date'
import { missingFrom } from '~/domain/offer/completeness'
import { changedFields, needsNewReading, OFFER_FIELD_LABELS, type OfferContent } from '~/domain/offer/content'
import { fieldsAfterJobChange, fieldsOfJob, offerTitle } from '~/domain/offer/defaults'
import { fieldsOfStep } from '~/domain/offer/fields-of-step'
import { OFFER_STEPS, stepAfter, stepReached } from '~/domain/offer/steps'
import { ROME_JOBS } from '~/domain/referential/rome'

const TODAY = '2027-01-11' as LocalDate

const OFFER: OfferContent = {
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
  test('every field is asked once', () => {
    const asked = OFFER_STEPS.flatMap(({ fields }) => fields)
    expect([...asked].sort()).toEqual(Object.keys(OFFER_FIELD_LABELS).sort())
  })

  test('a draft is taken up where it was left, and after the last step comes the preview', () => {
    expect(stepReached(1)).toBe('metier')
    expect(stepReached(4)).toBe('horaires')
    expect(stepReached(8)).toBeUndefined()
    expect(stepAfter('acces')).toBeUndefined()
  })

  test('a step writes its own fields only', () => {
    expect(fieldsOfStep(OFFER, 'accueil', { tutorName: 'Ali', places: 9 })).toEqual({ tutorName: 'Ali' })
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
})
