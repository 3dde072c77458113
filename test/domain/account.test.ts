import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMobile, parsePhone } from '~/domain/account/contact'
import { dialled, frenchPhone } from '~/domain/account/french-phone'
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

describe('a phone number', () => {
  test.each([
    ...[
      '06 12 34 56 78',
      '06.12.34.56.78',
      '06-12-34-56-78',
      '06–12–34–56–78',
      '06/12/34/56/78',
      '0612345678',
    ],
    ...[
      '+33 6 12 34 56 78',
      '0033 6 12 34 56 78',
      '+33 (0)6 12 34 56 78',
      '(+33) 6 12 34 56 78',
      '＋33612345678',
    ],
    // Pasted from an address book, with its invisible marks; typed on an Arabic keyboard.
    ...[
      '\u202a+33 6 12 34 56 78\u202c',
      '\u200e06 12 34 56 78',
      '06\u00a012\u00a034\u00a056\u00a078',
      '٠٦١٢٣٤٥٦٧٨',
    ],
  ])('« %s » is read', (typed) => {
    expect(parsePhone(typed)).toBe('+33612345678')
    expect(parseMobile(typed)).toBe('+33612345678')
  })

  test.each([
    ...['', '   ', '+', '12', '112', '3949', 'appelez-moi', 'appelez le 06 12 34 56 78', 'O6 12 34 56 78'],
    ...[
      '06 12 34 56 7',
      '06 12 34 56 789',
      '06 12 34 56 78 / 07 11 22 33 44',
      '++33612345678',
      '00 12 34 56 78',
    ],
    ...[
      '0612345678;phone-context=+1',
      'tel:0612345678',
      '0612345678 ext 3',
      '06\u000012345678',
      "06' or 1=1 --",
    ],
    '9'.repeat(30),
  ])('« %s » is not one', (typed) => {
    expect(parsePhone(typed)).toBeUndefined()
    expect(parseMobile(typed)).toBeUndefined()
  })

  test('a number of another country keeps its own form, a landline is no mobile', () => {
    expect(parsePhone('+32 470 12 34 56')).toBe('+32470123456')
    expect(parsePhone('03 84 90 90 90')).toBe('+33384909090')
    for (const typed of [
      '+32 470 12 34 56',
      '+41 79 123 45 67',
      '03 84 90 90 90',
      '0800 123 456',
      '09 72 12 34 56',
    ]) {
      expect(parseMobile(typed), typed).toBeUndefined()
    }
    expect(parseMobile('07 44 12 34 56')).toBe('+33744123456')
  })

  test('an overseas number dialled « 0… » takes its own country code', () => {
    expect(parseMobile('0692 12 34 56')).toBe('+262692123456')
    expect(parseMobile('+262 692 12 34 56')).toBe('+262692123456')
    expect(parseMobile('0690 12 34 56')).toBe('+590690123456')
    expect(parseMobile('0694 12 34 56')).toBe('+594694123456')
    expect(parseMobile('0696 12 34 56')).toBe('+596696123456')
    expect(parsePhone('0262 12 34 56')).toBe('+262262123456')
    expect(parseMobile('0262 12 34 56')).toBeUndefined()
    // The numbers kept for fiction look like those of Mayotte.
    expect(parseMobile('06 39 98 12 34')).toBe('+33639981234')
  })

  test('whatever is typed: international form or nothing, and read again the same', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789 +.-()/'), maxLength: 30 })
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), (typed) => {
        const phone = parsePhone(typed)
        if (phone === undefined) return
        expect(phone).toMatch(/^\+[1-9]\d{3,16}$/)
        expect(parsePhone(phone)).toBe(phone)
        expect([phone, undefined]).toContain(parseMobile(typed))
      }),
      { numRuns: 1000 },
    )
  })
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

test.each([
  ['+33612345678', '06 12 34 56 78'],
  ['0033612345678', '06 12 34 56 78'],
  ['0384557788', '03 84 55 77 88'],
  ['03.84.55.77.88', '03 84 55 77 88'],
  ['03 84 55 77 88', '03 84 55 77 88'],
  ['+41446681800', '+41446681800'],
  ['', ''],
])('a number stored as « %s » is written « %s », and read back as typed', (stored, shown) => {
  expect(frenchPhone(stored).replaceAll('\u00a0', ' ')).toBe(shown)
  expect(parsePhone(frenchPhone(stored))).toBe(parsePhone(stored))
  expect(dialled(shown)).toMatch(/^\+?\d*$/)
})
