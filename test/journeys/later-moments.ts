/** What follows agreements on jobs and sponsorships, at every stage, from one Monday of January 2032 on. */

import { confirmationLinkId } from '~/domain/offer/confirmation'
import type { CandidateActor, SignedInActor } from '~/domain/permissions/actor'
import { postMessage } from '~/use-cases/thread/post-message'
import { reportMessage } from '~/use-cases/thread/report-message'
import { writeTo } from '~/use-cases/thread/write-to'
import type { Site } from '../support/browser'
import { apply, enterJob, openJob } from '../support/journey-jobs'
import { openSponsorship, pair, type WelcomedSponsor, welcomeSponsor } from '../support/journey-pairings'
import { type Company, present } from '../support/journey-steps'
import { ok, type World, welcomePerson } from '../support/journey-world'

/** Somebody with what they are in. */
export interface Own {
  readonly id: string
  readonly candidate: CandidateActor
}

/** A pairing, with its sponsor. */
export interface OwnPairing extends Own {
  readonly sponsor: WelcomedSponsor
}

function somebody(site: Site, world: World, firstName: string): Promise<CandidateActor> {
  const email = `${firstName.toLowerCase()}.morel@exemple.test`
  const modes = [{ mode: 'bus' as const, maxKm: 15 }]
  return welcomePerson(site, world.support, { firstName, lastName: 'Morel', email, modes })
}

/** Applications at every stage. */
export async function playJobs(site: Site, world: World, company: Company) {
  const offerId = await openJob(site, world, company)
  const at = async (firstName: string, wish: Parameters<typeof apply>[4]): Promise<Own> => {
    const candidate = await somebody(site, world, firstName)
    return { id: await apply(site, world, { company, offerId }, candidate, wish), candidate }
  }
  return {
    offerId,
    applications: {
      presented: await at('Aya', { upTo: 'presented' }),
      immersion: await at('Enzo', { upTo: 'presented', immersion: true }),
      interview: await at('Sarah', { upTo: 'interview' }),
      offered: await at('Malo', { upTo: 'offered' }),
      hired: await at('Emma', { upTo: 'hired', hiredOn: '2032-01-05' as never }),
      refused: await at('Ilan', { upTo: 'refused' }),
    },
  }
}

/** Pairings at every stage, sponsors that wait or are free, and a conversation that one of the two complained of. */
export async function playSponsorships(site: Site, world: World) {
  const claude = await welcomeSponsor(site, world, { firstName: 'Claude' })
  const monique = await welcomeSponsor(site, world, { firstName: 'Monique' })
  const waiting = await welcomeSponsor(site, world, { firstName: 'Jeanne', validated: false })
  const [claudes, moniques] = [await openSponsorship(site, claude), await openSponsorship(site, monique)]
  const at = async (
    firstName: string,
    [sponsor, offerId]: readonly [WelcomedSponsor, string],
    upTo: Parameters<typeof pair>[4],
  ): Promise<OwnPairing> => {
    const candidate = await somebody(site, world, firstName)
    return { id: await pair(site, world, { sponsor, offerId }, candidate, upTo), candidate, sponsor }
  }
  const pairings = {
    active: await at('Léa', [claude, claudes], 'active'),
    paused: await at('Hugo', [claude, claudes], 'paused'),
    toSign: await at('Manon', [monique, moniques], 'toSign'),
    toPrepare: await at('Nils', [monique, moniques], 'toPrepare'),
  }
  const { id: pairingId, candidate } = pairings.active
  const hands = site.as(claude.actor)
  const { threadId } = ok(await writeTo(hands, { pairingId, body: 'Bonjour, on se voit jeudi ?' }))
  ok(await postMessage(site.as(candidate), { threadId, body: 'Oui, à 14 h devant la gare.' }))
  const says = async (body: string) => {
    ok(await postMessage(hands, { threadId, body }))
    return (await site.db.threadMessage.findFirstOrThrow({ where: { threadId, body } })).id
  }
  const threadMessageId = await says('Vous êtes encore en retard, cela suffit.')
  ok(await reportMessage(site.as(candidate), { threadId, threadMessageId, reason: 'Je n’aime pas ce ton.' }))
  const freshId = await says('Pardon, je me suis emporté.')
  return { pairings, claude, monique, waiting, moniques, threadId, threadMessageId, freshId }
}

type Jobs = Awaited<ReturnType<typeof playJobs>>
type Sponsorships = Awaited<ReturnType<typeof playSponsorships>>

/** What is fresh on the last day: people to answer, offers to confirm, questions asked of those who work or meet. */
export async function playLastDay(
  site: Site,
  world: World,
  company: Company,
  { jobs, sponsorships }: { readonly jobs: Jobs; readonly sponsorships: Sponsorships },
) {
  const { tokens } = site.as(world.referent).ports
  const { pairings, moniques, monique } = sponsorships
  const proposedId = await present(site, world, moniques, await somebody(site, world, 'Rayan'))
  const toConfirmId = await enterJob(site, world, company, { romeCode: 'F1610', upTo: 'toConfirm' })
  const enteredId = await enterJob(site, world, company, { romeCode: 'F1606', upTo: 'draft' })
  const link = confirmationLinkId(toConfirmId, company.actor.membershipId)
  const pulses = await site.db.pairingPulse.findMany({ where: { pairingId: pairings.active.id } })
  const questions = await site.db.hireFollowUp.findMany({
    where: { applicationId: jobs.applications.hired.id, askedAt: { not: null } },
  })
  const write = async (actor: SignedInActor, body: string) =>
    ok(await writeTo(site.as(actor), { body })).threadId
  return {
    ...{ monique, proposedId, toConfirmId, enteredId },
    threads: {
      company: await write(company.actor, 'Pouvez-vous me rappeler ?'),
      person: await write(pairings.active.candidate, 'Bonjour, j’ai une question.'),
    },
    confirmation: `/confirmer/${tokens.derive('offerConfirmation', link)}`,
    charter: `/charte/${tokens.derive('charter', pairings.toSign.id)}`,
    pulses: pulses.map(({ id }) => `/point-du-mois/${tokens.derive('pulse', id)}`),
    followUps: questions.map(({ id }) => `/suivi/${tokens.derive('followUp', id)}`),
  }
}
