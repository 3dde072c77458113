/** What people of a journey did about jobs before it begins, through the use cases: offers, and how applications stand. */

import type { ApplicationState } from '~/domain/application/states'
import { type LocalDate, parisInstant } from '~/domain/calendar/local-date'
import type { OfferContent } from '~/domain/offer/content'
import type { OfferStepSlug } from '~/domain/offer/steps'
import type { CandidateActor } from '~/domain/permissions/actor'
import { askImmersion } from '~/use-cases/application/ask-immersion'
import { hirePerson } from '~/use-cases/application/hire-person'
import { offerJob } from '~/use-cases/application/offer-job'
import { refuseApplication } from '~/use-cases/application/refuse-application'
import { setInterview } from '~/use-cases/application/set-interview'
import { askConfirmation } from '~/use-cases/offer/ask-confirmation'
import { createOfferDraft } from '~/use-cases/offer/create-offer-draft'
import { publishOffer } from '~/use-cases/offer/publish-offer'
import { saveOfferStep } from '~/use-cases/offer/save-offer-step'
import { submitOffer } from '~/use-cases/offer/submit-offer'
import { INTERVIEW } from './applications'
import type { Site } from './browser'
import { agree, type Company } from './journey-steps'
import { ok, type World } from './journey-world'

const MISSIONS = 'Vous montez des murs, vous préparez le mortier et vous tenez le chantier propre.'

const JOB: readonly (readonly [OfferStepSlug, Partial<OfferContent>])[] = [
  ['missions', { description: MISSIONS }],
  ['contrat', { contract: 'CDI', payMin: 1300, payMax: 1400, payPeriod: 'hour', immersionFirst: true }],
  ['lieu-et-dates', { places: 9 }],
  ['acces', { publicTransport: true, firstBusAt: 6 * 60, lastBusAt: 20 * 60 }],
]

/** A job of the company with nine posts, public. */
export async function openJob(site: Site, world: World, { actor, establishmentId }: Company) {
  const employer = site.as(actor)
  const draft = { establishmentId, romeCode: 'F1703', kind: 'job' } as const
  const { offerId } = ok(await createOfferDraft(employer, draft))
  for (const [revision, [step, fields]] of JOB.entries()) {
    ok(await saveOfferStep(employer, { offerId, revision, step, fields }))
  }
  ok(await submitOffer(employer, { offerId }))
  ok(await publishOffer(site.as(world.referent), { offerId }))
  return offerId
}

/** A job that the referent wrote after a call; sent to the company for its word, or still with the referent. */
export async function enterJob(
  site: Site,
  world: World,
  { establishmentId }: Company,
  { romeCode, upTo }: { readonly romeCode: string; readonly upTo: 'draft' | 'toConfirm' },
) {
  const desk = site.as(world.referent)
  const { offerId } = ok(await createOfferDraft(desk, { establishmentId, romeCode, kind: 'job' }))
  for (const [revision, [step, fields]] of JOB.entries()) {
    ok(await saveOfferStep(desk, { offerId, revision, step, fields }))
  }
  if (upTo === 'toConfirm') ok(await askConfirmation(desk, { offerId }))
  return offerId
}

interface Wish {
  readonly upTo: Exclude<ApplicationState, 'withdrawn'>
  readonly interviewOn?: LocalDate
  readonly hiredOn?: LocalDate
  /** The company would rather see the person at work first. */
  readonly immersion?: true
}

/** Both sides agreed on the job, and the company went on as far as it is told. */
export async function apply(
  site: Site,
  world: World,
  { company, offerId }: { readonly company: Company; readonly offerId: string },
  person: CandidateActor,
  { upTo, interviewOn = '2032-02-16' as LocalDate, hiredOn, immersion }: Wish,
): Promise<string> {
  const recommendationId = await agree(site, world, company, offerId, person)
  const { id: applicationId } = await site.db.jobApplication.findUniqueOrThrow({
    where: { recommendationId },
  })
  const employer = site.as(company.actor)
  if (immersion) ok(await askImmersion(employer, { applicationId }))
  if (upTo === 'interview') {
    const at = parisInstant(interviewOn, 9 * 60)
    ok(await setInterview(employer, { applicationId, revision: 0, at, ...INTERVIEW }))
  }
  if (upTo === 'offered' || upTo === 'hired') ok(await offerJob(employer, { applicationId }))
  if (upTo === 'hired' && hiredOn) {
    ok(await hirePerson(employer, { applicationId, hiredOn, contract: 'CDI', contractEndOn: null }))
  }
  if (upTo === 'refused')
    ok(await refuseApplication(employer, { applicationId, reason: 'otherPersonChosen' }))
  return applicationId
}
