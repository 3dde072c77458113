/** A territory where something is at every stage, on one Monday of February 2032: what the pages need to have to show. */

import { localDate } from '~/domain/calendar/local-date'
import { makeSiret } from '~/domain/company/siret'
import type { CandidateActor, SignedInActor } from '~/domain/permissions/actor'
import { acceptInvitation } from '~/use-cases/account/accept-invitation'
import { inviteMember } from '~/use-cases/account/invite-member'
import { requestSignInLink } from '~/use-cases/account/request-sign-in-link'
import { renewAgendaAddress } from '~/use-cases/agenda/renew-agenda-address'
import { leavePlatform } from '~/use-cases/company/leave-platform'
import { requestToJoin } from '~/use-cases/company/request-to-join'
import { signUpCompany } from '~/use-cases/company/sign-up-company'
import { confirmStart } from '~/use-cases/immersion/confirm-start'
import { reportAccident } from '~/use-cases/immersion/report-accident'
import { writeTutorNote } from '~/use-cases/immersion/write-tutor-note'
import { showInterest } from '~/use-cases/recommendation/show-interest'
import { MONDAY, type Site } from '../support/browser'
import { agree, openCompany, openConvention, openOffer, present, propose } from '../support/journey-steps'
import { DELLE, ok, openWorld, welcomePerson } from '../support/journey-world'
import { playJobs, playLastDay, playSponsorships } from './later-moments'

export interface Moment {
  readonly conventionId: string
  readonly employer: SignedInActor
  readonly candidate: SignedInActor
}

const FIRST_NAMES = [
  'Lina',
  'Yanis',
  'Maya',
  'Sami',
  'Inès',
  'Adam',
  'Nora',
  'Jules',
  'Rose',
  'Ali',
  'Zoé',
  'Noé',
]

/** Begins a week earlier than other journeys: what is asked after a month is asked before the last day. */
export const FIRST_DAY = new Date('2032-01-05T09:00:00Z')

