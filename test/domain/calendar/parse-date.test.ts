import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frenchDate, frenchDayMonthYear, frenchShortDate } from '~/domain/calendar/french'
import { addDays, localDate } from '~/domain/calendar/local-date'
import { parseLocalDate } from '~/domain/calendar/parse-date'

const days = fc.integer({ min: 0, max: 50_000 }).map((n) => addDays(localDate('1950-01-01'), n))

describe('dates as people type them', () => {
  test.each([
    '14/01/2027',
    '14/1/27',
    '14-1-27',
    '14.01.2027',
    '14 01 2027',
    ' 14 janvier 2027 ',
    '14\u00a0JANVIER\u00a02027',
    '14 janv. 2027',
    'jeudi 14 janvier 2027',
    'Jeudi, 14 janvier 2027',
    'le 14 janvier 2027',
    'le jeudi 14 janvier 2027',
    '2027-01-14',
  ])('%j', (text) => expect(parseLocalDate(text)).toBe('2027-01-14'))

  test.each([
    ['1er mai 2027', '2027-05-01'],
    ['1 mai 2027', '2027-05-01'],
    ['15 août 2027', '2027-08-15'],
    ['15 aout 2027', '2027-08-15'],
    ['2 février 2027', '2027-02-02'],
    ['29/02/2028', '2028-02-29'],
    ['12/06/85', '1985-06-12'],
  ])('%j is %s', (text, date) => expect(parseLocalDate(text)).toBe(date))

  test.each([
    '',
    'demain',
    '31/02/2027',
    '29/02/2027',
    '00/01/2027',
    '14/13/2027',
    '14/01',
    '14 brumaire 2027',
    'vendredi 14 janvier 2027',
    'truc 14 janvier 2027',
    '2027-02-31',
    '14/01/20277',
    '14/01/0027',
  ])('refuses %j', (text) => expect(parseLocalDate(text)).toBeUndefined())

  test('every way of writing a date is read back', () => {
    fc.assert(
      fc.property(days, (date) => {
        const [year, month, day] = date.split('-')
        const written = [frenchDate, frenchDayMonthYear, frenchShortDate].map((write) => write(date))
        for (const text of [...written, date, `${day}/${month}/${year}`])
          expect(parseLocalDate(text)).toBe(date)
      }),
    )
  })

  test('never throws, and gives real dates only', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,2}[/ -]\d{1,2}[/ -]\d{2,4}$/)), (text) => {
        const date = parseLocalDate(text)
        expect(date === undefined || localDate(date) === date).toBe(true)
      }),
    )
  })
})
