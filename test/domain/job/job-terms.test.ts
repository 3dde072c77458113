import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LocalDate } from '~/domain/calendar/local-date'
import { contractInShort, contractRules, contractSentence, JOB_CONTRACT_KEYS } from '~/domain/job/contracts'
import { minimumWageOn } from '~/domain/job/minimum-wage'
import {
  frenchEuros,
  hourlyCents,
  PAY_MOST,
  PAY_PERIODS,
  type PayPeriod,
  parseEuros,
  payInWords,
  typedEuros,
} from '~/domain/job/pay'
import { describeJob, startInWords } from '~/domain/job/sheet'
import { type JobTerms, NO_TERMS, refuseContract, refusePay, refuseWeek } from '~/domain/job/terms'
import { jobWarnings } from '~/domain/job/warnings'
import { parseWeeklyHours, typedWeeklyHours, WEEK_MOST, weeklyInWords } from '~/domain/job/weekly-hours'

const TODAY = '2027-01-11' as LocalDate
const codes = (refusals: readonly { refused: string }[]) => refusals.map(({ refused }) => refused)
const terms = (given: Partial<JobTerms>): JobTerms => ({ ...NO_TERMS, ...given })
const periods = fc.constantFrom(...(Object.keys(PAY_PERIODS) as PayPeriod[]))
const cents = fc.integer({ min: 1, max: PAY_MOST })

describe('the contract', () => {
  test('a contract with an end says its months, one without keeps none', () => {
    for (const contract of JOB_CONTRACT_KEYS) {
      const { months } = contractRules(contract)
      const without = codes(refuseContract(terms({ contract })))
      expect(without, contract).toEqual(months ? ['jobMonthsMissing'] : [])
      const withMonths = codes(refuseContract(terms({ contract, contractMonths: months?.min ?? 6 })))
      expect(withMonths, contract).toEqual(months ? [] : ['jobContractWithoutEnd'])
    }
  })

  test('every length is accepted exactly within the limits of the law', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...JOB_CONTRACT_KEYS),
        fc.integer({ min: -3, max: 60 }),
        (contract, contractMonths) => {
          const { months } = contractRules(contract)
          fc.pre(months !== undefined)
          const within = months && contractMonths >= months.min && contractMonths <= months.max
          expect(refuseContract(terms({ contract, contractMonths })).length === 0).toBe(within)
        },
      ),
    )
  })

  test('an insertion contract lasts 4 to 24 months, at least 20 hours a week (L5132-15-1)', () => {
    const ddi = (contractMonths: number, hours: number) => {
      const given = terms({ contract: 'DDI', contractMonths, weeklyMinutes: hours * 60 })
      return codes([...refuseContract(given), ...refuseWeek(given)])
    }
    expect(ddi(4, 20)).toEqual([])
    expect(ddi(24, 35)).toEqual([])
    expect(ddi(3, 20)).toEqual(['jobMonthsOutside'])
    expect(ddi(25, 20)).toEqual(['jobMonthsOutside'])
    expect(ddi(12, 19)).toEqual(['jobHoursTooFew'])
  })

  test('is said in a sentence that anybody reads', () => {
    expect(contractSentence('CDI', null)).toBe('C’est un contrat sans date de fin.')
    expect(contractSentence('CDD', 6)).toBe('C’est un contrat qui a une date de fin. Il dure 6\u00a0mois.')
    expect(contractInShort('DDI', 12)).toBe('CDDI, 12\u00a0mois')
    expect(contractInShort('E2', 24)).toBe('Contrat d’apprentissage, 24\u00a0mois')
  })
})

