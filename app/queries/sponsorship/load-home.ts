/** A sponsor's home: what waits for them, their offer, whom they accompany, whom they can call. */
import type { Db } from '~/database/client'
import { toLocalDateOrNull } from '~/database/dates'
import { recommendationsVisibleTo, sponsorsVisibleTo } from '~/database/scope'
import { frenchDate } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import type { SponsorActor } from '~/domain/permissions/actor'
import { SPONSOR_REFUSAL_REASONS } from '~/domain/sponsorship/choices'
import { sponsorEvents } from '~/domain/sponsorship/states'
import { statusOf } from '../offer/offer-facts'
import { loadOwnPairings } from '../pairing/own-pairings'
import { loadRecommendationsForEmployer } from '../recommendation/load-for-employer'
import { describeSponsor } from './describe-sponsor'

export async function loadSponsorHome(db: Db, viewer: SponsorActor, now: Date) {
  const today = parisDay(now)
  const sponsor = await db.sponsor.findFirst({
    where: sponsorsVisibleTo(viewer),
    include: { user: { select: { firstName: true } } },
  })
  if (!sponsor) return null
  const [offers, waiting, pairings, referent, taken] = [
    await db.offer.findMany({
      where: { sponsorId: sponsor.id, state: { not: 'closed' } },
      select: {
        ...{ id: true, title: true, city: true, state: true, expiresOn: true },
        company: { select: { name: true } },
      },
      orderBy: { createdAt: 'desc' },
      take: 10,
    }),
    await loadRecommendationsForEmployer(db, viewer, { tab: 'a-repondre', page: 1 }, today),
    await loadOwnPairings(db, viewer, now),
    sponsor.validatedById
      ? await db.user.findUnique({
          where: { id: sponsor.validatedById },
          select: { firstName: true, lastName: true, phone: true, email: true },
        })
      : null,
    await db.recommendation.count({
      where: { AND: [recommendationsVisibleTo(viewer), { state: { in: ['agreed', 'concluded'] } }] },
    }),
  ]
  const events = sponsorEvents(sponsor.state, 'sponsor')
  const { refusedReason } = sponsor
  const reasons: Readonly<Record<string, string>> = SPONSOR_REFUSAL_REASONS
  return {
    firstName: sponsor.user.firstName,
    state: sponsor.state,
    refusal: refusedReason === null ? null : (reasons[refusedReason] ?? reasons.other ?? ''),
    profile: describeSponsor(sponsor),
    taken,
    can: {
      pause: events.includes('pause'),
      resume: events.includes('resume'),
      leave: events.includes('leave'),
    },
    prepared: offers.flatMap(({ id, title, company, state }) =>
      state === 'draft' && company ? { id, title, companyName: company.name } : [],
    ),
    offers: offers.flatMap((offer) => (offer.state === 'draft' ? [] : offerInWords(offer, today))),
    waiting: waiting.recommendations,
    pairings,
    referent: referent && {
      name: `${referent.firstName} ${referent.lastName}`,
      phone: referent.phone,
      email: referent.email,
    },
  }
}

interface OfferRow {
  readonly id: string
  readonly title: string
  readonly state: Parameters<typeof statusOf>[0]['state']
  readonly expiresOn: Date | null
}

function offerInWords({ id, title, state, expiresOn }: OfferRow, today: LocalDate) {
  const until = toLocalDateOrNull(expiresOn)
  return { id, title, ...statusOf({ state, expiresOn }, today), until: until && frenchDate(until) }
}
