/** Recommendations in every state, between people and offers that really fit. */
import type { EmployerActor, ProfessionalActor, SponsorActor } from '~/domain/permissions/actor'
import { answerAsCandidate } from '~/use-cases/recommendation/answer-as-candidate'
import { answerAsHost } from '~/use-cases/recommendation/answer-as-host'
import { recommendPerson } from '~/use-cases/recommendation/recommend-person'
import { showInterest } from '~/use-cases/recommendation/show-interest'
import { suggestPerson } from '~/use-cases/recommendation/suggest-person'
import type { Casting, Part } from './casting'
import type { DemoOffer } from './offers'
import { ok, type Stage } from './stage'
import { SENTENCES } from './words'

export interface Cast {
  readonly referent: ProfessionalActor
  readonly supportReferents: readonly ProfessionalActor[]
}

/** Where a conversation stands; one offer after the other shows another moment. */
const MOMENTS = [
  'interested',
  'suggested',
  'proposed',
  'answered',
  'declinedByEmployer',
  'agreed',
  'silent',
] as const

/** A conversation ready to be played: who, about which offer, and how many days ago the last word was said. */
export interface Conversation extends Part {
  readonly moment: (typeof MOMENTS)[number]
  readonly last: number
}

/** Finds somebody for each offer; an offer that nobody fits has no conversation. */
export async function castConversations(
  stage: Stage,
  casting: Casting,
  offers: readonly DemoOffer[],
): Promise<Conversation[]> {
  const conversations: Conversation[] = []
  for (const [index, offer] of offers.entries()) {
    const moment = MOMENTS[index % MOMENTS.length] ?? 'proposed'
    const last = -stage.chance.whole(0, 3)
    const part = await casting.cast([offer], stage.day(firstDay(moment, last)))
    if (part) conversations.push({ ...part, moment, last })
  }
  return conversations
}

/** When the oldest of those who never answer was asked. */
export const SILENT_SINCE = -26

/** The person, or the company after them, leaves the silent ones without an answer: what follows is the clock's. */
const firstDay = (moment: Conversation['moment'], last: number) =>
  moment === 'silent' ? SILENT_SINCE - 2 * last : moment === 'agreed' ? last - 5 : last - 4

/** Recommends, has the person accept and the employer agree, on three days that end on `agreedOn`. */
export async function playAgreement(
  stage: Stage,
  cast: Cast,
  part: Proposed,
  agreedOn: number,
  host: EmployerActor | SponsorActor,
) {
  const recommendationId = await playPresentation(stage, cast, part, agreedOn - 2)
  stage.at(agreedOn)
  ok(await answerAsHost(stage.as(host), { recommendationId, answer: 'accept' }))
  return recommendationId
}

/** Recommends, three days before the person accepts; today, and nobody has answered yet, when no day is given. */
export async function playPresentation(stage: Stage, cast: Cast, part: Proposed, acceptedOn?: number) {
  stage.at((acceptedOn ?? 2) - 3)
  const recommendationId = await propose(stage, cast, part)
  if (acceptedOn === undefined) return recommendationId
  stage.at(acceptedOn)
  ok(await answerAsCandidate(stage.as(part.player.actor), { recommendationId, answer: 'accept' }))
  return recommendationId
}

export async function playConversation(stage: Stage, cast: Cast, told: Conversation): Promise<void> {
  const { moment, last, offer, player } = told
  if (moment === 'agreed') return void (await playAgreement(stage, cast, told, last, offer.company.actor))
  const { chance } = stage
  const { offerId } = offer
  const candidate = stage.as(player.actor)
  stage.at(firstDay(moment, last))
  if (moment === 'interested') {
    const note = 'Ce métier me plaît et ce n’est pas loin de chez moi.'
    ok(await showInterest(candidate, { offerId, note }))
    return
  }
  if (moment === 'suggested') {
    const support = cast.supportReferents.find((each) => each.organisationId === player.organisationId)
    if (!support) return
    const note = 'Nous en avons parlé hier : le projet est mûr, et les horaires conviennent.'
    ok(await suggestPerson(stage.as(support), { offerId, personId: player.actor.personId, note }))
    return
  }
  const recommendationId = await propose(stage, cast, told)
  if (moment === 'proposed') return
  if (moment === 'silent') {
    if (chance.happens(50)) return
    stage.at(firstDay(moment, last) + 2)
    ok(await answerAsCandidate(candidate, { recommendationId, answer: 'accept' }))
    return
  }
  stage.at(last - 1)
  if (moment === 'answered' && chance.happens(40)) {
    const reason = chance.pick(['distanceOrTransport', 'hours', 'alreadyEngaged'] as const)
    ok(await answerAsCandidate(candidate, { recommendationId, answer: 'decline', reason }))
    return
  }
  ok(await answerAsCandidate(candidate, { recommendationId, answer: 'accept' }))
  if (moment === 'answered') return
  stage.at(last)
  const reason = chance.pick(['datesDoNotFit', 'noTutorAvailable', 'placeFilled'] as const)
  ok(await answerAsHost(stage.as(offer.company.actor), { recommendationId, answer: 'decline', reason }))
}

type Proposed = Part<{ readonly offerId: string }>

async function propose(stage: Stage, cast: Cast, { offer, player }: Proposed): Promise<string> {
  const { kind } = await stage.wiring.db.offer.findUniqueOrThrow({
    where: { id: offer.offerId },
    select: { kind: true },
  })
  const sentence = stage.chance.pick(SENTENCES[kind])
  const input = { offerId: offer.offerId, personId: player.actor.personId, sentence }
  return ok(await recommendPerson(stage.as(cast.referent), input)).recommendationId
}
