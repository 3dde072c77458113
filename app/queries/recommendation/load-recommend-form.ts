/** What a referent reads before recommending: the person, the offer, what the company or sponsor will see, what the law and limits say. */
import type { Db } from '~/database/client'
import { readInFlight } from '~/database/in-flight'
import { readOfferToMatch, readPeopleToMatch } from '~/database/matching-narrowing'
import { peopleVisibleTo } from '~/database/scope'
import { frenchDateRange } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import { matchPrepared } from '~/domain/matching/match'
import { prepareOffer } from '~/domain/matching/prepare-offer'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { parseSettings } from '~/domain/territory/settings'
import { describeMatch, summarise } from '../matching/describe-match'
import { EMPLOYER_COLUMNS, personForEmployer } from './employer-view'

export async function loadRecommendForm(
  db: Db,
  viewer: ProfessionalActor,
  { offerId, personId }: { readonly offerId: string; readonly personId: string },
  today: LocalDate,
) {
  const { territoryId } = viewer
  const [found, [person], row] = await Promise.all([
    readOfferToMatch(db, { offerId, territoryId }, today),
    readPeopleToMatch(db, { territoryId, personIds: [personId] }),
    db.person.findFirst({
      where: { AND: [{ id: personId }, peopleVisibleTo(viewer)] },
      select: { ...EMPLOYER_COLUMNS, territory: { select: { settings: true } } },
    }),
  ])
  if (!found || !person || !row) return null
  const { offer, weights } = found
  const { companyId, sponsorId } = offer
  const host = { companyId, sponsorId }
  const [flight, pair] = await Promise.all([
    readInFlight(db, { personIds: [personId], hosts: [host] }),
    db.recommendation.findFirst({
      where: { personId, offerId, state: 'suggested' },
      select: { suggestionNote: true },
    }),
  ])
  const settings = parseSettings(row.territory.settings)
  // A suggestion being taken up is not an obstacle to itself.
  const free = pair ? { ...person, recommendedOfferIds: [] } : person
  const match = matchPrepared(prepareOffer(offer, today), free, weights)
  return {
    offer: {
      id: offer.id,
      kind: offer.kind,
      title: offer.title,
      companyName: offer.companyName,
      city: offer.city,
      sector: offer.sector,
      placesLeft: offer.placesLeft,
      window:
        offer.windowStart && offer.windowEnd ? frenchDateRange(offer.windowStart, offer.windowEnd) : null,
    },
    person: summarise(person, today),
    match: describeMatch(match, 'referent'),
    suggested: pair !== null,
    suggestionNote: pair?.suggestionNote ?? null,
    limits: {
      person: flight.ofPerson(personId),
      personMax: settings.maxOpenPerPerson,
      host: flight.ofHost(host),
      hostMax: settings.maxWaitingPerEmployer,
      candidateDays: settings.candidateAnswerWorkingDays,
      employerDays: settings.employerAnswerWorkingDays,
    },
    preview: personForEmployer({ state: 'presented', presentedAt: new Date(0), sentence: null }, row),
  }
}
