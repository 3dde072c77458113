/** The list's address: filters that the address does not know fall back, they never fail the page. */
import { z } from 'zod'
import { isSectorKey } from '~/domain/referential/sectors'
import type { PeopleFilters } from '~/queries/person/load-my-people'

const ONLY = {
  'sans-consentement': 'withoutConsent',
  'sans-diagnostic': 'withoutDiagnostic',
  'rien-de-propose': 'nothingProposed',
  clos: 'closed',
} as const

const SORTS = { urgence: 'urgency', nom: 'name', attente: 'waiting' } as const

const keyOf = <T extends Record<string, unknown>>(table: T) =>
  z.enum(Object.keys(table) as [keyof T & string, ...(keyof T & string)[]])

export const peopleSearch = z.object({
  q: z.string().trim().max(80).catch('').default(''),
  vue: z.enum(['moi', 'tous']).catch('moi').default('moi'),
  secteur: z.string().refine(isSectorKey).optional().catch(undefined),
  filtre: keyOf(ONLY).optional().catch(undefined),
  tri: keyOf(SORTS).catch('urgence').default('urgence'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

export type PeopleSearch = z.output<typeof peopleSearch>

export function filtersOf(search: PeopleSearch, pageSize: number): PeopleFilters {
  return {
    text: search.q,
    mine: search.vue === 'moi',
    sector: search.secteur && isSectorKey(search.secteur) ? search.secteur : undefined,
    only: search.filtre && ONLY[search.filtre],
    sort: SORTS[search.tri],
    page: search.page,
    pageSize,
  }
}
