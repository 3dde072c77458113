/** What a referent reads before recommending: the person, the offer, what the company will see, what the law and limits say. */
import type { Db } from '~/database/client'
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
  const [flight] = await db.$queryRaw<
    { person: number; company: number; pair: string | null; note: string | null }[]
  >`
    select
      (count(*) filter (where r."personId" = ${personId}::uuid and r."state" in ('proposed', 'presented')))::int as "person",
      (count(*) filter (where r."companyId" = ${offer.companyId}::uuid and r."state" in ('proposed', 'presented')))::int
        as "company",
      (max(r."state"::text) filter (where r."personId" = ${personId}::uuid and r."offerId" = ${offerId}::uuid
        and r."state" in ('suggested', 'proposed', 'presented', 'agreed'))) as "pair",
      (max(r."suggestionNote") filter (where r."personId" = ${personId}::uuid and r."offerId" = ${offerId}::uuid
        and r."state" = 'suggested')) as "note"
    from "Recommendation" r
    where r."personId" = ${personId}::uuid or r."companyId" = ${offer.companyId}::uuid`
  const settings = parseSettings(row.territory.settings)
  // A suggestion being taken up is not an obstacle to itself.
  const free = flight?.pair === 'suggested' ? { ...person, recommendedOfferIds: [] } : person
  const match = matchPrepared(prepareOffer(offer, today), free, weights)
  return {
    offer: {
      id: offer.id,
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
    suggested: flight?.pair === 'suggested',
    suggestionNote: flight?.note ?? null,
    limits: {
      person: flight?.person ?? 0,
      personMax: settings.maxOpenPerPerson,
      company: flight?.company ?? 0,
      companyMax: settings.maxWaitingPerEmployer,
      candidateDays: settings.candidateAnswerWorkingDays,
      employerDays: settings.employerAnswerWorkingDays,
    },
    preview: personForEmployer({ state: 'presented', presentedAt: new Date(0), sentence: null }, row),
  }
}
