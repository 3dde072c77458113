/** The board of open offers: for each, who is in view, where they stand, and what is missing. */
import type { Db } from '~/database/client'
import { type CurationAsked, type CurationRow, countCuration, readCuration } from '~/database/curation'
import { daysBetween, type LocalDate, localDate } from '~/domain/calendar/local-date'
import { lacksOf } from '~/domain/offer/curation'
import { OFFER_KIND_LABELS, placesLeft } from '~/domain/offer/public-status'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { jobTitleFor } from '~/domain/referential/rome'
import { whenOf } from './offer-facts'

export const CURATION_PAGE_SIZE = 25

export type CurationFilters = Pick<CurationAsked, 'view' | 'kind' | 'sector' | 'text' | 'sort'> & {
  readonly mine: boolean
  readonly page: number
}

type Viewer = Pick<ProfessionalActor, 'territoryId' | 'userId'>

/** Two queries, however many offers there are. */
export async function loadCuration(
  db: Db,
  viewer: Viewer,
  { mine, page, ...filters }: CurationFilters,
  today: LocalDate,
  limit = CURATION_PAGE_SIZE,
) {
  const asked = {
    ...filters,
    territoryId: viewer.territoryId,
    heldBy: mine ? viewer.userId : undefined,
    limit,
    offset: (page - 1) * limit,
  }
  const [counts, rows] = await Promise.all([countCuration(db, asked, today), readCuration(db, asked, today)])
  return { counts, offers: rows.map((row) => describe(row, today)) }
}

function describe(row: CurationRow, today: LocalDate) {
  const publishedOn = localDate(row.publishedOn)
  const left = placesLeft(row.places, row.taken)
  const { suggested, withPerson, withHost, agreed, latePerson, lateHost, agreedIdle } = row
  const counts = { suggested, withPerson, withHost, agreed, latePerson, lateHost, agreedIdle }
  return {
    ...{ id: row.id, title: row.title, kind: row.kind, sector: row.sector, city: row.city },
    ...{ companyName: row.companyName, places: row.places, placesLeft: left },
    kindLabel: OFFER_KIND_LABELS[row.kind],
    job: jobTitleFor(row.romeCode),
    window: whenOf(row, today),
    /** Days since it was published. */
    age: Math.max(0, daysBetween(publishedOn, today)),
    ...counts,
    lacks: lacksOf(
      {
        ...counts,
        placesLeft: left,
        publishedOn,
        lastEndedOn: row.lastEndedOn === null ? null : localDate(row.lastEndedOn),
        expiresOn: row.expiresOn === null ? null : localDate(row.expiresOn),
      },
      today,
    ),
  }
}

export type CuratedOffer = Awaited<ReturnType<typeof loadCuration>>['offers'][number]
