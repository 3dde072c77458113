import type { Refusal } from '~/domain/refusal'
import type { Context } from '~/use-cases/context'
import { closePerson, reopenPerson } from '~/use-cases/person/close-person'
import { followRebound } from '~/use-cases/person/follow-rebound'
import { transferPerson } from '~/use-cases/person/transfer-person'
import type { FollowUpForm } from './schema'

const NOTICES: Readonly<Record<FollowUpForm['intent'], string>> = {
  transfer: 'Le dossier est transféré.',
  close: 'Le dossier est clos.',
  reopen: 'Le dossier est rouvert.',
  follow: 'Le plan de rebond est à jour.',
  closePlan: 'Le plan de rebond est clos.',
}

/** Does what the page's form asked; the notice says what was done. */
export async function runFollowUp(
  context: Context,
  personId: string,
  form: FollowUpForm,
): Promise<Refusal | { readonly notice: string }> {
  const result = await act(context, personId, form)
  return 'refused' in result ? result : { notice: NOTICES[form.intent] }
}

function act(context: Context, personId: string, form: FollowUpForm) {
  switch (form.intent) {
    case 'transfer':
      return transferPerson(context, { personId, toUserId: form.toUserId })
    case 'close':
      return closePerson(context, { personId })
    case 'reopen':
      return reopenPerson(context, { personId })
    default: {
      const { intent, ...step } = form
      return followRebound(context, { personId, ...step, close: intent === 'closePlan' })
    }
  }
}
