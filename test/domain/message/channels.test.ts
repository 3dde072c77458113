import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { channelsFor } from '~/domain/message/channels'

const MOBILE = '+33612345678'
const LANDLINE = '+33384000000'
const email = 'a@exemple.test'

describe('by which way a message leaves', () => {
  test.each([
    ['no preference: e-mail', { email, phone: MOBILE }, ['email']],
    ['e-mail', { email, phone: MOBILE, contactBy: 'email' }, ['email']],
    ['SMS', { email, phone: MOBILE, contactBy: 'sms' }, ['sms']],
    ['both', { email, phone: MOBILE, contactBy: 'both' }, ['email', 'sms']],
    ['e-mail preferred, none known: SMS', { email: null, phone: MOBILE, contactBy: 'email' }, ['sms']],
    ['SMS preferred, no number: e-mail', { email, phone: null, contactBy: 'sms' }, ['email']],
    ['SMS preferred, a landline: e-mail', { email, phone: LANDLINE, contactBy: 'sms' }, ['email']],
    ['both, a landline: e-mail', { email, phone: LANDLINE, contactBy: 'both' }, ['email']],
    ['a landline alone: somebody calls', { email: null, phone: LANDLINE, contactBy: 'sms' }, []],
    ['nothing known: somebody calls', { email: null, phone: null, contactBy: 'both' }, []],
    ['an empty address is none', { email: '', phone: MOBILE }, ['sms']],
  ] as const)('%s', (_what, to, expected) => expect(channelsFor(to, true)).toEqual(expected))

  test('without a gateway, everybody who has an address is written to by e-mail, and nobody by SMS', () => {
    for (const contactBy of ['email', 'sms', 'both']) {
      expect(channelsFor({ email, phone: MOBILE, contactBy }, false)).toEqual(['email'])
      expect(channelsFor({ email: null, phone: MOBILE, contactBy }, false)).toEqual([])
    }
  })

  test('somebody whom something reaches always gets the message, by a way that exists', () => {
    const people = fc.record({
      email: fc.constantFrom(email, '', null),
      phone: fc.constantFrom(MOBILE, LANDLINE, '06 12 34 56 78', 'hello', null),
      contactBy: fc.constantFrom('email', 'sms', 'both', 'pigeon'),
    })
    fc.assert(
      fc.property(people, fc.boolean(), (to, offered) => {
        const mobile = offered && [MOBILE, '06 12 34 56 78'].includes(to.phone ?? '')
        const channels = channelsFor(to, offered)
        expect(channels.length > 0).toBe(Boolean(to.email) || mobile)
        if (channels.includes('sms')) expect(mobile).toBe(true)
        if (channels.includes('email')) expect(to.email).toBeTruthy()
      }),
    )
  })
})
