/** One person as a partnership referent looks for an offer for them: what fits, what is under way, what is left of the limits. */
import type { Db } from '~/database/client'
import { readPersonToMatch } from '~/database/matching-narrowing'
import { HOST_NAMES, hostName } from '~/database/offer-host'
import { peopleVisibleTo } from '~/database/scope'
import { frenchDateRange } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import { OFFER_KIND_SHORT_LABELS, type OfferKind } from '~/domain/offer/public-status'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { recommendationStateLabel } from '~/domain/recommendation/states'
import { jobTitleFor } from '~/domain/referential/rome'
import { parseSettings } from '~/domain/territory/settings'
import { summarise } from './describe-match'
import { loadOffersForPerson, type OfferWhichFits } from './load-offers-for-person'

/** Null when the viewer may not find the person. Six queries. */
export async function loadPersonToPlace(
  db: Db,
  viewer: ProfessionalActor,
  personId: string,
  today: LocalDate,
) {
  const row = await db.person.findFirst({
    where: { AND: [{ id: personId }, peopleVisibleTo(viewer)] },
    select: {
      ...{ state: true, diagnosticDoneAt: true, territory: { select: { settings: true } } },
      recommendations: {
        where: { state: { in: ['suggested', 'proposed', 'presented', 'agreed'] } },
        select: { id: true, state: true, offer: { select: { title: true, kind: true } }, ...HOST_NAMES },
        orderBy: { updatedAt: 'desc' },
        take: 20,
      },
    },
  })
  const person = row && (await readPersonToMatch(db, personId))
  if (!row || !person) return null
  const cannot =
    row.state !== 'active'
      ? 'Le dossier est clos.'
      : row.diagnosticDoneAt === null
        ? 'Le diagnostic partagé n’est pas encore fait : il vient avant toute mise en relation.'
        : null
  const list = cannot === null ? await loadOffersForPerson(db, viewer, personId, today) : null
  return {
    person: summarise(person, today),
    wantedJobs: person.wantedJobs.map((code) => jobTitleFor(code)),
    cannot,
    limits: {
      open: row.recommendations.filter(({ state }) => state === 'proposed' || state === 'presented').length,
      max: parseSettings(row.territory.settings).maxOpenPerPerson,
    },
    underway: row.recommendations.map(({ id, state, offer, ...host }) => ({
      ...{ id, state, offerTitle: offer.title, companyName: hostName(host) },
      stateLabel: recommendationStateLabel(state, offer.kind),
    })),
    offers: list?.offers ?? [],
    total: list?.total ?? 0,
    blocked: (list?.blocked ?? []).map(blockedView),
  }
}

function blockedView({
  offerId,
  title,
  sector,
  companyName,
  city,
  km,
  windowStart,
  windowEnd,
  match,
  kind,
}: OfferWhichFits) {
  return {
    ...{ offerId, title, sector, match, kindLabel: OFFER_KIND_SHORT_LABELS[kind as OfferKind] },
    where: `${companyName}, ${city}, ${km === 0 ? 'à moins d’1\u00a0km' : `à ${km}\u00a0km`}`,
    when: windowStart && windowEnd ? frenchDateRange(windowStart, windowEnd) : '',
  }
}

export type PersonToPlace = NonNullable<Awaited<ReturnType<typeof loadPersonToPlace>>>
