import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LocalDate } from '~/domain/calendar/local-date'
import { JOB_CONTRACT_KEYS } from '~/domain/job/contracts'
import { jobPosting, type PostedJob } from '~/domain/job/job-posting'
import { NO_TERMS } from '~/domain/job/terms'

const JOB: PostedJob = {
  terms: {
    ...NO_TERMS,
    contract: 'CDI',
    payMin: 1250,
    payMax: 1350,
    payPeriod: 'hour',
    weeklyMinutes: 2100,
    needed: ['Savoir lire un <plan> & le suivre'],
  },
  id: 'an-id',
  title: 'Maçon ou maçonne',
  description: 'Vous montez des murs.\nVous préparez le mortier.',
  romeCode: 'F1703',
  publishedOn: '2027-01-11' as LocalDate,
  openUntil: '2027-03-11' as LocalDate,
  startsOn: '2027-02-01' as LocalDate,
  openings: 2,
  companyName: 'Keller',
  place: {
    address: '12 rue de Mulhouse',
    postalCode: '90000',
    city: 'Belfort',
    latitude: 47.6,
    longitude: 6.8,
  },
}

describe('a job offer as schema.org’s JobPosting', () => {
  test('has every property that search engines require or recommend', () => {
    const posting = jobPosting(JOB)
    expect(posting).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: 'Maçon ou maçonne',
      datePosted: '2027-01-11',
      validThrough: '2027-03-11T23:59:59',
      jobStartDate: '2027-02-01',
      employmentType: ['FULL_TIME'],
      hiringOrganization: { '@type': 'Organization', name: 'Keller' },
      jobLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '12 rue de Mulhouse',
          postalCode: '90000',
          addressLocality: 'Belfort',
          addressCountry: 'FR',
        },
      },
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 12.5, maxValue: 13.5, unitText: 'HOUR' },
      },
      directApply: true,
      totalJobOpenings: 2,
      identifier: { '@type': 'PropertyValue', value: 'an-id' },
    })
    expect(posting?.description).toBe(
      '<p>Vous montez des murs.</p><p>Vous préparez le mortier.</p>' +
        '<p>Indispensable</p><ul><li>Savoir lire un &lt;plan&gt; &amp; le suivre</li></ul>',
    )
  })

  test('every contract has employment types that schema.org knows', () => {
    const known = [
      'FULL_TIME',
      'PART_TIME',
      'CONTRACTOR',
      'TEMPORARY',
      'INTERN',
      'VOLUNTEER',
      'PER_DIEM',
      'OTHER',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...JOB_CONTRACT_KEYS),
        fc.integer({ min: 60, max: 2880 }),
        (contract, weeklyMinutes) => {
          const types = jobPosting({
            ...JOB,
            terms: { ...JOB.terms, contract, weeklyMinutes },
          })?.employmentType
          expect(known).toEqual(expect.arrayContaining(types as string[]))
          expect(types).toContain(weeklyMinutes < 2100 ? 'PART_TIME' : 'FULL_TIME')
        },
      ),
    )
  })

  test('is none while the pay is not said', () => {
    expect(jobPosting({ ...JOB, terms: { ...JOB.terms, payMin: null } })).toBeNull()
  })
})
