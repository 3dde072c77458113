import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePhone } from '~/domain/account/contact'
import { localPath } from '~/domain/account/landing'
import { sessionLifetime } from '~/domain/account/lifetimes'
import { leastLoaded } from '~/domain/company/assign-referent'

describe('where a sign-in may lead', () => {
  test('to a path of this site', () => {
    for (const path of ['/', '/moi', '/offres?metier=ma%C3%A7on&km=20', '/a/b#c'])
      expect(localPath(path)).toBe(path)
  })

  test('never to another site, whatever is typed', () => {
    const hostile = [
      '//x.test',
      '/\\x.test',
      'https://x.test',
      'javascript:alert(1)',
      '/a\\b',
      '/a\nb',
      '',
      'moi',
    ]
    for (const path of hostile) expect(localPath(path)).toBeUndefined()
    fc.assert(
      fc.property(fc.string(), (text) => {
        const path = localPath(text)
        if (path === undefined) return
        expect(new URL(path, 'https://passerelle.test').host).toBe('passerelle.test')
      }),
    )
  })
})

test('a session lasts a working day, thirty days for a candidate', () => {
  const hours = (role: Parameters<typeof sessionLifetime>[0]) => sessionLifetime(role) / 3_600_000
  expect(hours('candidate')).toBe(720)
  expect(hours('employer')).toBe(12)
  expect(hours('coordinator')).toBe(12)
})

test('a phone number is read as people write it', () => {
  expect(parsePhone('06 12 34 56 78')).toBe('+33612345678')
  expect(parsePhone('+32 470 12 34 56')).toBe('+32470123456')
  expect(parsePhone('12')).toBeUndefined()
  expect(parsePhone('appelez-moi')).toBeUndefined()
})

test('a company goes to the referent who holds the fewest, the longest there between equals', () => {
  const since = (day: string) => new Date(day)
  const referents = [
    { userId: 'a', companies: 2, since: since('2026-01-01') },
    { userId: 'b', companies: 1, since: since('2026-03-01') },
    { userId: 'c', companies: 1, since: since('2026-02-01') },
  ]
  expect(leastLoaded(referents)?.userId).toBe('c')
  expect(leastLoaded([])).toBeUndefined()
})
