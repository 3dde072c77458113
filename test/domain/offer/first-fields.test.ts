import { describe, expect, test } from 'vitest'
import { localDate } from '~/domain/calendar/local-date'
import type { OfferContent } from '~/domain/offer/content'
import { firstFields } from '~/domain/offer/defaults'

const today = localDate('2027-01-13')
const WRITTEN = {
  ...{
    description: 'Vous montez des murs.',
    needed: ['Savoir lire un plan'],
    plus: [],
    benefits: ['Mutuelle'],
  },
  ...{ tutorName: 'Sofia Keller', publicTransport: true },
}
const known = { ...WRITTEN, kind: 'job', romeCode: 'F1703' } as unknown as OfferContent

describe('what a new offer already says', () => {
  test('an immersion: three months, from the first Monday at least two weeks away', () => {
    const dates = (on: string) => {
      const { windowStart, windowEnd } = firstFields('immersion', 'F1703', {
        known: null,
        today: localDate(on),
      })
      return [windowStart, windowEnd]
    }
    expect(dates('2027-01-11')).toEqual(['2027-01-25', '2027-04-25'])
    expect(dates('2027-01-12')).toEqual(['2027-02-01', '2027-05-01'])
    expect(dates('2027-01-17')).toEqual(['2027-02-01', '2027-05-01'])
  })

  test('a job: what was written of the same job last time, and of no other', () => {
    const { tutorName: _immersionsOnly, ...same } = WRITTEN
    expect(firstFields('job', 'F1703', { known, today })).toMatchObject(same)
    const other = firstFields('job', 'F1606', { known, today })
    expect(other).toMatchObject({ description: '', publicTransport: true })
    expect(other).not.toHaveProperty('needed')
    expect(firstFields('job', 'F1703', { known: null, today }).windowStart).toBeUndefined()
  })

  test('an immersion takes nothing of what was written of a job', () => {
    const { description } = firstFields('immersion', 'F1703', { known, today })
    expect(description).not.toBe(WRITTEN.description)
  })
})
