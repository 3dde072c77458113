/** The action of the first page: from the job named to a draft, then to its second page. */
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { type FormAnswer, invalid, redirectWith, refused } from '~/answers.server'
import { offerTitle } from '~/domain/offer/defaults'
import { isRefused } from '~/domain/refusal'
import { chooseJob } from '~/queries/offer/choose-job'
import type { AskedJob } from '~/ui/offer/job-choice'
import type { Context } from '~/use-cases/context'
import { createOfferDraft } from '~/use-cases/offer/create-offer-draft'
import { NEW_KINDS, newOfferSchema } from './schema'

export interface BeginAnswer extends FormAnswer {
  readonly ambiguous?: AskedJob
}

/** `at` is where offers are written: the company's pages, or the referents'. */
export async function beginOffer(
  context: Context,
  form: FormData,
  places: readonly { readonly id: string }[],
  at: string,
) {
  const submission = parseWithZod(form, { schema: newOfferSchema })
  if (submission.status !== 'success') return invalid(submission)
  const chosen = chooseJob(submission.value)
  if ('problem' in chosen) {
    const result = submission.reply({ fieldErrors: { job: [chosen.problem] } })
    return data<BeginAnswer>({ result, ambiguous: chosen.ambiguous }, { status: 422 })
  }
  const made = await createOfferDraft(context, {
    establishmentId: submission.value.establishmentId ?? places[0]?.id ?? '',
    romeCode: chosen.job.code,
    title: offerTitle(chosen.job.code, chosen.job.title),
    kind: NEW_KINDS[submission.value.kind],
  })
  if (isRefused(made)) return refused(submission, made)
  return redirectWith(
    `${at}/${made.offerId}/modifier/missions`,
    'Le brouillon est enregistré : vous pouvez vous arrêter à chaque étape et reprendre plus tard.',
  )
}
