/** The action of a page of the form: read what is typed, save, and say where to go next. */
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { type FormAnswer, invalid, redirectWith, refused } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import type { OfferKind } from '~/domain/offer/public-status'
import { type OfferStepSlug, offerStep, stepAfter } from '~/domain/offer/steps'
import { isRefused } from '~/domain/refusal'
import { found, notFound } from '~/door.server'
import { chooseJob } from '~/queries/offer/choose-job'
import { kindOfOffer } from '~/queries/offer/load-offer-step'
import type { AskedJob } from '~/ui/offer/job-choice'
import type { Context } from '~/use-cases/context'
import { saveOfferStep } from '~/use-cases/offer/save-offer-step'
import { leaveTo, previewOf } from './form-paths'
import { envelopeSchema, jobStepSchema, stepSchema } from './schema'

export interface StepAnswer extends FormAnswer {
  readonly ambiguous?: AskedJob
}

interface Asked {
  readonly offerId: string
  readonly etape: OfferStepSlug
}

/** `at` is the offer's page, under which its form is. */
export async function saveStep(
  context: Context,
  { offerId, etape: step }: Asked,
  form: FormData,
  at: string,
) {
  const kind = found(await kindOfOffer(context.db, context.actor, offerId))
  if (!offerStep(kind, step)) throw notFound()
  const { revision, intent } = envelopeSchema.parse(Object.fromEntries(form))
  if (step === 'metier') {
    const submission = parseWithZod(form, { schema: jobStepSchema })
    if (submission.status !== 'success') return invalid(submission)
    const chosen = chooseJob(submission.value)
    if ('problem' in chosen) {
      const result = submission.reply({ fieldErrors: { job: [chosen.problem] } })
      return data<StepAnswer>({ result, ambiguous: chosen.ambiguous }, { status: 422 })
    }
    const fields = { romeCode: chosen.job.code }
    const saved = await saveOfferStep(context, { offerId, revision, step, fields })
    return isRefused(saved) ? refusedOr404(submission, saved) : onwards({ at, kind, step }, intent, saved)
  }
  const submission = parseWithZod(form, {
    schema: stepSchema(kind, step, parisDay(context.ports.clock.now())),
  })
  if (submission.status !== 'success') return invalid(submission)
  // Without JavaScript, the total of the week is worked out here, and nothing is saved.
  if (intent === 'total') return data<StepAnswer>({ result: submission.reply() })
  const saved = await saveOfferStep(context, { offerId, revision, step, fields: submission.value })
  return isRefused(saved) ? refusedOr404(submission, saved) : onwards({ at, kind, step }, intent, saved)
}

function refusedOr404(...[submission, refusal]: Parameters<typeof refused>) {
  if (refusal.refused === 'notFound') throw notFound()
  return refused(submission, refusal)
}

function onwards(
  { at, kind, step }: { at: string; kind: OfferKind; step: OfferStepSlug },
  intent: string,
  saved: { readonly toReadAgain: boolean; readonly state: string },
) {
  if (saved.toReadAgain) {
    return redirectWith(at, 'C’est enregistré. Votre offre repart en relecture chez votre référent·e.')
  }
  if (saved.state !== 'draft' && saved.state !== 'changesRequested') {
    return redirectWith(at, 'C’est enregistré.')
  }
  if (intent === 'quitter') return redirectWith(leaveTo(at), 'Votre brouillon est enregistré.')
  const next = stepAfter(kind, step)
  return redirectWith(next ? `${at}/modifier/${next}` : previewOf(at), 'C’est enregistré.')
}
