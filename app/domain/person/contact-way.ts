/** How a person prefers to be reached, and what that asks for. */
import { parseMobile } from '../account/contact'
import { type Refusal, refuse } from '../refusal'

export const CONTACT_WAYS = {
  email: 'Par e-mail',
  sms: 'Par SMS',
  both: 'Par e-mail et par SMS',
} as const

export type ContactWay = keyof typeof CONTACT_WAYS

interface Contact {
  readonly contactBy: ContactWay
  readonly email: string | null
  readonly phone: string | null
}

/**
 * Refuses a way to be reached that what is known does not allow: SMS need a French mobile number, e-mails an address.
 * Somebody with neither is called. Where no SMS is sent, nothing can be chosen and nothing is asked.
 */
export function refuseContactWay(
  { contactBy, email, phone }: Contact,
  smsOffered: boolean,
): Refusal | undefined {
  if (!smsOffered) return undefined
  const mobile = phone !== null && parseMobile(phone) !== undefined
  if (contactBy !== 'email' && !mobile) return refuse('contactMobileMissing')
  const hasOther = contactBy === 'both' || mobile
  return contactBy !== 'sms' && email === null && hasOther ? refuse('contactEmailMissing') : undefined
}
