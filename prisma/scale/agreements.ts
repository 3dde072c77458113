/** What follows an agreement on a job or a sponsorship; an immersion's convention is written by `conventions`. */
import type { ApplicationState } from '~/database/generated/client'
import { addDays } from '~/domain/calendar/local-date'
import type { Ground } from './ground'
import type { Batch } from './insert-rows'
import { hostOf, type OfferFacts } from './offers'

interface Agreement {
  /** The number of its recommendation. */
  readonly n: number
  readonly personNumber: number
  readonly concluded: boolean
  readonly offer: OfferFacts
  /** Days since it was proposed; the agreement came two days later. */
  readonly begun: number
}

/** Out of a hundred agreements on a job that are not concluded, where the application stands. */
const STANDING: readonly (readonly [ApplicationState, number])[] = [
  ['presented', 40],
  ['interview', 35],
  ['offered', 25],
]

export function applicationsOf(ground: Ground, agreements: readonly Agreement[]): Batch {
  const made = agreements
    .filter(({ offer }) => offer.kind === 'job')
    .map((agreement) => {
      const chance = ground.chanceOf('application', agreement.n)
      return {
        ...agreement,
        chance,
        state: agreement.concluded ? ('hired' as const) : chance.among(STANDING),
      }
    })
  return {
    JobApplication: made.map(({ n, personNumber, offer, begun, chance, state }) => {
      const hired = state === 'hired'
      const opened = ground.at(-begun + 2)
      const interview = state === 'interview' || (state === 'offered' && chance.happens(80))
      const lasts = hired && chance.happens(60) ? addDays(ground.today, chance.whole(30, 180)) : null
      return {
        ...{ id: ground.idOf('application', n), territoryId: ground.territoryId, state },
        ...{ recommendationId: ground.idOf('recommendation', n), offerId: ground.idOf('offer', offer.n) },
        companyId: hostOf(ground, offer).companyId ?? '',
        personId: ground.idOf('person', personNumber),
        dueOn: hired ? null : addDays(ground.today, chance.whole(-2, 6)),
        interviewAt: interview ? ground.at(chance.whole(-3, 8)) : null,
        interviewMinutes: interview ? 30 : null,
        interviewForm: interview ? ('inPerson' as const) : null,
        interviewPlace: interview ? '1 rue de la Gare' : null,
        hiredAt: hired ? ground.at(-Math.min(begun - 2, 20)) : null,
        hiredOn: hired ? addDays(ground.today, -Math.min(begun - 2, chance.whole(1, 60))) : null,
        contract: hired ? (lasts ? 'CDD' : 'CDI') : null,
        contractEndOn: lasts,
        ...{ createdAt: opened, updatedAt: ground.at(Math.min(-1, -begun + 4)) },
      }
    }),
    JobApplicationChange: made.map(({ n, begun }) => ({
      ...{ id: ground.idOf('application change', n), applicationId: ground.idOf('application', n) },
      ...{ event: 'open', toState: 'presented', by: 'employer', at: ground.at(-begun + 2) },
    })),
  }
}

/** Pairings that have just begun: no charter is written, so none is signed. */
export function pairingsOf(ground: Ground, agreements: readonly Agreement[]): Batch {
  const made = agreements.filter(({ offer }) => offer.kind === 'sponsorship')
  return {
    Pairing: made.map(({ n, personNumber, offer, begun }) => ({
      ...{ id: ground.idOf('pairing', n), territoryId: ground.territoryId, state: 'accepted' as const },
      ...{
        recommendationId: ground.idOf('recommendation', n),
        personId: ground.idOf('person', personNumber),
      },
      sponsorId: hostOf(ground, offer).sponsorId ?? '',
      referentId: ground.chanceOf('pairing', n).pick(ground.partnershipReferents).userId,
      noticesSent: [],
      ...{ createdAt: ground.at(-begun + 2), updatedAt: ground.at(-begun + 2) },
    })),
    PairingChange: made.map(({ n, begun }) => ({
      ...{ id: ground.idOf('pairing change', n), pairingId: ground.idOf('pairing', n) },
      ...{ event: 'open', toState: 'accepted', by: 'sponsor', at: ground.at(-begun + 2) },
    })),
  }
}
