import { z } from 'zod'
import { CURATION_VIEWS } from '~/domain/offer/curation'
import { OFFER_KINDS } from '~/domain/offer/public-status'
import { SECTOR_KEYS } from '~/domain/referential/sectors'
import type { CurationFilters } from '~/queries/offer/load-curation'

export const CURATION_SORTS = ['publication', 'fin', 'suggestions', 'offre'] as const

/** The filters in the address; what is not understood is left out, never refused. */
export const curationSearch = z.object({
  vue: z.enum(CURATION_VIEWS).catch('toutes'),
  pour: z.enum(['moi', 'tous']).catch('moi'),
  q: z.string().trim().max(80).catch(''),
  secteur: z
    .enum(SECTOR_KEYS as [string, ...string[]])
    .optional()
    .catch(undefined),
  type: z.enum(OFFER_KINDS).optional().catch(undefined),
  tri: z.enum(CURATION_SORTS).catch('publication'),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export type CurationSearch = z.infer<typeof curationSearch>

export function filtersOf(asked: CurationSearch): CurationFilters {
  return {
    view: asked.vue,
    mine: asked.pour === 'moi',
    text: asked.q,
    sector: asked.secteur,
    kind: asked.type,
    sort: asked.tri,
    page: asked.page,
  }
}

/** The same board with something else: « ?pour=tous&tri=fin ». What is usual is left out. */
export function addressOf(
  asked: CurationSearch,
  change: Partial<Record<keyof CurationSearch, string>> = {},
): string {
  const usual: Readonly<Record<string, unknown>> = {
    ...{ vue: 'toutes', pour: 'moi', q: '', tri: 'publication', page: 1 },
  }
  const kept = Object.entries({ ...asked, page: 1, ...change }).filter(
    ([key, value]) => value !== undefined && value !== usual[key],
  )
  const text = new URLSearchParams(kept.map(([key, value]) => [key, String(value)])).toString()
  return text ? `?${text}` : ''
}
