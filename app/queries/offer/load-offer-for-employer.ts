import type { Db } from '~/database/client'
import { toLocalDateOrNull } from '~/database/dates'
import { contentOf } from '~/database/offer-content'
import { HOST_NAMES, placeOf } from '~/database/offer-host'
import { offersVisibleTo, recommendationsVisibleTo } from '~/database/scope'
import { frenchDate } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { EDITABLE_STATES } from '~/domain/offer/content'
import { statesTakingAPlace } from '~/domain/offer/places'
import { OFFER_KIND_LABELS, placesLeft } from '~/domain/offer/public-status'
import { CLOSING_REASON_LABELS, type ClosingReason } from '~/domain/offer/reasons'
import { describeOffer } from '~/domain/offer/sheet'
import { offerEvents } from '~/domain/offer/states'
import { offerSteps, stepReached } from '~/domain/offer/steps'
import type { Actor } from '~/domain/permissions/actor'
import { parseSettings } from '~/domain/territory/settings'
import { historyOf, statusOf } from './offer-facts'

/** The page of one of the company's offers: where it stands, what can be done, what happened. */
export async function loadOfferForEmployer(db: Db, viewer: Actor, now: Date, offerId: string) {
  const offer = await db.offer.findFirst({
    where: { AND: [{ id: offerId }, offersVisibleTo(viewer)] },
    include: {
      ...HOST_NAMES,
      job: true,
      territory: { select: { settings: true } },
      establishment: { select: { address: true, postalCode: true, city: true } },
    },
  })
  if (!offer) return null
  const today = parisDay(now)
  const [groups, history] = await Promise.all([
    db.recommendation.groupBy({
      by: ['state'],
      where: { AND: [{ offerId }, recommendationsVisibleTo(viewer)] },
      _count: true,
    }),
    historyOf(db, offerId),
  ])
  const count = (...states: string[]) =>
    groups.filter(({ state }) => states.includes(state)).reduce((sum, group) => sum + group._count, 0)
  const taken = count(...statesTakingAPlace(offer.kind))
  const { status, statusLabel } = statusOf(offer, today)
  const events = offerEvents(offer.state, 'employer')
  const expiresOn = toLocalDateOrNull(offer.expiresOn)
  return {
    id: offer.id,
    title: offer.title,
    state: offer.state,
    status,
    statusLabel,
    sheet: describeOffer({ ...contentOf(offer), sector: offer.sector }, placeOf(offer), today),
    editable: EDITABLE_STATES.includes(offer.state),
    unfinished: offer.state === 'draft' || offer.state === 'changesRequested',
    resumeAt: stepReached(offer.kind, offer.draftStep) ?? null,
    kind: offer.kind,
    kindLabel: OFFER_KIND_LABELS[offer.kind],
    stepsDone: Math.min(offer.draftStep - 1, offerSteps(offer.kind).length),
    stepsInAll: offerSteps(offer.kind).length,
    changeRequest: offer.state === 'changesRequested' ? offer.changeRequest : null,
    openUntil: expiresOn && frenchDate(expiresOn),
    closedReason: offer.closedReason
      ? (CLOSING_REASON_LABELS[offer.closedReason as ClosingReason] ?? null)
      : null,
    can: {
      pause: status === 'published' && events.includes('pause'),
      resume: status === 'paused' && events.includes('resume'),
      renew: events.includes('renew'),
      close: events.includes('close'),
    },
    renewalMonths: parseSettings(offer.territory.settings).offerExpiryMonths,
    places: offer.places,
    taken,
    left: placesLeft(offer.places, taken),
    waiting: count('presented'),
    history,
  }
}

/** What closing leads to, said before it is done. */
export async function loadOfferToClose(db: Db, viewer: Actor, offerId: string) {
  const offer = await db.offer.findFirst({
    where: { AND: [{ id: offerId }, offersVisibleTo(viewer)] },
    select: { id: true, title: true, state: true },
  })
  if (!offer || !offerEvents(offer.state, 'employer').includes('close')) return null
  const [presented, earlier] = await Promise.all([
    db.recommendation.count({ where: { offerId, state: 'presented' } }),
    db.recommendation.count({ where: { offerId, state: { in: ['suggested', 'proposed'] } } }),
  ])
  return { ...offer, presented, someoneElse: earlier > 0 }
}
