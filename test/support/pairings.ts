/** A pairing with its three, at any moment of its life. */
import type { Database } from '~/database/client'
import type { Prisma } from '~/database/generated/client'
import { parisInstant } from '~/domain/calendar/local-date'
import type { PairingState } from '~/domain/pairing/states'
import { isRefused, type OrRefusal } from '~/domain/refusal'
import type { Context } from '~/use-cases/context'
import { inTransaction } from '~/use-cases/context'
import { openPairing } from '~/use-cases/pairing/open-pairing'
import { sendCharter } from '~/use-cases/pairing/send-charter'
import { signCharter } from '~/use-cases/pairing/sign-charter'
import { contextOf, makeCandidate, makeSponsor, makeWorld, NOW } from './factories'

/** A world where sponsor, person and referent agreed on a sponsorship; the pairing is not opened yet. */
export async function makeAgreement(db: Database, data: Parameters<typeof makeWorld>[1] = {}) {
  const world = await makeWorld(db, data)
  const { territory, person, referent, offer: immersion } = world
  const { sponsor, user: sponsorUser, actor: sponsorActor } = await makeSponsor(db, territory.id)
  const candidate = await makeCandidate(db, person)
  const { id: offerId } = await db.offer.create({
    data: {
      ...{ territoryId: territory.id, sponsorId: sponsor.id, kind: 'sponsorship', state: 'published' },
      ...{ romeCode: 'F1703', sector: 'construction', title: 'Un coup de main pour le bâtiment' },
      ...{ latitude: 47.638, longitude: 6.863, communeCode: '90010', city: 'Belfort', publishedAt: NOW },
    },
  })
  const recommendation = await db.recommendation.create({
    data: {
      ...{ territoryId: territory.id, offerId, sponsorId: sponsor.id, personId: person.id },
      ...{ state: 'agreed', origin: 'referent', referentId: referent.userId, sentence: 'Elle avance vite.' },
      ...{ proposedAt: NOW, presentedAt: NOW, agreedAt: NOW },
    },
  })
  return { ...world, immersion, sponsor, sponsorUser, sponsorActor, candidate, recommendation }
}

/** The same, opened; what is given overrides the row. */
export async function makePairing(db: Database, data: Partial<Prisma.PairingUncheckedUpdateInput> = {}) {
  const world = await makeAgreement(db)
  const opened = await inTransaction(contextOf(db, { role: 'clock' }), (tx) =>
    openPairing(tx, world.recommendation.id),
  )
  if (typeof opened !== 'string') throw new Error('no pairing was opened')
  const pairing = await db.pairing.update({ where: { id: opened }, data })
  return { ...world, pairing, pairingId: pairing.id }
}

export type PairingWorld = Awaited<ReturnType<typeof makePairing>>

export function made<T>(result: OrRefusal<T>): T {
  if (isRefused(result)) throw new Error(`refused: ${result.refused}`)
  return result
}

const WORDS = {
  objectives: 'Trouver un emploi de maçonne avant l’été.',
  rhythm: 'Une rencontre tous les quinze jours.',
}

/** The charter sent round by the referent. */
export async function sendIt(
  db: Database,
  { pairingId, referent }: PairingWorld,
  now: Date = NOW,
): Promise<number> {
  return made(await sendCharter(contextOf(db, referent, now), { pairingId, ...WORDS })).version
}

/** The charter sent and signed by the three. */
export async function signAll(db: Database, world: PairingWorld, now: Date = NOW): Promise<void> {
  const version = await sendIt(db, world, now)
  for (const actor of [world.sponsorActor, world.candidate, world.referent]) {
    const context: Context = contextOf(db, actor, now)
    made(await signCharter(context, { pairingId: world.pairingId, version }))
  }
}

/** A pairing that runs since a day: its dates are set as the use cases would have. */
export function running(startedOn: string, endsOn: string, state: PairingState = 'active') {
  const on = (text: string) => new Date(`${text}T00:00:00Z`)
  return { state, startedOn: on(startedOn), endsOn: on(endsOn), charterSignedAt: on(startedOn) }
}

/** An instant of a Paris day, at ten o'clock. */
export const at = (day: string) => parisInstant(day as never, 600)
