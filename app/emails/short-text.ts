import { clipToSeptets, SMS_SEPTETS, septetsOf } from '~/domain/message/gsm'
import type { Email } from './frame'
import { gsmText } from './typeset'

/**
 * What an SMS says: who writes, the message's short words and a short link, in one SMS. The words give way before the
 * link does: cut, they still say what it is about.
 */
export function shortText(email: Pick<Email, 'sms'>, link: string | null): string {
  const words = gsmText(`Passerelle : ${email.sms}`)
  const end = link === null ? '' : ` ${link}`
  return clipToSeptets(words, SMS_SEPTETS - (septetsOf(end) ?? end.length)) + end
}
