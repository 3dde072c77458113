/** What sponsors of a journey did before it begins, through the use cases: their offers, their pairings. */

import { parisDay } from '~/domain/calendar/local-date'
import type { CandidateActor, SponsorActor } from '~/domain/permissions/actor'
import { actorOf, HAT_WITH } from '~/use-cases/account/identify'
import { logMeeting } from '~/use-cases/pairing/log-meeting'
import { pausePairing } from '~/use-cases/pairing/pause-pairing'
import { planMeeting } from '~/use-cases/pairing/plan-meeting'
import { sendCharter } from '~/use-cases/pairing/send-charter'
import { signCharter } from '~/use-cases/pairing/sign-charter'
import { answerAsHost } from '~/use-cases/recommendation/answer-as-host'
import { confirmSponsor } from '~/use-cases/sponsorship/confirm-sponsor'
import { publishSponsorship } from '~/use-cases/sponsorship/publish-sponsorship'
import { reviewSponsor } from '~/use-cases/sponsorship/review-sponsor'
import { signUpSponsor } from '~/use-cases/sponsorship/sign-up-sponsor'
import type { Site } from './browser'
import { present } from './journey-steps'
import { BELFORT, ok, type World } from './journey-world'

const MASON = {
  ...{ situation: 'retired', trade: 'Maçon, chef de chantier', romeCode: 'F1703', sectors: ['construction'] },
  ...{ inPerson: true, byVideo: false, maxKm: 20, availability: null, capacity: 5 },
  ...{
    helps: ['interview', 'network'],
    presentation: 'J’ai passé trente ans sur les chantiers de la région.',
  },
}

export interface WelcomedSponsor {
  readonly actor: SponsorActor
  readonly email: string
}

/** A retired mason of Belfort who confirmed their address; validated by the referent, unless told to wait. */
export async function welcomeSponsor(
  site: Site,
  world: World,
  { firstName, validated = true }: { readonly firstName: string; readonly validated?: boolean },
): Promise<WelcomedSponsor> {
  const email = `${firstName.toLowerCase()}.perrin@exemple.test`
  const { communeCode } = BELFORT
  ok(
    await signUpSponsor(site.as({ role: 'visitor' }), {
      ...{ firstName, lastName: 'Perrin', email, phone: '06 39 98 55 66', communeCode, fromCompany: false },
      ...{ profile: MASON, territoryId: world.territoryId },
    }),
  )
  const hat = await site.db.membership.findFirstOrThrow({
    where: { user: { email }, role: 'sponsor' },
    include: HAT_WITH,
  })
  const actor = actorOf(hat) as SponsorActor
  ok(await confirmSponsor(site.as(actor)))
  const { sponsorId } = actor
  if (validated) ok(await reviewSponsor(site.as(world.referent), { sponsorId, answer: 'validate' }))
  return { actor, email }
}

export async function openSponsorship(site: Site, { actor }: WelcomedSponsor): Promise<string> {
  return ok(await publishSponsorship(site.as(actor))).offerId
}

type Stop = 'toPrepare' | 'toSign' | 'active' | 'paused'

/** Both said yes to a sponsorship; the pairing goes as far as it is told. The first meeting is held on the journey's day. */
export async function pair(
  site: Site,
  world: World,
  { sponsor, offerId }: { readonly sponsor: WelcomedSponsor; readonly offerId: string },
  person: CandidateActor,
  upTo: Stop,
): Promise<string> {
  const recommendationId = await present(site, world, offerId, person)
  const hands = site.as(sponsor.actor)
  ok(await answerAsHost(hands, { recommendationId, answer: 'accept' }))
  const pairingId = await openedPairing(site, recommendationId)
  if (upTo === 'toPrepare') return pairingId
  const desk = site.as(world.referent)
  const today = parisDay(desk.ports.clock.now())
  const place = { form: 'inPerson', place: 'Maison de l’emploi, Belfort' } as const
  if (upTo === 'toSign') {
    const later = { on: '2032-02-12' as typeof today, at: 14 * 60 + 30 }
    ok(await planMeeting(desk, { pairingId, ...later, ...place }))
  }
  const objectives = 'Trouver un emploi de maçon ou de maçonne avant l’été.'
  const { version } = ok(
    await sendCharter(desk, { pairingId, objectives, rhythm: 'Une rencontre tous les quinze jours.' }),
  )
  ok(await signCharter(hands, { pairingId, version }))
  if (upTo === 'toSign') return pairingId
  ok(await signCharter(site.as(person), { pairingId, version }))
  ok(await signCharter(desk, { pairingId, version }))
  const said = { done: 'Nous avons relu le CV.', nextStep: 'Appeler M. Roy, qui cherche quelqu’un.' }
  ok(await logMeeting(hands, { pairingId, on: today, form: 'inPerson', ...said }))
  if (upTo === 'paused') ok(await pausePairing(desk, { pairingId, reason: 'Un déménagement.' }))
  return pairingId
}

/** The pairing is opened by the background work, once it has read the agreement. */
async function openedPairing({ db }: Site, recommendationId: string): Promise<string> {
  const end = Date.now() + 20_000
  for (;;) {
    const pairing = await db.pairing.findUnique({ where: { recommendationId } })
    if (pairing) return pairing.id
    if (Date.now() > end) throw new Error('the agreement opened no pairing')
    await new Promise((done) => setTimeout(done, 30))
  }
}
