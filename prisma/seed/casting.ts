/** Who plays in which story: decided before any is played, from matching alone, so that stories can be played at once. */
import { toLocalDate } from '~/database/dates'
import { readOfferToMatch, readPeopleToMatch } from '~/database/matching-narrowing'
import { ageOn, type LocalDate } from '~/domain/calendar/local-date'
import { scoreOf } from '~/domain/matching/match'
import { prepareOffer } from '~/domain/matching/prepare-offer'
import { waitedSince } from '~/domain/matching/rank'
import type { CandidateActor, ProfessionalActor } from '~/domain/permissions/actor'
import type { DemoOffer } from './offers'
import type { Stage } from './stage'

/** Somebody who has an account, and fits the offer they are cast with. */
export interface Player {
  readonly actor: CandidateActor
  readonly organisationId: string
}

/** What somebody can be cast with. */
interface Castable {
  readonly offerId: string
}

export interface Part<O extends Castable = DemoOffer> {
  readonly offer: O
  readonly player: Player
}

export interface Casting {
  /**
   * The adult who fits best one of the offers on a day, the first offer somebody fits; each person is cast once.
   * Undefined when nobody who was there that day fits.
   */
  cast<O extends Castable>(offers: readonly O[], on: LocalDate): Promise<Part<O> | undefined>
}

/** Reads everybody once, before anything was proposed to anyone. */
export async function castingOf(stage: Stage, referent: ProfessionalActor): Promise<Casting> {
  const { db } = stage.wiring
  const { territoryId } = referent
  const rows = await db.person.findMany({
    where: { territoryId, userId: { not: null } },
    select: {
      ...{ id: true, userId: true, organisationId: true, birthDate: true, email: true },
      account: { select: { memberships: { where: { role: 'candidate' }, select: { id: true } } } },
    },
  })
  const known = new Map(rows.map((row) => [row.id, row]))
  const people = await readPeopleToMatch(db, { territoryId, personIds: [...known.keys()] })
  const cast = new Set<string>()

  async function ranked(offer: Castable, on: LocalDate) {
    const found = await readOfferToMatch(db, { offerId: offer.offerId, territoryId }, on)
    if (!found) return []
    const prepared = prepareOffer(found.offer, on)
    return people.flatMap((person) => {
      const row = known.get(person.id)
      if (!row || cast.has(row.id) || person.waitingSince >= on) return []
      if (ageOn(toLocalDate(row.birthDate), on) < 18) return []
      const score = scoreOf(prepared, person, found.weights)
      return score === null ? [] : [{ row, score, since: waitedSince(person) }]
    })
  }

  return {
    cast: async (offers, on) => {
      for (const offer of offers) {
        // Between equals, the address: identifiers are drawn anew at every load.
        const order = (each: Awaited<ReturnType<typeof ranked>>[number]) =>
          `${String(100 - each.score).padStart(3, '0')} ${each.since} ${each.row.email}`
        const [best] = (await ranked(offer, on)).sort((a, b) => (order(a) < order(b) ? -1 : 1))
        const membershipId = best?.row.account?.memberships[0]?.id
        if (!best?.row.userId || !membershipId) continue
        const { id: personId, userId, organisationId } = best.row
        cast.add(personId)
        const actor: CandidateActor = { role: 'candidate', userId, membershipId, territoryId, personId }
        return { offer, player: { actor, organisationId } }
      }
      return undefined
    },
  }
}
