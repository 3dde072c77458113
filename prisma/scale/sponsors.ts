/** Sponsors, one for each sponsorship: a sponsor has a single offer that lives. */
import { romeJob } from '~/domain/referential/rome'
import { HELP_TOPIC_KEYS } from '~/domain/sponsorship/choices'
import { MEN, SURNAMES, WOMEN } from '../seed/words'
import type { Ground } from './ground'
import type { Batch } from './insert-rows'

interface Offered {
  readonly n: number
  readonly romeCode: string
  readonly sector: string
}

/** What the offer of a sponsor repeats of them, known from its number alone. */
export function sponsorFacts(ground: Ground, { n }: Pick<Offered, 'n'>) {
  const chance = ground.chanceOf('sponsor', n)
  return {
    ...{ place: chance.pick(ground.places), maxKm: chance.pick([10, 20, 30]), byVideo: chance.happens(30) },
    ...{ capacity: chance.whole(1, 3), helps: chance.some(HELP_TOPIC_KEYS, chance.whole(1, 4)) },
    ...{ firstName: chance.pick(chance.happens(50) ? WOMEN : MEN), lastName: chance.pick(SURNAMES) },
    situation: chance.happens(55) ? 'retired' : 'working',
  }
}

export function sponsorsOf(ground: Ground, offers: readonly Offered[]): Batch {
  const { territoryId } = ground
  const made = offers.map((offer) => ({ ...offer, ...sponsorFacts(ground, offer) }))
  const at = ground.at(-200)
  const [validator] = ground.partnershipReferents
  return {
    User: made.map(({ n, firstName, lastName }) => ({
      ...{ id: ground.idOf('sponsor account', n), firstName, lastName },
      email: `parrainage.${n}@${ground.name}.essai.passerelle.example`,
      ...{ confirmedAt: at, createdAt: at, updatedAt: at },
    })),
    Sponsor: made.map(({ n, romeCode, sector, situation, capacity, helps, maxKm, byVideo, place }) => ({
      ...{ id: ground.idOf('sponsor', n), territoryId, userId: ground.idOf('sponsor account', n) },
      ...{ state: 'active' as const, situation, trade: romeJob(romeCode)?.label ?? romeCode, romeCode },
      ...{ sectors: [sector], capacity, helps, maxKm, inPerson: true, byVideo },
      ...{ communeCode: place.communeCode, city: place.city },
      ...{ latitude: place.latitude, longitude: place.longitude },
      ...{ validatedAt: at, validatedById: validator?.userId ?? null, createdAt: at, updatedAt: at },
    })),
    Membership: made.map(({ n }) => ({
      ...{
        id: ground.idOf('sponsor hat', n),
        userId: ground.idOf('sponsor account', n),
        role: 'sponsor' as const,
      },
      ...{ territoryId, sponsorId: ground.idOf('sponsor', n), createdAt: at },
    })),
  }
}