describe('the pay', () => {
  test('is a range for a period, always said', () => {
    expect(codes(refusePay(NO_TERMS))).toEqual(['jobPayMissing'])
    expect(codes(refusePay(terms({ payMin: 1250, payMax: 1300 })))).toEqual(['jobPayPeriodMissing'])
    fc.assert(
      fc.property(cents, cents, periods, (payMin, payMax, payPeriod) => {
        const refusals = codes(refusePay(terms({ payMin, payMax, payPeriod })))
        expect(refusals).toEqual(payMin > payMax ? ['jobPayReversed'] : [])
      }),
    )
  })

  test('reads in French', () => {
    expect(payInWords({ payMin: 1220, payMax: 1350, payPeriod: 'hour' })).toBe(
      'de 12,20\u00a0€ à 13,50\u00a0€ brut de l’heure',
    )
    expect(payInWords({ payMin: 190_000, payMax: 190_000, payPeriod: 'month' })).toBe(
      '1\u202f900\u00a0€ brut par mois',
    )
    expect(payInWords({ payMin: 2_400_050, payMax: 2_600_000, payPeriod: 'year' })).toContain(
      '24\u202f000,50',
    )
  })

  test('what is written is read back, as typed and as shown', () => {
    fc.assert(
      fc.property(cents, (amount) => {
        expect(parseEuros(typedEuros(amount))).toBe(amount)
        expect(parseEuros(frenchEuros(amount))).toBe(amount)
      }),
    )
    expect(parseEuros('12.2 €')).toBe(1220)
    expect(parseEuros('1 850 euros')).toBe(185_000)
    for (const wrong of ['', 'douze', '-3', '12,345', '1e9', '12€50', '99999999']) {
      expect(parseEuros(wrong), wrong).toBeUndefined()
    }
  })

  test('below the minimum wage of the day, a warning with its date and source; never a refusal', () => {
    const { cents: minimum } = minimumWageOn(TODAY)
    const low = terms({ contract: 'CDI', payMin: minimum - 50, payMax: minimum, payPeriod: 'hour' })
    expect(refusePay(low)).toEqual([])
    expect(jobWarnings(low, TODAY).join()).toMatch(/sous le SMIC.*décret/)
    expect(jobWarnings({ ...low, payMin: minimum }, TODAY)).toEqual([])
    expect(jobWarnings({ ...low, contract: 'E2', contractMonths: 12 }, TODAY)).toEqual([])
  })

  test('a month at the minimum, full time, is not under it', () => {
    const { cents: minimum } = minimumWageOn(TODAY)
    const monthly = Math.round((minimum * 35 * 52) / 12)
    const hourly = hourlyCents(monthly, 'month', 35 * 60)
    expect(Math.abs(hourly - minimum)).toBeLessThan(0.5)
  })

  test('an amount for the wrong period is noticed', () => {
    const wrong = terms({
      contract: 'CDI',
      payMin: 1250,
      payMax: 1250,
      payPeriod: 'month',
      weeklyMinutes: 2100,
    })
    expect(jobWarnings(wrong, TODAY).join()).toContain('vérifiez qu’il est bien')
    expect(
      jobWarnings({ ...wrong, payMin: 190_000, payMax: 190_000, payPeriod: 'hour' }, TODAY),
    ).toHaveLength(1)
  })

  test('a fixed-term contract beyond 18 months is warned about', () => {
    const long = terms({ contract: 'CDD', contractMonths: 24 })
    expect(jobWarnings(long, TODAY).join()).toContain('L1242-8-1')
    expect(jobWarnings({ ...long, contractMonths: 18 }, TODAY)).toEqual([])
  })
})

describe('the hours', () => {
  test('are read as people write them, and written as they are read', () => {
    expect(parseWeeklyHours('35')).toBe(2100)
    expect(parseWeeklyHours('24,5 h')).toBe(1470)
    expect(parseWeeklyHours('24 h 30')).toBe(1470)
    expect(parseWeeklyHours('beaucoup')).toBeUndefined()
    fc.assert(
      fc.property(fc.integer({ min: 60, max: WEEK_MOST }), (minutes) => {
        expect(parseWeeklyHours(typedWeeklyHours(minutes))).toBe(minutes)
      }),
    )
  })

  test('a week has some, and at most 48 (L3121-20)', () => {
    expect(codes(refuseWeek(NO_TERMS))).toEqual(['jobHoursMissing'])
    expect(codes(refuseWeek(terms({ weeklyMinutes: WEEK_MOST + 1 })))).toEqual(['jobHoursTooMany'])
    expect(refuseWeek(terms({ weeklyMinutes: WEEK_MOST }))).toEqual([])
  })

  test('under 35 hours is part time', () => {
    expect(weeklyInWords(2100)).toBe('35\u00a0h par semaine, à temps plein')
    expect(weeklyInWords(2099)).toContain('partiel')
  })
})

test('a first day that has passed is « dès que possible »', () => {
  expect(startInWords(null, TODAY)).toBe('dès que possible')
  expect(startInWords('2027-01-11' as LocalDate, TODAY)).toBe('dès que possible')
  expect(startInWords('2027-01-12' as LocalDate, TODAY)).toBe('à partir du 12 janvier 2027')
  expect(describeJob(NO_TERMS, null, TODAY)).toMatchObject({ contract: null, pay: null, week: null })
})
