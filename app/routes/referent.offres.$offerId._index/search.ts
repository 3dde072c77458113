import { z } from 'zod'
import type { PeopleFilters } from '~/domain/matching/people-filters'

export const DISTANCES = [5, 10, 20, 40] as const

/** The filters in the address; what is not understood is left out, never refused. */
export const peopleSearch = z.object({
  q: z.string().trim().max(80).catch(''),
  km: z.coerce.number().int().min(1).max(100).optional().catch(undefined),
  organisme: z.uuid().optional().catch(undefined),
  metier: z.literal('exact').optional().catch(undefined),
  jamais: z.literal('oui').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(50).catch(1),
})

export type PeopleSearch = z.infer<typeof peopleSearch>

export function filtersOf(search: PeopleSearch): PeopleFilters & { readonly page: number } {
  return {
    text: search.q,
    maxKm: search.km,
    organisationId: search.organisme,
    wantedOnly: search.metier === 'exact',
    neverProposed: search.jamais === 'oui',
    page: search.page,
  }
}
