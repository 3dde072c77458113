/** One sponsor as a partnership referent reads them: how to reach them, what they said, what is under way. */
import type { Db } from '~/database/client'
import { sponsorsVisibleTo } from '~/database/scope'
import { frenchDayMonthYear } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import type { Actor } from '~/domain/permissions/actor'
import { recommendationStateLabel } from '~/domain/recommendation/states'
import { SPONSOR_REFUSAL_REASONS } from '~/domain/sponsorship/choices'
import { SPONSOR_STATE_LABELS, sponsorEvents } from '~/domain/sponsorship/states'
import { statusOf } from '../offer/offer-facts'
import { describeSponsor } from './describe-sponsor'

export async function loadSponsor(db: Db, viewer: Actor, sponsorId: string, today: LocalDate) {
  const sponsor = await db.sponsor.findFirst({
    where: { AND: [{ id: sponsorId }, sponsorsVisibleTo(viewer)] },
    include: {
      user: { select: { firstName: true, lastName: true, email: true, phone: true } },
      company: { select: { id: true, name: true } },
      offers: { where: { state: { not: 'draft' } }, orderBy: { createdAt: 'desc' }, take: 10 },
      recommendations: {
        orderBy: { updatedAt: 'desc' },
        take: 20,
        select: { id: true, state: true, person: { select: { firstName: true, lastName: true } } },
      },
    },
  })
  if (!sponsor) return null
  const validatedBy = sponsor.validatedById
    ? await db.user.findUnique({
        where: { id: sponsor.validatedById },
        select: { firstName: true, lastName: true },
      })
    : null
  const events = sponsorEvents(sponsor.state, 'partnershipReferent')
  const reasons: Readonly<Record<string, string>> = SPONSOR_REFUSAL_REASONS
  const { user, recommendations } = sponsor
  return {
    id: sponsor.id,
    name: `${user.firstName} ${user.lastName}`,
    email: user.email,
    phone: user.phone,
    company: sponsor.company,
    state: sponsor.state,
    stateLabel: SPONSOR_STATE_LABELS[sponsor.state],
    since: frenchDayMonthYear(parisDay(sponsor.createdAt)),
    validated:
      validatedBy && sponsor.validatedAt
        ? `${validatedBy.firstName} ${validatedBy.lastName}, le ${frenchDayMonthYear(parisDay(sponsor.validatedAt))}`
        : null,
    refusal: sponsor.refusedReason ? (reasons[sponsor.refusedReason] ?? null) : null,
    words: describeSponsor(sponsor),
    taken: recommendations.filter(({ state }) => state === 'agreed' || state === 'concluded').length,
    offers: sponsor.offers.map((offer) => ({ id: offer.id, title: offer.title, ...statusOf(offer, today) })),
    recommendations: recommendations.map(({ id, state, person }) => ({
      id,
      state,
      stateLabel: recommendationStateLabel(state, 'sponsorship'),
      personName: `${person.firstName} ${person.lastName}`,
    })),
    can: {
      validate: events.includes('validate'),
      refuse: events.includes('refuse'),
      pause: events.includes('pause'),
      resume: events.includes('resume'),
    },
  }
}
