/** What a sponsor's form says, its job and its commune found; or what to mend. */
import type { z } from 'zod'
import type { Db } from '~/database/client'
import { profileOfForm, type sponsorProfileSchema } from '~/domain/sponsorship/form-schema'
import type { SponsorProfile } from '~/domain/sponsorship/profile'
import { chooseJob } from '../offer/choose-job'
import { communeProblem, isResolved, resolveCommune } from '../public/resolve-commune'

type Problem = {
  readonly fieldErrors: Readonly<Record<string, string[]>>
  readonly ambiguous?: Extract<ReturnType<typeof chooseJob>, { problem: string }>['ambiguous']
}

export async function readProfileForm(
  db: Db,
  form: z.output<typeof sponsorProfileSchema>,
): Promise<
  { readonly profile: SponsorProfile; readonly communeCode: string } | { readonly problem: Problem }
> {
  const chosen = chooseJob(form)
  if ('problem' in chosen) {
    return { problem: { fieldErrors: { job: [chosen.problem] }, ambiguous: chosen.ambiguous } }
  }
  const place = await resolveCommune(db, form.commune)
  if (!isResolved(place)) return { problem: { fieldErrors: { commune: [communeProblem(place)] } } }
  return { profile: profileOfForm(form, chosen.job.code), communeCode: place.inseeCode }
}
