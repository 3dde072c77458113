/** What people of a journey did before it begins, through the use cases: offers, agreements, conventions. */

import { type LocalDate, localDate } from '~/domain/calendar/local-date'
import { makeSiret } from '~/domain/company/siret'
import { ATTESTATIONS } from '~/domain/convention/content'
import type { CandidateActor, EmployerActor } from '~/domain/permissions/actor'
import { actorOf, HAT_WITH } from '~/use-cases/account/identify'
import { confirmCompany } from '~/use-cases/company/confirm-company'
import { editCompany } from '~/use-cases/company/edit-company'
import { signUpCompany } from '~/use-cases/company/sign-up-company'
import { inTransaction } from '~/use-cases/context'
import { draftConvention } from '~/use-cases/convention/draft-convention'
import { editConvention } from '~/use-cases/convention/edit-convention'
import { sendToSignature } from '~/use-cases/convention/send-to-signature'
import { signConvention } from '~/use-cases/convention/sign-convention'
import { validateConvention } from '~/use-cases/convention/validate-convention'
import { createOfferDraft } from '~/use-cases/offer/create-offer-draft'
import { publishOffer } from '~/use-cases/offer/publish-offer'
import { saveOfferStep } from '~/use-cases/offer/save-offer-step'
import { submitOffer } from '~/use-cases/offer/submit-offer'
import { answerAsCandidate } from '~/use-cases/recommendation/answer-as-candidate'
import { answerAsHost } from '~/use-cases/recommendation/answer-as-host'
import { recommendPerson } from '~/use-cases/recommendation/recommend-person'
import type { Site } from './browser'
import { BELFORT, ok, type World } from './journey-world'

export interface Company {
  readonly actor: EmployerActor
  readonly email: string
  readonly establishmentId: string
}

/** A confirmed company of Belfort; each seed makes another. */
export async function openCompany(site: Site, world: World, name: string, seed: number): Promise<Company> {
  const email = `sofia.keller.${seed}@entreprise.test`
  const visitor = site.as({ role: 'visitor' })
  const { companyId, userId } = ok(
    await signUpCompany(visitor, {
      ...{ companyName: name, legalForm: 'sarl', activity: 'Nous rénovons des maisons anciennes.' },
      ...{
        siret: makeSiret(seed),
        territoryId: world.territoryId,
        address: '12 rue de Mulhouse',
        ...BELFORT,
      },
      ...{ firstName: 'Sofia', lastName: 'Keller', email, phone: '03 84 55 12 34', jobTitle: 'Gérante' },
    }),
  )
  await inTransaction(visitor, async (tx) => {
    await confirmCompany(tx, { userId, companyId })
    return null
  })
  const hat = await site.db.membership.findFirstOrThrow({ where: { userId, companyId }, include: HAT_WITH })
  const actor = actorOf(hat) as EmployerActor
  const insurance = { insurer: 'Mutuelle des Artisans', insurancePolicy: 'RC-204118' }
  const known = { name, legalForm: 'sarl' as const, activity: 'Nous rénovons des maisons anciennes.' }
  const collectiveAgreement = 'Bâtiment, ouvriers'
  const registeredOn = localDate('2010-03-01')
  ok(await editCompany(site.as(actor), { ...known, registeredOn, collectiveAgreement, ...insurance }))
  const { id: establishmentId } = await site.db.establishment.findFirstOrThrow({ where: { companyId } })
  return { actor, email, establishmentId }
}

/** An offer of the company, open from the end of January to the end of April 2032; stops where it is told. */
export async function openOffer(
  site: Site,
  world: World,
  { actor, establishmentId }: Company,
  { romeCode = 'F1703', places = 2, upTo = 'published' as 'draft' | 'submitted' | 'published' } = {},
): Promise<string> {
  const employer = site.as(actor)
  const { offerId } = ok(await createOfferDraft(employer, { establishmentId, romeCode, kind: 'immersion' }))
  if (upTo === 'draft') return offerId
  const when = { windowStart: '2032-01-26' as LocalDate, windowEnd: '2032-04-30' as LocalDate, places }
  const tutor = { tutorName: 'Hugo Martin', tutorFunction: 'Chef d’équipe' }
  const access = { publicTransport: true, firstBusAt: 6 * 60, lastBusAt: 20 * 60 }
  const welcome = { ...tutor, welcomeName: 'Hugo Martin', welcomeFunction: 'Chef d’équipe' }
  ok(await saveOfferStep(employer, { offerId, revision: 0, step: 'lieu-et-dates', fields: when }))
  ok(await saveOfferStep(employer, { offerId, revision: 1, step: 'accueil', fields: welcome }))
  ok(await saveOfferStep(employer, { offerId, revision: 2, step: 'acces', fields: access }))
  ok(await submitOffer(employer, { offerId }))
  if (upTo === 'published') ok(await publishOffer(site.as(world.referent), { offerId }))
  return offerId
}

export async function propose(site: Site, world: World, offerId: string, person: CandidateActor) {
  const sentence = 'Une personne ponctuelle, qui veut apprendre un métier de chantier.'
  const { personId } = person
  return ok(await recommendPerson(site.as(world.referent), { offerId, personId, sentence })).recommendationId
}

/** The person says yes: the employer's turn. */
export async function present(site: Site, world: World, offerId: string, person: CandidateActor) {
  const recommendationId = await propose(site, world, offerId, person)
  ok(await answerAsCandidate(site.as(person), { recommendationId, answer: 'accept' }))
  return recommendationId
}

export async function agree(
  site: Site,
  world: World,
  { actor }: Company,
  offerId: string,
  person: CandidateActor,
) {
  const recommendationId = await present(site, world, offerId, person)
  ok(await answerAsHost(site.as(actor), { recommendationId, answer: 'accept' }))
  return recommendationId
}

type Stop = 'draft' | 'readyToSign' | 'inReview' | 'validated'

/** A convention, from 2 to 13 February 2032 unless told otherwise; complete unless it stops at the draft. */
export async function openConvention(
  site: Site,
  world: World,
  recommendationId: string,
  upTo: Stop,
  [start, end]: readonly [string, string] = ['2032-02-02', '2032-02-13'],
): Promise<string> {
  const desk = site.as(world.referent)
  const dates = { startDate: start as LocalDate, endDate: end as LocalDate }
  const objective = 'discoverJob' as const
  const { conventionId } = ok(await draftConvention(desk, { recommendationId, ...dates, objective }))
  if (upTo === 'draft') return conventionId
  const version = await site.db.conventionVersion.findFirstOrThrow({ where: { conventionId } })
  const attestations = Object.fromEntries(Object.keys(ATTESTATIONS).map((key) => [key, true]))
  const content = { ...(version.content as object), attestations }
  ok(await editConvention(desk, { conventionId, revision: 0, content }))
  ok(await sendToSignature(desk, { conventionId }))
  if (upTo === 'readyToSign') return conventionId
  const signatories = await site.db.signatory.findMany({
    where: { conventionId, role: { not: 'prescriber' } },
  })
  for (const { id: signatoryId } of signatories) {
    const signer = site.as({ role: 'signatory' as const, signatoryId, conventionId })
    ok(await signConvention(signer, { conventionId, version: 1 }))
  }
  if (upTo === 'validated') ok(await validateConvention(desk, { conventionId, version: 1 }))
  return conventionId
}
