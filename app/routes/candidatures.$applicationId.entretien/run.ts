/** The buttons of an application's page, each one use case and one answer. */
import { redirectWith } from '~/answers.server'
import { isFollowUpAnswer } from '~/domain/application/follow-ups'
import { isRefused, type OrRefusal } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { notFound } from '~/door.server'
import { applicationPage } from '~/ui/application/pages'
import { answerFollowUp } from '~/use-cases/application/answer-follow-up'
import { askImmersion } from '~/use-cases/application/ask-immersion'
import { offerJob } from '~/use-cases/application/offer-job'
import { settleFollowUp } from '~/use-cases/application/settle-follow-up'
import type { Context } from '~/use-cases/context'

const text = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, 600) : ''
}

const UUID = /^[0-9a-f-]{36}$/i

/** Does what the pressed button says and comes back to the page, which says what happened; unknown buttons are 404. */
export async function runOnApplication(context: Context, applicationId: string, form: FormData) {
  const back = applicationPage(context.actor.role, applicationId)
  const say = async (result: OrRefusal<unknown>, done: string) => {
    if (isRefused(result) && (result.refused === 'notFound' || result.refused === 'notAllowed'))
      throw notFound()
    return redirectWith(back, isRefused(result) ? refusalSentence(result) : done)
  }
  const intent = text(form, 'intent')
  if (intent === 'offer') {
    return say(await offerJob(context, { applicationId }), 'Le poste est proposé. La personne est prévenue.')
  }
  if (intent === 'immersion') {
    const asked = await askImmersion(context, { applicationId })
    return say(asked, 'Votre demande est envoyée à votre référent·e.')
  }
  const followUpId = text(form, 'followUpId')
  if (!UUID.test(followUpId)) throw notFound()
  if (intent === 'settle') {
    return say(await settleFollowUp(context, { followUpId, note: text(form, 'note') }), 'C’est noté.')
  }
  const answer = text(form, 'answer')
  if (!isFollowUpAnswer(answer)) throw notFound()
  return say(await answerFollowUp(context, { followUpId, answer }), 'Merci, c’est noté.')
}
