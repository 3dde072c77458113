import { describe, expect, test } from 'vitest'
import {
  frenchDate,
  frenchDateRange,
  frenchDateTime,
  frenchDuration,
  frenchShortDate,
  frenchTime,
  frenchWorkingDaysLeft,
} from '~/domain/calendar/french'
import { localDate } from '~/domain/calendar/local-date'

/** No-break spaces are checked once; elsewhere they would only hide the sentence. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('French dates and times', () => {
  test('a date in full, with « 1er »', () => {
    expect(frenchDate(localDate('2027-01-14'))).toBe('jeudi 14 janvier 2027')
    expect(frenchDate(localDate('2027-01-01'))).toBe('vendredi 1er janvier 2027')
    expect(frenchShortDate(localDate('2027-01-14'))).toBe('14 janv. 2027')
    expect(frenchShortDate(localDate('2027-05-01'))).toBe('1er mai 2027')
  })

  test.each([
    ['2027-01-14', '2027-01-27', 'du 14 au 27 janvier 2027'],
    ['2027-01-28', '2027-02-01', 'du 28 janvier au 1er février 2027'],
    ['2026-12-28', '2027-01-03', 'du 28 décembre 2026 au 3 janvier 2027'],
    ['2026-01-10', '2027-01-20', 'du 10 janvier 2026 au 20 janvier 2027'],
    ['2027-01-14', '2027-01-14', 'le 14 janvier 2027'],
  ])('%s to %s reads « %s »', (start, end, text) => {
    expect(frenchDateRange(localDate(start), localDate(end))).toBe(text)
  })

  test.each([
    [450, '7 h 30'],
    [545, '9 h 05'],
    [840, '14 h'],
    [0, '0 h'],
    [1800, '6 h'],
  ])('%i minutes after midnight is « %s »', (minutes, text) => expect(plain(frenchTime(minutes))).toBe(text))

  test.each([
    [0, '0 min'],
    [45, '45 min'],
    [90, '1 h 30'],
    [2100, '35 h'],
  ])('%i minutes last « %s »', (minutes, text) => expect(plain(frenchDuration(minutes))).toBe(text))

  test('a number and its unit stay on one line', () => expect(frenchTime(450)).toBe('7\u00a0h\u00a030'))

  test.each([
    [3, 'encore 3 jours ouvrés'],
    [1, 'encore 1 jour ouvré'],
    [0, 'dernier jour'],
    [-2, 'en retard de 2 jours ouvrés'],
  ])('%i working days left', (n, text) => expect(plain(frenchWorkingDaysLeft(n))).toBe(text))

  test('an instant is told in Europe/Paris, summer and winter, past midnight too', () => {
    expect(plain(frenchDateTime(new Date('2027-01-14T08:30:00Z')))).toBe('jeudi 14 janvier 2027 à 9 h 30')
    expect(plain(frenchDateTime(new Date('2027-07-01T07:05:00Z')))).toBe('jeudi 1er juillet 2027 à 9 h 05')
    expect(plain(frenchDateTime(new Date('2026-12-31T23:00:00Z')))).toBe('vendredi 1er janvier 2027 à 0 h')
  })
})
