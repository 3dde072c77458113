import { describe, expect, test } from 'vitest'
import { keptSince, RETENTION_RULES, sayKeeping } from '~/domain/retention/rules'

const since = (keep: Parameters<typeof keptSince>[0], now: string) =>
  keptSince(keep, new Date(now)).toISOString()

describe('how long data is kept', () => {
  test('is the table of the law’s rules', () => {
    const said = Object.entries(RETENTION_RULES).map(([key, { keep }]) => `${key} ${sayKeeping(keep)}`)
    expect(said).toEqual([
      'peopleRestricted 2 ans',
      'peopleAnonymised 2 ans',
      'hostViews 3 mois',
      'tutorLogs 6 mois',
      'conventionsArchived 2 ans',
      'conventionsErased 5 ans',
      'fileReads 6 mois',
      'auditTrail 6 mois',
      'events 6 mois',
      'messages 6 mois',
      'links 30 jours',
      'invitations 6 mois',
      'signUps 7 jours',
    ])
  })

  test('is counted in days of Paris: the day itself is kept to its end', () => {
    expect(since({ months: 6 }, '2027-01-11T22:59:00Z')).toBe('2026-07-10T22:00:00.000Z')
    expect(since({ months: 6 }, '2027-01-11T23:01:00Z')).toBe('2026-07-11T22:00:00.000Z')
  })

  test('a month that has no such day ends with its last one; a leap day too', () => {
    expect(since({ months: 3 }, '2027-05-31T10:00:00Z')).toBe('2027-02-27T23:00:00.000Z')
    expect(since({ months: 24 }, '2028-02-29T10:00:00Z')).toBe('2026-02-27T23:00:00.000Z')
    expect(since({ days: 30 }, '2027-03-28T10:00:00Z')).toBe('2027-02-25T23:00:00.000Z')
  })
})
