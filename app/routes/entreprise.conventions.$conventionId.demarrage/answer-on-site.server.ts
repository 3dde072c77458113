/** What the pages that follow an immersion do with their forms: start or absence, early end, accident, visit. */

import type { Submission } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { invalid, redirectWith, refused } from '~/answers.server'
import {
  accidentSchema,
  interruptSchema,
  startSchema,
  visitSchema,
} from '~/domain/convention/on-site-schemas'
import { isRefused } from '~/domain/refusal'
import { notFound } from '~/door.server'
import type { Context } from '~/use-cases/context'
import { confirmStart } from '~/use-cases/immersion/confirm-start'
import { interruptImmersion } from '~/use-cases/immersion/interrupt-immersion'
import { logVisit } from '~/use-cases/immersion/log-visit'
import { reportAccident } from '~/use-cases/immersion/report-accident'
import { reportNoShow } from '~/use-cases/immersion/report-no-show'

function done<T>(submission: Submission<T, string[]>, result: unknown, back: string, notice: string) {
  if (!isRefused(result)) return redirectWith(back, notice)
  if (result.refused === 'notFound') throw notFound()
  return refused(submission, result)
}

export async function answerStart(context: Context, conventionId: string, form: FormData, back: string) {
  const submission = parseWithZod(form, { schema: startSchema })
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  if (value.arrival === 'came') {
    const result = await confirmStart(context, { conventionId })
    return done(submission, result, back, 'Le début de l’immersion est confirmé.')
  }
  const result = await reportNoShow(context, { conventionId, cause: value.cause })
  return done(submission, result, back, 'C’est noté. Un plan de rebond est ouvert avec la personne.')
}

export async function answerInterrupt(context: Context, conventionId: string, form: FormData, back: string) {
  const submission = parseWithZod(form, { schema: interruptSchema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await interruptImmersion(context, { conventionId, ...submission.value })
  return done(submission, result, back, 'La fin de l’immersion est enregistrée. Les parties sont prévenues.')
}

export async function answerVisit(context: Context, conventionId: string, form: FormData, back: string) {
  const submission = parseWithZod(form, { schema: visitSchema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await logVisit(context, { conventionId, ...submission.value })
  return done(submission, result, back, 'La visite est enregistrée.')
}

export async function answerAccident(context: Context, conventionId: string, form: FormData, back: string) {
  const submission = parseWithZod(form, { schema: accidentSchema })
  if (submission.status !== 'success') return invalid(submission)
  const result = await reportAccident(context, { conventionId, ...submission.value })
  return done(
    submission,
    result,
    back,
    'L’accident est déclaré. La structure d’accompagnement et le prescripteur sont prévenus.',
  )
}
