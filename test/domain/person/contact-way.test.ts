import fc from 'fast-check'
import { expect, test } from 'vitest'
import { channelsFor } from '~/domain/message/channels'
import { type ContactWay, refuseContactWay } from '~/domain/person/contact-way'

const MOBILE = '+33612345678'
const LANDLINE = '+33384909090'
const email = 'a@exemple.test'

test.each<[string, ContactWay, string | null, string | null, string | undefined]>([
  ['an e-mail', 'email', email, null, undefined],
  ['an e-mail, and a landline', 'email', email, LANDLINE, undefined],
  ['SMS, and a mobile', 'sms', null, MOBILE, undefined],
  ['both, and both', 'both', email, MOBILE, undefined],
  ['SMS without a number', 'sms', email, null, 'contactMobileMissing'],
  ['SMS on a landline', 'sms', email, LANDLINE, 'contactMobileMissing'],
  ['SMS abroad', 'sms', email, '+41791234567', 'contactMobileMissing'],
  ['both without a mobile', 'both', email, LANDLINE, 'contactMobileMissing'],
  ['both without an e-mail', 'both', null, MOBILE, 'contactEmailMissing'],
  ['an e-mail that is not known, though SMS would do', 'email', null, MOBILE, 'contactEmailMissing'],
  // Somebody without an e-mail nor a mobile is followed too: they are called.
  ['nothing at all', 'email', null, null, undefined],
  ['a landline alone', 'email', null, LANDLINE, undefined],
])('%s', (_what, contactBy, address, phone, refused) => {
  expect(refuseContactWay({ contactBy, email: address, phone }, true)?.refused).toBe(refused)
  expect(refuseContactWay({ contactBy, email: address, phone }, false)).toBeUndefined()
})

test('a way that was accepted is the way by which messages leave', () => {
  const contacts = fc.record({
    contactBy: fc.constantFrom<ContactWay>('email', 'sms', 'both'),
    email: fc.constantFrom(email, null),
    phone: fc.constantFrom(MOBILE, LANDLINE, null),
  })
  fc.assert(
    fc.property(contacts, (contact) => {
      if (refuseContactWay(contact, true)) return
      const channels = channelsFor(contact, true)
      const asked = { email: ['email'], sms: ['sms'], both: ['email', 'sms'] }[contact.contactBy]
      if (contact.email !== null || contact.contactBy === 'sms') expect(channels).toEqual(asked)
      else expect(channels).toEqual([])
    }),
  )
})
