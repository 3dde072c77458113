/** Offers of every kind and in every state, six in ten of them open; a sponsorship comes with its sponsor. */
import type { OfferKind, OfferState, Prisma } from '~/database/generated/client'
import { addDays } from '~/domain/calendar/local-date'
import { fieldsOfJob } from '~/domain/offer/defaults'
import { romeSector } from '~/domain/referential/rome'
import { weeklyMinutes } from '~/domain/schedule/measure-schedule'
import { sponsorshipDescription, sponsorshipTitle } from '~/domain/sponsorship/offer-texts'
import type { Chance } from '../seed/chance'
import { MEN, SURNAMES, WOMEN } from '../seed/words'
import { placeOfCompany, tradeOf } from './companies'
import type { Ground } from './ground'
import type { Batch } from './insert-rows'
import { sponsorFacts, sponsorsOf } from './sponsors'

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

/** How many of a hundred offers are of each kind. */
const KINDS: readonly (readonly [OfferKind, number])[] = [
  ['immersion', 62],
  ['job', 34],
  ['sponsorship', 4],
]

/** What a kind of offer says of its own. */
const OWN: Readonly<
  Record<
    OfferKind,
    (ground: Ground, chance: Chance) => Pick<OfferRow, 'windowStart' | 'windowEnd' | 'preferredDays'>
  >
> = {
  immersion: ({ today }, chance) => ({
    windowStart: addDays(today, -chance.whole(10, 60)),
    windowEnd: addDays(today, chance.happens(10) ? -chance.whole(1, 9) : chance.whole(20, 150)),
    preferredDays: chance.pick([5, 10, 14, 28]),
  }),
  // A first day, and none to end by.
  job: ({ today }, chance) => ({
    windowStart: addDays(today, chance.whole(-20, 60)),
    windowEnd: null,
    preferredDays: null,
  }),
  sponsorship: () => ({ windowStart: null, windowEnd: null, preferredDays: null }),
}

type OfferRow = NonNullable<Batch['Offer']>[number]

/** What decides who is recommended for an offer, known from its number alone. */
export function offerFacts(ground: Ground, n: number) {
  const companyNumber = n % ground.sizes.companies
  const chance = ground.chanceOf('offer', n)
  const romeCode = chance.pick(tradeOf(companyNumber).jobs)
  const state = chance.among(STATES)
  const kind = chance.among(KINDS)
  return { n, chance, companyNumber, romeCode, state, kind, sector: romeSector(romeCode) ?? 'construction' }
}

export type OfferFacts = ReturnType<typeof offerFacts>

/** Who answers for an offer: its company, or the one sponsor who published it. */
export function hostOf(ground: Ground, { n, kind, companyNumber }: OfferFacts) {
  return kind === 'sponsorship'
    ? { companyId: null, sponsorId: ground.idOf('sponsor', n) }
    : { companyId: ground.idOf('company', companyNumber), sponsorId: null }
}

export function offersBatch(ground: Ground, numbers: readonly number[]): Batch {
  const offers = numbers.map((n) => offerFacts(ground, n))
  const sponsored = offers.filter(({ kind }) => kind === 'sponsorship')
  return {
    ...sponsorsOf(ground, sponsored),
    Offer: offers.map((facts) => offerRow(ground, facts)),
    JobTerms: offers.filter(({ kind }) => kind === 'job').map((facts) => jobTerms(ground, facts)),
    SponsorshipTerms: sponsored.map((facts) => {
      const { byVideo, maxKm, helps } = sponsorFacts(ground, facts)
      return { offerId: ground.idOf('offer', facts.n), inPerson: true, byVideo, maxKm, helps }
    }),
  }
}

function jobTerms(ground: Ground, { n }: OfferFacts): Prisma.JobTermsCreateManyInput {
  const chance = ground.chanceOf('job terms', n)
  const contract = chance.pick(['CDI', 'CDD', 'CDD', 'MIS'])
  const payMin = chance.whole(1202, 1450)
  return {
    ...{ offerId: ground.idOf('offer', n), contract, contractMonths: contract === 'CDI' ? null : 6 },
    ...{ payMin, payMax: payMin + chance.whole(0, 200), payPeriod: 'hour' },
    ...{ needed: [], plus: [], benefits: [], immersionFirst: chance.happens(40) },
  }
}

function offerRow(ground: Ground, facts: OfferFacts): OfferRow {
  const { n, chance, companyNumber, romeCode, state, sector, kind } = facts
  const { schedule, skills, softSkills, conditions, equipment, ...job } = fieldsOfJob(romeCode)
  const sponsor = kind === 'sponsorship' ? sponsorFacts(ground, facts) : undefined
  const { latitude, longitude, communeCode, city } = sponsor?.place ?? placeOfCompany(ground, companyNumber)
  const own = OWN[kind](ground, chance)
  const tutorName = `${chance.pick(chance.happens(40) ? WOMEN : MEN)} ${chance.pick(SURNAMES)}`
  const served = chance.happens(60)
  const submitted = -chance.whole(3, 180)
  const isOut = state !== 'draft' && state !== 'submitted' && state !== 'changesRequested'
  const lastDay = own.windowEnd ?? addDays(ground.today, chance.whole(20, 150))
  const worked = !sponsor && schedule
  return {
    ...{ id: ground.idOf('offer', n), territoryId: ground.territoryId, kind, state, draftStep: 6 },
    ...hostOf(ground, facts),
    establishmentId: sponsor ? null : ground.idOf('establishment', companyNumber),
    ...{ romeCode, sector, ...job, ...own, places: sponsor?.capacity ?? chance.whole(1, 4) },
    ...(sponsor && {
      title: sponsorshipTitle(romeCode),
      description: sponsorshipDescription({ romeCode, presentation: null, helps: sponsor.helps }),
    }),
    schedule: worked ? schedule : null,
    weeklyMinutes: worked ? weeklyMinutes(schedule) : null,
    ...{ skills: [...skills], softSkills: [...softSkills] },
    ...{ conditions: sponsor ? [] : [...conditions], equipment: sponsor ? [] : [...equipment] },
    licences: !sponsor && chance.happens(18) ? ['B'] : [],
    objectives: kind === 'immersion' ? ['discoverJob', 'confirmProject'] : [],
    ...(sponsor
      ? { tutorName: null, tutorFunction: null, welcomeName: null }
      : { tutorName, tutorFunction: 'Chef·fe d’équipe', welcomeName: tutorName }),
    ...{ publicTransport: served, firstBusAt: served ? 370 : null, lastBusAt: served ? 1230 : null },
    ...{ latitude, longitude, communeCode, city },
    submittedAt: state === 'draft' ? null : ground.at(submitted),
    publishedAt: isOut ? ground.at(submitted + 2) : null,
    expiresOn: isOut ? lastDay : null,
    // Those that are over were told so: filling a territory writes to nobody.
    expiryNotice: lastDay < ground.today ? 0 : null,
    closedAt: state === 'closed' ? ground.at(-1) : null,
    closedReason: state === 'closed' ? 'noLongerNeeded' : null,
    filledAt: state === 'filled' ? ground.at(-2) : null,
    pausedAt: state === 'paused' ? ground.at(-3) : null,
    createdAt: ground.at(submitted - 1),
    updatedAt: ground.at(Math.min(-1, submitted + 2)),
  }
}
