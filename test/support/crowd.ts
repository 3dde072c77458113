/** Rows beside those of everybody.ts, as many as asked: what every list of the site shows grows with them. */
import { randomUUID } from 'node:crypto'
import type { Database } from '~/database/client'
import type { ConventionState, RecommendationState } from '~/database/generated/client'
import type { makeEverybody } from './everybody'
import {
  makeCandidate,
  makeCompany,
  makeEstablishment,
  makeMember,
  makeOffer,
  makePerson,
  makeProfessional,
  NOW,
} from './factories'

type Everybody = Awaited<ReturnType<typeof makeEverybody>>

const OFFER_STATES = ['published', 'draft', 'submitted', 'changesRequested', 'paused'] as const
const RECOMMENDATION_STATES = ['suggested', 'proposed', 'presented', 'agreed', 'declinedByEmployer'] as const
const CONVENTION_STATES = [
  ...['draft', 'readyToSign', 'partlySigned', 'inReview', 'validated', 'ongoing', 'completed'],
  ...['interrupted', 'assessed', 'cancelled'],
] as ConventionState[]

/** Those whose first day has come. */
const PAST: readonly ConventionState[] = ['ongoing', 'completed', 'interrupted', 'assessed']

const turn = <T>(list: readonly T[], index: number) => list[index % list.length] as T
const DAY_MS = 86_400_000
const later = (date: Date, days: number) => new Date(date.getTime() + days * DAY_MS)

/** Identifiers by the route parameter they fill, one or more of each, in different states. */
export type Variants = Readonly<
  Record<'conventionId' | 'recommendationId' | 'offerId' | 'messageId', readonly string[]>
>

/**
 * People, offers, recommendations, conventions and members number `from` to `to`, in every state. Half of what is
 * recommended and lived is the one person's of everybody.ts, whose own pages list it.
 */
export async function makeCrowd(
  db: Database,
  everybody: Everybody,
  from: number,
  to: number,
): Promise<Variants> {
  const none = (): string[] => []
  const made = { conventionId: none(), recommendationId: none(), offerId: none(), messageId: none() }
  for (let index = from; index < to; index++) {
    const other = await makePerson(db, everybody.followed, { firstName: 'Marc', searchName: 'marc benali' })
    await makeCandidate(db, other)
    const publishedAt = later(NOW, -index)
    const offer = await makeOffer(db, everybody, { state: turn(OFFER_STATES, index), publishedAt })
    const met = turn(RECOMMENDATION_STATES, index)
    const recommended = { personId: other.id, offerId: everybody.offer.id }
    const recommendationId = await recommend(db, everybody, recommended, met)
    await recommend(db, everybody, { personId: everybody.person.id, offerId: offer.id }, met)
    const state = turn(CONVENTION_STATES, index)
    const start = PAST.includes(state) ? later(NOW, -6) : later(NOW, 21)
    made.conventionId.push(await agree(db, everybody, { ...recommended, recommendationId }, state, start))
    const lived = { personId: everybody.person.id, offerId: offer.id, recommendationId: null }
    const ended = index % 2 === 0 ? 'completed' : 'assessed'
    made.conventionId.push(await agree(db, everybody, lived, ended, later(NOW, -28 - 14 * index)))
    made.recommendationId.push(recommendationId)
    made.offerId.push(offer.id)
    made.messageId.push(await surround(db, everybody, index))
  }
  return made
}

async function recommend(
  db: Database,
  { territory, company, referent, supportReferent }: Everybody,
  between: { readonly personId: string; readonly offerId: string },
  state: RecommendationState,
): Promise<string> {
  const dates = { suggestedAt: NOW, proposedAt: NOW, presentedAt: NOW, candidateDeadline: later(NOW, 3) }
  const { id } = await db.recommendation.create({
    data: {
      ...{ ...between, territoryId: territory.id, companyId: company.id, state, origin: 'supportReferent' },
      ...{ referentId: referent.userId, suggestedById: supportReferent.userId, ...dates },
      ...{ employerDeadline: later(NOW, 4), sentence: 'Une personne appliquée.', suggestionNote: 'Vu hier.' },
      history: { create: { event: 'propose', toState: state, by: 'partnershipReferent', at: NOW } },
    },
  })
  return id
}

/** A convention with the content and the signatories of the one that everybody.ts went through with. */
async function agree(
  db: Database,
  { territory, company, establishment, organisation, ids }: Everybody,
  between: { readonly personId: string; readonly offerId: string; readonly recommendationId: string | null },
  state: ConventionState,
  start: Date,
): Promise<string> {
  const model = await db.convention.findUniqueOrThrow({
    where: { id: ids.conventionId ?? '' },
    include: { versions: true, signatories: true },
  })
  const { id } = await db.convention.create({
    data: {
      ...{ ...between, territoryId: territory.id, companyId: company.id, establishmentId: establishment.id },
      ...{ prescriberOrganisationId: organisation.id, supportOrganisationId: organisation.id },
      ...{ reference: `PAS-${randomUUID()}`, objective: 'discoverJob', state },
      ...{ startDate: start, endDate: later(start, 11), sentToSignatureAt: NOW, startConfirmedAt: NOW },
      versions: { create: { number: 1, content: model.versions[0]?.content ?? {} } },
      signatories: { create: model.signatories.map(({ role, name, email }) => ({ role, name, email })) },
      history: { create: { event: 'draft', toState: state, by: 'partnershipReferent', at: NOW } },
      visits: { create: { on: start, form: 'phone', note: 'Tout va bien.', byName: 'Camille Durand' } },
    },
  })
  return id
}

/** What lists show beside the main concepts. */
async function surround(
  db: Database,
  { territory, company, supportReferent, person }: Everybody,
  index: number,
) {
  const at = later(NOW, -index)
  await makeEstablishment(db, company.id, { name: `Atelier ${index}` })
  await makeMember(db, { role: 'employer', territoryId: territory.id, companyId: company.id })
  await makeProfessional(db, 'partnershipReferent', territory.id)
  await makeCompany(db, territory.id)
  const asking = { email: `${randomUUID()}@exemple.test`, firstName: 'X', lastName: 'Y' }
  await db.joinRequest.create({ data: { companyId: company.id, ...asking } })
  const { userId } = supportReferent
  const read = { userId, userName: 'Camille Durand', organisationName: 'X', role: 'supportReferent' } as const
  await db.fileAccess.create({ data: { personId: person.id, what: 'file', at, ...read } })
  const solution = { domain: 'mobility', label: 'Le garage solidaire prête un véhicule' }
  await db.mobilisedSolution.create({ data: { personId: person.id, ...solution } })
  const message = await db.message.create({
    data: {
      ...{ template: 'x', dedupeKey: randomUUID(), territoryId: territory.id, subject: 'Bonjour' },
      ...{ toAddress: 'x@exemple.test', toName: 'X', html: '<p>Bonjour</p>', text: 'Bonjour', createdAt: at },
    },
  })
  return message.id
}
