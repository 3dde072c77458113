import { describe, expect, test } from 'vitest'
import {
  frenchBeforeFirstDay,
  frenchByLastDay,
  frenchDate,
  frenchDateRange,
  frenchDateTime,
  frenchDuration,
  frenchNearDate,
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

  test.each([
    ['2027-01-20', ' au plus tard le mercredi 20 janvier'],
    ['2028-01-20', ' au plus tard le jeudi 20 janvier 2028'],
    ['2027-01-14', ' aujourd’hui, dernier jour'],
    ['2027-01-13', '\u202f: c’était pour le mercredi 13 janvier'],
  ])('a last day, %s, is part of the time given: «%s»', (until, text) => {
    const said = frenchByLastDay(localDate(until), localDate('2027-01-14'))
    expect(said).toBe(text)
    expect(said).not.toContain('avant')
  })

  test.each([
    ['2027-01-20', ' avant le mercredi 20 janvier, premier jour de l’immersion'],
    ['2027-01-15', ' aujourd’hui\u202f: l’immersion commence demain'],
    ['2027-01-14', '\u202f: l’immersion devait commencer aujourd’hui'],
    ['2027-01-13', '\u202f: l’immersion devait commencer le mercredi 13 janvier'],
  ])('what must be done before a first day, %s, is «%s»', (start, text) => {
    expect(frenchBeforeFirstDay(localDate(start), localDate('2027-01-14'))).toBe(text)
  })

  test('the year is said only far from today', () => {
    const today = localDate('2027-01-14')
    expect(frenchNearDate(localDate('2027-07-12'), today)).toBe('lundi 12 juillet')
    expect(frenchNearDate(localDate('2027-07-13'), today)).toBe('mardi 13 juillet 2027')
    expect(frenchNearDate(localDate('2026-07-18'), today)).toBe('samedi 18 juillet 2026')
  })

  test('an instant is told in Europe/Paris, summer and winter, past midnight too', () => {
    expect(plain(frenchDateTime(new Date('2027-01-14T08:30:00Z')))).toBe('jeudi 14 janvier 2027 à 9 h 30')
    expect(plain(frenchDateTime(new Date('2027-07-01T07:05:00Z')))).toBe('jeudi 1er juillet 2027 à 9 h 05')
    expect(plain(frenchDateTime(new Date('2026-12-31T23:00:00Z')))).toBe('vendredi 1er janvier 2027 à 0 h')
  })
})
