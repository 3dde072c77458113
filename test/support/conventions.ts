/** Conventions brought to a point of their life through the use cases themselves. */
import type { Db } from '~/database/client'
import { localDate } from '~/domain/calendar/local-date'
import { ATTESTATIONS } from '~/domain/convention/content'
import type { Objective } from '~/domain/convention/objectives'
import type { Actor } from '~/domain/permissions/actor'
import { isRefused, type OrRefusal } from '~/domain/refusal'
import { completeAsHost } from '~/use-cases/convention/complete-as-host'
import { draftConvention } from '~/use-cases/convention/draft-convention'
import { sendToSignature } from '~/use-cases/convention/send-to-signature'
import { signConvention } from '~/use-cases/convention/sign-convention'
import { validateConvention } from '~/use-cases/convention/validate-convention'
import { contextOf, makeCandidate, makeWorld, NOW } from './factories'

export type ConventionWorld = Awaited<ReturnType<typeof makeConventionWorld>>
export type WorldData = Parameters<typeof makeWorld>[1]

/** Gives what a use case made; a refusal fails the test with its code. */
export async function done<T>(result: Promise<OrRefusal<T>>): Promise<Exclude<T, { refused: unknown }>> {
  const value = await result
  if (isRefused(value)) throw new Error(`refused: ${value.refused} ${JSON.stringify(value.details ?? {})}`)
  return value as Exclude<T, { refused: unknown }>
}

/** A world with the candidate's account and an agreed recommendation. */
export async function makeConventionWorld(db: Db, data: WorldData = {}) {
  const world = await makeWorld(db, data)
  const candidate = await makeCandidate(db, world.person)
  const recommendation = await makeAgreed(db, world)
  return { ...world, candidate, recommendation }
}

/** An agreed recommendation of a world's person for its offer. */
export function makeAgreed(
  db: Db,
  world: Pick<
    Awaited<ReturnType<typeof makeWorld>>,
    'territory' | 'offer' | 'company' | 'person' | 'referent'
  >,
) {
  return db.recommendation.create({
    data: {
      territoryId: world.territory.id,
      offerId: world.offer.id,
      companyId: world.company.id,
      personId: world.person.id,
      referentId: world.referent.userId,
      state: 'agreed',
      origin: 'referent',
      proposedAt: NOW,
      presentedAt: NOW,
      agreedAt: NOW,
    },
  })
}

/** What the company alone can say, complete. */
export const HOST_FIELDS = {
  host: {
    collectiveAgreement: 'Bâtiment, ouvriers',
    registeredOn: '2010-03-01',
    representative: { function: 'Gérant' },
  },
  conditions: { insurer: 'Assurances du Lion', insurancePolicy: 'RC-4471' },
  attestations: Object.fromEntries(Object.keys(ATTESTATIONS).map((key) => [key, true])),
}

interface Dates {
  readonly startDate?: string
  readonly endDate?: string
  readonly objective?: Objective
}

export async function drafted(db: Db, world: ConventionWorld, dates: Dates = {}, now: Date | string = NOW) {
  const { startDate = '2027-02-01', endDate = '2027-02-12', objective = 'discoverJob' } = dates
  const { conventionId } = await done(
    draftConvention(contextOf(db, world.referent, now), {
      recommendationId: world.recommendation.id,
      startDate: localDate(startDate),
      endDate: localDate(endDate),
      objective,
    }),
  )
  return conventionId
}

export async function completed(db: Db, world: ConventionWorld, dates: Dates = {}, now: Date | string = NOW) {
  const conventionId = await drafted(db, world, dates, now)
  const { revision } = await db.convention.findUniqueOrThrow({ where: { id: conventionId } })
  await done(
    completeAsHost(contextOf(db, world.employer, now), { conventionId, revision, fields: HOST_FIELDS }),
  )
  return conventionId
}

export async function sent(db: Db, world: ConventionWorld, dates: Dates = {}, now: Date | string = NOW) {
  const conventionId = await completed(db, world, dates, now)
  await done(sendToSignature(contextOf(db, world.referent, now), { conventionId }))
  return conventionId
}

export async function signedByAll(
  db: Db,
  world: ConventionWorld,
  dates: Dates = {},
  now: Date | string = NOW,
) {
  const conventionId = await sent(db, world, dates, now)
  for (const actor of [world.candidate, world.employer] as Actor[]) {
    await done(signConvention(contextOf(db, actor, now), { conventionId, version: 1 }))
  }
  return conventionId
}

export async function validated(db: Db, world: ConventionWorld, dates: Dates = {}, now: Date | string = NOW) {
  const conventionId = await signedByAll(db, world, dates, now)
  await done(validateConvention(contextOf(db, world.referent, now), { conventionId, version: 1 }))
  return conventionId
}
