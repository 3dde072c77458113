/** Job offers and applications as rows, for tests that begin after the agreement. */
import type { Db } from '~/database/client'
import type { Prisma } from '~/database/generated/client'
import { day, makeOffer, makePerson, type makeWorld, NOW } from './factories'

type World = Awaited<ReturnType<typeof makeWorld>>

/** A published job for a mason in Belfort, one post. */
export function makeJobOffer(
  db: Db,
  world: Pick<World, 'company' | 'establishment'>,
  data: Partial<Prisma.OfferUncheckedCreateInput> = {},
) {
  const job = { create: { contract: 'CDI', payMin: 1200, payMax: 1400, payPeriod: 'hour' } }
  const open = { windowStart: null, windowEnd: null, expiresOn: day('2027-03-11') }
  return makeOffer(db, world, {
    ...{ kind: 'job', title: 'Maçon ou maçonne', ...open, job },
    ...data,
  } as Partial<Prisma.OfferUncheckedCreateInput>)
}

/** A person agreed on both sides for a job, and the application that follows. */
export async function makeApplication(
  db: Db,
  world: World,
  data: Partial<Prisma.JobApplicationUncheckedCreateInput> = {},
  { offerId, personId }: { offerId?: string; personId?: string } = {},
) {
  const at = {
    territoryId: world.territory.id,
    offerId: offerId ?? (await makeJobOffer(db, world)).id,
    companyId: world.company.id,
    personId: personId ?? world.person.id,
  }
  const closed = data.state === 'hired' ? 'concluded' : 'agreed'
  const recommendation = await db.recommendation.create({
    data: {
      ...{ ...at, state: closed, origin: 'referent', referentId: world.referent.userId },
      ...{ sentence: 'Une personne appliquée.', proposedAt: NOW, presentedAt: NOW, agreedAt: NOW },
    },
  })
  return db.jobApplication.create({
    data: { ...at, recommendationId: recommendation.id, dueOn: day('2027-01-18'), ...data },
  })
}

/** A hire from a day on, with its questions. */
export function makeHire(
  db: Db,
  world: World,
  hiredOn: string,
  data: Partial<Prisma.JobApplicationUncheckedCreateInput> = {},
) {
  const questions = [1, 3, 6].flatMap((month) =>
    (['person', 'employer'] as const).map((party) => ({
      ...{ month, party, dueOn: new Date(Date.parse(hiredOn) + month * 31 * 86_400_000) },
    })),
  )
  return makeApplication(db, world, {
    ...{ state: 'hired', contract: 'CDI', hiredOn: day(hiredOn), hiredAt: NOW, closedAt: NOW },
    followUps: { create: questions },
    ...data,
  } as Partial<Prisma.JobApplicationUncheckedCreateInput>)
}

/** Somebody else who fits. */
export function anotherPerson(db: Db, world: World) {
  return makePerson(db, world.followed, { firstName: 'Karim', lastName: 'Aziz', searchName: 'karim aziz' })
}

export const INTERVIEW = {
  ...{ minutes: 30, form: 'inPerson' as const, place: '12 rue de Mulhouse, 90000 Belfort' },
  ...{ with: 'Sofia Keller', note: null },
}
