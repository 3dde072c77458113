/** Two or three people side by side for one offer. */
import type { Db } from '~/database/client'
import { readOfferToMatch, readPeopleToMatch } from '~/database/matching-narrowing'
import type { LocalDate } from '~/domain/calendar/local-date'
import { matchPrepared } from '~/domain/matching/match'
import { prepareOffer } from '~/domain/matching/prepare-offer'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { CERTIFICATES, DRIVING_LICENCES } from '~/domain/referential/licences'
import { jobTitleFor } from '~/domain/referential/rome'
import { SKILLS } from '~/domain/referential/skills'
import { TRANSPORT_MODES } from '~/domain/referential/transport-modes'
import { describeSchedule } from '~/domain/schedule/describe-schedule'
import { describeMatch, summarise } from './describe-match'

/** In the order asked; people who do not exist for the viewer are left out. Null when the offer is not theirs. */
export async function loadComparison(
  db: Db,
  viewer: Pick<ProfessionalActor, 'territoryId'>,
  { offerId, personIds }: { readonly offerId: string; readonly personIds: readonly string[] },
  today: LocalDate,
) {
  const { territoryId } = viewer
  const [found, people] = await Promise.all([
    readOfferToMatch(db, { offerId, territoryId }, today),
    readPeopleToMatch(db, { territoryId, personIds }),
  ])
  if (!found) return null
  const { offer, weights } = found
  const prepared = prepareOffer(offer, today)
  const labels = (list: Readonly<Record<string, string>>, keys: readonly string[]) =>
    keys.flatMap((key) => list[key] ?? [])
  return {
    offer: { id: offer.id, title: offer.title, companyName: offer.companyName, city: offer.city },
    people: personIds.flatMap((id) => {
      const person = people.find((each) => each.id === id)
      if (!person) return []
      return {
        ...summarise(person, today),
        match: describeMatch(matchPrepared(prepared, person, weights), 'referent'),
        facts: {
          wantedJobs: person.wantedJobs.map((code) => jobTitleFor(code)),
          experiences: person.experiences.map(
            ({ romeCode, months }) => `${jobTitleFor(romeCode)} (${months}\u00a0mois)`,
          ),
          skills: labels(SKILLS, person.skills),
          licences: [
            ...labels(DRIVING_LICENCES, person.licences),
            ...labels(
              CERTIFICATES,
              person.certificates.map(({ key }) => key),
            ),
          ],
          travel: person.travelModes.map(
            ({ mode, maxKm }) => `${TRANSPORT_MODES[mode]}, jusqu’à ${maxKm}\u00a0km`,
          ),
          hours: person.availability ? describeSchedule(person.availability) : 'Sans contrainte d’horaires',
        },
      }
    }),
  }
}
