/**
 * A job offer as schema.org's JobPosting, for search engines and job boards: what they require (title, description,
 * datePosted, hiringOrganization, jobLocation, baseSalary) and what they read gladly.
 */
import type { LocalDate } from '../calendar/local-date'
import { contractRules } from './contracts'
import { PAY_PERIODS } from './pay'
import { type JobTerms, payOf } from './terms'
import { isPartTime } from './weekly-hours'

export interface PostedJob {
  readonly terms: JobTerms
  readonly id: string
  readonly title: string
  readonly description: string
  readonly romeCode: string
  readonly publishedOn: LocalDate
  /** The last day, included. */
  readonly openUntil: LocalDate | null
  readonly startsOn: LocalDate | null
  readonly openings: number
  readonly companyName: string
  readonly place: {
    readonly address: string | null
    readonly postalCode: string | null
    readonly city: string
    readonly latitude: number
    readonly longitude: number
  }
}

export interface JobPosting {
  readonly '@context': 'https://schema.org/'
  readonly '@type': 'JobPosting'
  readonly [property: string]: unknown
}

/** Null while the pay is not said: a posting without it is not one. */
export function jobPosting(job: PostedJob): JobPosting | null {
  const { terms, place } = job
  const pay = payOf(terms)
  if (!pay || !terms.contract) return null
  const { employment } = contractRules(terms.contract)
  const time = terms.weeklyMinutes !== null && isPartTime(terms.weeklyMinutes) ? 'PART_TIME' : 'FULL_TIME'
  const asList = (title: string, items: readonly string[]) =>
    items.length === 0
      ? ''
      : `<p>${title}</p><ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: job.title,
    description: [
      `<p>${escaped(job.description).replace(/\n+/g, '</p><p>')}</p>`,
      asList('Indispensable', terms.needed),
      asList('Un plus', terms.plus),
    ].join(''),
    identifier: { '@type': 'PropertyValue', name: job.companyName, value: job.id },
    datePosted: job.publishedOn,
    ...(job.openUntil && { validThrough: `${job.openUntil}T23:59:59` }),
    ...(job.startsOn && { jobStartDate: job.startsOn }),
    employmentType: [time, ...employment],
    totalJobOpenings: job.openings,
    directApply: true,
    inLanguage: 'fr',
    occupationalCategory: job.romeCode,
    hiringOrganization: { '@type': 'Organization', name: job.companyName },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        ...(place.address && { streetAddress: place.address }),
        ...(place.postalCode && { postalCode: place.postalCode }),
        addressLocality: place.city,
        addressCountry: 'FR',
      },
      geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude },
    },
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: {
        '@type': 'QuantitativeValue',
        minValue: pay.payMin / 100,
        maxValue: pay.payMax / 100,
        unitText: PAY_PERIODS[pay.payPeriod].schema,
      },
    },
    ...(terms.weeklyMinutes !== null && { workHours: `${terms.weeklyMinutes / 60} heures par semaine` }),
    ...(terms.benefits.length > 0 && { jobBenefits: terms.benefits.join(', ') }),
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