export async function playEveryMoment(site: Site) {
  const world = await openWorld(site)
  const keller = await openCompany(site, world, 'Maçonnerie Keller', 1)
  const jobs = await playJobs(site, world, keller)
  const sponsorships = await playSponsorships(site, world)
  await site.moveTo(MONDAY)
  const humbert = await openCompany(site, world, 'Bâti Humbert', 2)
  const offerId = await openOffer(site, world, keller, { places: 12 })
  const otherOfferId = await openOffer(site, world, humbert, { places: 12 })
  const draftOfferId = await openOffer(site, world, keller, { romeCode: 'F1606', upTo: 'draft' })
  const submittedOfferId = await openOffer(site, world, keller, { romeCode: 'F1606', upTo: 'submitted' })
  const people: CandidateActor[] = []
  for (const [index, firstName] of FIRST_NAMES.entries()) {
    const email = `candidate.${index}@exemple.test`
    const modes = [{ mode: 'bus' as const, maxKm: 15 }]
    people.push(await welcomePerson(site, world.support, { firstName, lastName: 'Roth', email, modes }))
  }
  const [one, two, three, four, five, six, seven, proposed, presented, agreed, interested, free] =
    people as Twelve
  const omar = { firstName: 'Omar', lastName: 'Diallo', email: 'omar@exemple.test', place: DELLE }
  const far = await welcomePerson(site, world.support, { ...omar, modes: [{ mode: 'bike', maxKm: 5 }] })

  type Stop = Parameters<typeof openConvention>[3]
  const lived = async (
    company: typeof keller,
    offer: string,
    candidate: CandidateActor,
    upTo: Stop,
    dates: readonly [string, string],
  ): Promise<Moment> => {
    const recommendationId = await agree(site, world, company, offer, candidate)
    const conventionId = await openConvention(site, world, recommendationId, upTo, dates)
    return { conventionId, employer: company.actor, candidate }
  }
  const atKeller = (candidate: CandidateActor, dates: readonly [string, string]) =>
    lived(keller, offerId, candidate, 'validated', dates)
  const ended = await atKeller(one, ['2032-01-26', '2032-02-06'])
  const ongoing = await atKeller(two, ['2032-02-02', '2032-02-20'])
  const starting = await atKeller(three, ['2032-02-09', '2032-02-20'])
  const host = site.as(keller.actor)
  await site.moveTo('2032-01-26T09:00:00Z')
  ok(await confirmStart(host, ended))
  await site.moveTo('2032-02-02T09:00:00Z')
  ok(await confirmStart(host, ongoing))
  await site.moveTo('2032-02-09T09:00:00Z')
  const occurredAt = new Date('2032-02-09T08:30:00Z')
  const description = 'Coupure superficielle à la main, soignée sur place.'
  const noted = { done: 'Un muret monté avec l’équipe.', wentWell: 'Des gestes précis.', toReview: null }
  for (const moment of [ended, ongoing]) {
    const on = localDate(moment === ended ? '2032-02-05' : '2032-02-06')
    ok(await writeTutorNote(host, { conventionId: moment.conventionId, on, revision: 0, ...noted }))
  }
  ok(await reportAccident(host, { ...ongoing, occurredAt, place: 'Atelier', description }))

  const atHumbert = (candidate: CandidateActor, upTo: Stop) =>
    lived(humbert, otherOfferId, candidate, upTo, ['2032-02-16', '2032-02-27'])
  const moments = {
    ...{ ended, ongoing, starting },
    draft: await atHumbert(four, 'draft'),
    toSign: await atHumbert(five, 'readyToSign'),
    toValidate: await atHumbert(six, 'inReview'),
    validated: await atHumbert(seven, 'validated'),
  }
  const recommendations = {
    proposed: await propose(site, world, offerId, proposed),
    presented: await present(site, world, offerId, presented),
    agreed: await agree(site, world, keller, offerId, agreed),
    suggested: ok(await showInterest(site.as(interested), { offerId, note: 'J’aime construire.' }))
      .recommendationId,
  }
  const lastDay = await playLastDay(site, world, keller, { jobs, sponsorships })

  ok(await renewAgendaAddress(site.as(two)))

  const mate = { email: 'paul@entreprise.test', firstName: 'Paul', lastName: 'Keller' }
  const { invitationId } = ok(
    await inviteMember(host, { role: 'employer', ...mate, jobTitle: 'Chef d’atelier' }),
  )
  const visitor = site.as({ role: 'visitor' })
  ok(await acceptInvitation(visitor, { token: visitor.ports.tokens.derive('invitation', invitationId) }))
  const mateHat = await site.db.membership.findFirstOrThrow({ where: { user: { email: mate.email } } })
  const asking = {
    email: 'rita@entreprise.test',
    firstName: 'Rita',
    lastName: 'Weber',
    message: 'Je suis comptable.',
  }
  ok(await requestToJoin(visitor, { siret: makeSiret(1), ...asking }))
  const joinRequest = await site.db.joinRequest.findFirstOrThrow()
  const invited = { email: 'anna@departement.test', firstName: 'Anna', lastName: 'Petit' }
  const { organisationId } = world
  ok(
    await inviteMember(site.as(world.coordinator), {
      role: 'professionalsReferent',
      ...invited,
      organisationId,
    }),
  )
  await requestSignInLink(visitor, { email: keller.email })
  const signIn = (await site.mailTo(keller.email, /Votre lien de connexion/)).link
  ok(
    await signUpCompany(visitor, {
      ...{
        siret: makeSiret(40),
        companyName: 'Menuiserie Vogel',
        legalForm: 'sarl',
        activity: 'Menuiserie.',
      },
      ...{
        address: '3 rue Haute',
        postalCode: '90000',
        communeCode: '90010',
        territoryId: world.territoryId,
      },
      ...{ firstName: 'Paul', lastName: 'Vogel', email: 'paul.vogel@entreprise.test' },
    }),
  )
  const { code, id, sealedPath } = visitor.ports.tokens.shorten('/m/over')
  await site.db.shortLink.create({ data: { id, sealedPath, expiresAt: new Date(0) } })
  const message = await site.db.message.findFirstOrThrow({ where: { template: { not: 'signInLink' } } })

  const gone = await openCompany(site, world, 'Charpente Lang', 3)
  ok(await leavePlatform(site.as(gone.actor)))

  return {
    goneId: gone.actor.companyId,
    ...{ world, keller, humbert, offerId, draftOfferId, submittedOfferId, moments, recommendations },
    ...{ free, far, proposed, presented, interested, jobs, sponsorships, lastDay },
    mateId: mateHat.id,
    joinRequestId: joinRequest.id,
    messageId: message.id,
    links: {
      signIn,
      signUp: (await site.mailTo('paul.vogel@entreprise.test', /Confirmez l’inscription/)).link,
      short: `/s/${code}`,
      invitation: (await site.mailTo(invited.email, /invitation/i)).link,
      recommendation: (await site.mailTo('candidate.7@exemple.test', /Une immersion vous est proposée/)).link,
      signature: (await site.mailTo('candidate.4@exemple.test', /à signer/)).link,
    },
  }
}

export type EveryMoment = Awaited<ReturnType<typeof playEveryMoment>>

type C = CandidateActor
type Twelve = [C, C, C, C, C, C, C, C, C, C, C, C]
