/** Offers in every state, six in ten of them open. A kind of offer is one entry of `KINDS`. */
import type { OfferKind, OfferState, Prisma } from '~/database/generated/client'
import { addDays } from '~/domain/calendar/local-date'
import { fieldsOfJob } from '~/domain/offer/defaults'
import { romeSector } from '~/domain/referential/rome'
import { weeklyMinutes } from '~/domain/schedule/measure-schedule'
import type { Chance } from '../seed/chance'
import { MEN, SURNAMES, WOMEN } from '../seed/words'
import { placeOfCompany, tradeOf } from './companies'
import type { Ground } from './ground'
import type { Batch } from './insert-rows'

/** Out of a hundred offers. */
const STATES: readonly (readonly [OfferState, number])[] = [
  ['published', 60],
  ['closed', 22],
  ['filled', 10],
  ['paused', 4],
  ['draft', 2],
  ['submitted', 1],
  ['changesRequested', 1],
]

/** What a kind of offer says of its own. */
type KindFields = (
  ground: Ground,
  chance: Chance,
) => {
  readonly kind: OfferKind
  readonly windowStart: string
  readonly windowEnd: string
  readonly preferredDays: number | null
}

const immersion: KindFields = ({ today }, chance) => ({
  kind: 'immersion',
  windowStart: addDays(today, -chance.whole(10, 60)),
  windowEnd: addDays(today, chance.happens(10) ? -chance.whole(1, 9) : chance.whole(20, 150)),
  preferredDays: chance.pick([5, 10, 14, 28]),
})

/** Each kind, with its part in a hundred offers. */
const KINDS: readonly (readonly [KindFields, number])[] = [[immersion, 100]]

/** What decides who is recommended for an offer, known from its number alone. */
export function offerFacts(ground: Ground, n: number) {
  const companyNumber = n % ground.sizes.companies
  const chance = ground.chanceOf('offer', n)
  const romeCode = chance.pick(tradeOf(companyNumber).jobs)
  const state = chance.among(STATES)
  return { n, chance, companyNumber, romeCode, state, sector: romeSector(romeCode) ?? 'construction' }
}

export function offersBatch(ground: Ground, numbers: readonly number[]): Batch {
  return { Offer: numbers.map((n) => offerRow(ground, n)) }
}

function offerRow(ground: Ground, n: number): Prisma.OfferCreateManyInput {
  const { chance, companyNumber, romeCode, state, sector } = offerFacts(ground, n)
  const { schedule, skills, softSkills, conditions, equipment, ...job } = fieldsOfJob(romeCode)
  const { latitude, longitude, communeCode, city } = placeOfCompany(ground, companyNumber)
  const own = chance.among(KINDS)(ground, chance)
  const tutorName = `${chance.pick(chance.happens(40) ? WOMEN : MEN)} ${chance.pick(SURNAMES)}`
  const served = chance.happens(60)
  const submitted = -chance.whole(3, 180)
  const isOut = state !== 'draft' && state !== 'submitted' && state !== 'changesRequested'
  return {
    ...{ id: ground.idOf('offer', n), territoryId: ground.territoryId, state, draftStep: 6 },
    companyId: ground.idOf('company', companyNumber),
    establishmentId: ground.idOf('establishment', companyNumber),
    ...{ romeCode, sector, ...job, ...own, places: chance.whole(1, 4) },
    schedule: schedule as object,
    weeklyMinutes: schedule && weeklyMinutes(schedule),
    ...{ skills: [...skills], softSkills: [...softSkills] },
    ...{ conditions: [...conditions], equipment: [...equipment] },
    ...{ licences: chance.happens(18) ? ['B'] : [], objectives: ['discoverJob', 'confirmProject'] },
    ...{ tutorName, tutorFunction: 'Chef·fe d’équipe', welcomeName: tutorName },
    ...{ publicTransport: served, firstBusAt: served ? 370 : null, lastBusAt: served ? 1230 : null },
    ...{ latitude, longitude, communeCode, city },
    submittedAt: state === 'draft' ? null : ground.at(submitted),
    publishedAt: isOut ? ground.at(submitted + 2) : null,
    expiresOn: isOut ? own.windowEnd : null,
    // Those that are over were told so: filling a territory writes to nobody.
    expiryNotice: own.windowEnd < ground.today ? 0 : null,
    closedAt: state === 'closed' ? ground.at(-1) : null,
    closedReason: state === 'closed' ? 'noLongerNeeded' : null,
    filledAt: state === 'filled' ? ground.at(-2) : null,
    pausedAt: state === 'paused' ? ground.at(-3) : null,
    createdAt: ground.at(submitted - 1),
    updatedAt: ground.at(Math.min(-1, submitted + 2)),
  }
}
