/** Everything that happens between people and offers: cast first, then played, several stories at once. */
import type { SignedInActor } from '~/domain/permissions/actor'
import { remindOrLapseRecommendations } from '~/use-cases/recommendation/remind-or-lapse-recommendations'
import { castApplications, playAfterHires, playApplication } from './applications'
import { castingOf } from './casting'
import type { DemoCompany } from './companies'
import { castStories, playEnd, playStory } from './conventions'
import type { DemoJob } from './jobs'
import type { DemoOffer } from './offers'
import { castPairings, type PlayedPairing, playMonths, playPairing } from './pairings'
import { type Cast, castConversations, playConversation, SILENT_SINCE } from './recommendations'
import type { DemoSponsor } from './sponsors'
import { ok, playAll, type Stage } from './stage'
import { playTeams } from './teams'
import { type Exchange, playExchange, UNPLEASANT, WITH_COMPANY, WITH_REFERENT, WITH_SPONSOR } from './threads'

/** An offer as recent as this has no story yet. */
const NEW_DAYS = 30

/** Offers that somebody is being talked about for. */
const CONVERSATIONS = 42

/** What there is to be had. */
interface Shop {
  readonly offers: readonly DemoOffer[]
  readonly jobs: readonly DemoJob[]
  readonly companies: readonly DemoCompany[]
  readonly sponsors: readonly DemoSponsor[]
}

/** Everybody is cast first, then all stories are played at once: what one does changes nothing in another. */
export async function playStories(stage: Stage, shop: Shop, cast: Cast): Promise<void> {
  const open = shop.offers.filter(({ ending, since }) => ending === 'published' && since < -NEW_DAYS)
  const casting = await castingOf(stage, cast.referent)
  const half = Math.ceil(open.length / 2)
  const told = await castStories(stage, casting, open.slice(0, half))
  const teams = await playTeams(stage, told)
  const stories = told.map((each) => ({ ...each, team: teams.get(each.offer.company.actor.companyId) }))
  const conversations = await castConversations(stage, casting, open.slice(half, half + CONVERSATIONS))
  const applied = await castApplications(stage, casting, shop.jobs)
  const paired = await castPairings(stage, casting, shop.sponsors)
  const [conventionIds, applications, pairingIds] = await Promise.all([
    playAll(stories, (told, index) => playStory(stage.scene(`story ${index}`), cast, told)),
    playAll(applied, (told, index) => playApplication(stage.scene(`application ${index}`), cast, told)),
    playAll(paired, (told, index) => playPairing(stage.scene(`pairing ${index}`), cast, told)),
    playAll(conversations, (told, index) => playConversation(stage.scene(`talk ${index}`), cast, told)),
  ])
  await playSilences(stage.scene('silences'))
  for (const [index, told] of stories.entries()) {
    await playEnd(stage.scene(`end ${index}`), told, conventionIds[index] ?? '')
  }
  await playAfterHires(stage, applied, applications)
  await playMonths(stage, paired, pairingIds)
  const exchanges = [
    ...pairingExchanges(paired, pairingIds),
    ...(await companyExchanges(stage, shop.companies, cast)),
    ...(await personExchanges(stage, applied, cast)),
  ]
  await playAll(exchanges, (exchange, index) => playExchange(stage.scene(`exchange ${index}`), exchange))
}

/** Whoever stayed silent was reminded, the referent was told, and what nobody answered lapsed: each on its day. */
async function playSilences(stage: Stage): Promise<void> {
  for (let days = SILENT_SINCE; days < 0; days++) {
    stage.at(days)
    ok(await remindOrLapseRecommendations(stage.as({ role: 'clock' })))
  }
}

/** The two first pairings that run: one that goes well, one whose person complains of a message. */
function pairingExchanges(
  paired: readonly PlayedPairing[],
  pairingIds: readonly (string | undefined)[],
): Exchange[] {
  const running = paired.flatMap((told, index) => {
    const pairingId = pairingIds[index]
    return told.story.upTo === 'active' && pairingId ? [{ told, pairingId }] : []
  })
  return running.slice(0, 2).map(({ told, pairingId }, index) => ({
    between: [told.offer.actor, told.player.actor],
    to: { pairingId },
    ...(index === 0
      ? { words: WITH_SPONSOR, from: -6 }
      : { words: UNPLEASANT, from: -4, reported: 'Je me sens jugée, je préfère que vous le sachiez.' }),
  }))
}

/** Companies that the referent holds. */
async function companyExchanges(
  { wiring }: Stage,
  companies: readonly DemoCompany[],
  { referent }: Cast,
): Promise<Exchange[]> {
  const rows = await wiring.db.company.findMany({ where: { partnershipReferentId: referent.userId } })
  const held = companies.filter(({ actor }) => rows.some(({ id }) => id === actor.companyId))
  return held.slice(0, 3).map(({ actor }, index) => ({
    between: [actor, referent],
    to: {},
    words: WITH_COMPANY,
    from: -4 - index,
  }))
}

/** People who apply for a job, with the referent who follows them. */
async function personExchanges(
  { wiring }: Stage,
  applied: readonly { readonly player: { readonly actor: SignedInActor & { personId: string } } }[],
  { supportReferents }: Cast,
): Promise<Exchange[]> {
  const exchanges: Exchange[] = []
  for (const { player } of applied.slice(-3)) {
    const { supportReferentId } = await wiring.db.person.findUniqueOrThrow({
      where: { id: player.actor.personId },
    })
    const support = supportReferents.find(({ userId }) => userId === supportReferentId)
    if (support) exchanges.push({ between: [player.actor, support], to: {}, words: WITH_REFERENT, from: -3 })
  }
  return exchanges
}
