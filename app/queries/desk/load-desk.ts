/** A partnership referent's desk: what needs them today, the most urgent first, and what surrounds it. */
import type { Db } from '~/database/client'
import { frenchDayMonthYear, frenchShortDate } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { applicationDeskItems } from '../application/desk-items'
import {
  byUrgency,
  conventionItem,
  type DeskItem,
  offerItem,
  recommendationItem,
  sponsorItem,
} from './desk-items'
import {
  readConventions,
  readFigures,
  readOffers,
  readRecommendations,
  readSilentCompanies,
  readSponsorsToValidate,
} from './desk-rows'
import { pairingItem, readPairings } from './pairing-items'

export interface Desk {
  readonly items: readonly DeskItem[]
  /** Of the viewer's own. */
  readonly late: number
  readonly offersWithoutAnyone: readonly {
    readonly id: string
    readonly title: string
    readonly companyName: string
    readonly sector: string
    readonly since: string
  }[]
  readonly silentCompanies: readonly { readonly id: string; readonly name: string; readonly since: string }[]
  readonly ongoing: number
  readonly funnel: readonly { readonly label: string; readonly count: number }[]
  readonly companies: number
}

/** Eight queries, whatever the number of rows. */
export async function loadDesk(
  db: Db,
  viewer: Pick<ProfessionalActor, 'territoryId' | 'userId'>,
  today: LocalDate,
): Promise<Desk> {
  const [recommendations, offers, conventions, figures, silent, pairings, sponsors] = await Promise.all([
    readRecommendations(db, viewer, today),
    readOffers(db, viewer, today),
    readConventions(db, viewer, today),
    readFigures(db, viewer, today),
    readSilentCompanies(db, viewer, today),
    readPairings(db, viewer, today),
    readSponsorsToValidate(db, viewer),
  ])
  const submitted = offers.filter(({ state }) => state === 'submitted')
  const items = [
    ...recommendations.map((row) => recommendationItem(row, today)),
    ...submitted.map((row) => offerItem(row, today)),
    ...conventions.map((row) => conventionItem(row, today)),
    ...(await applicationDeskItems(db, viewer, today)),
    ...pairings.map((row) => pairingItem(row, today)),
    ...sponsors.map((row) => sponsorItem(row, today)),
  ]
    .filter((item) => item !== null)
    .sort(byUrgency)
  return {
    items,
    late: items.filter(({ urgency, shared }) => urgency === 'late' && !shared).length,
    offersWithoutAnyone: offers
      .filter(({ state }) => state === 'published')
      .slice(0, 6)
      .map(({ id, title, companyName, sector, publishedAt }) => ({
        id,
        title,
        companyName,
        sector,
        since: publishedAt ? frenchShortDate(parisDay(publishedAt)) : '',
      })),
    silentCompanies: silent.map(({ id, name, lastSign }) => ({
      id,
      name,
      since: lastSign ? frenchDayMonthYear(parisDay(lastSign)) : '',
    })),
    ongoing: conventions.filter(({ state }) => state === 'ongoing').length,
    funnel: [
      { label: 'Proposées', count: figures.proposed },
      { label: 'Présentées', count: figures.presented },
      { label: 'D’accord', count: figures.agreed },
      { label: 'Convention validée', count: figures.convention },
    ],
    companies: figures.companies,
  }
}
