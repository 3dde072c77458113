import { z } from 'zod'
import { SIGNALS, type Signal } from '~/domain/partnership/signals'
import { SECTORS } from '~/domain/referential/sectors'
import type { PortfolioFilters } from '~/queries/partnership/load-portfolio'

const keys = <K extends string>(list: Readonly<Record<K, unknown>>) => Object.keys(list) as [K, ...K[]]

/** The filters in the address; what is not understood is left out, never refused. */
export const portfolioSearch = z.object({
  pour: z.enum(['moi', 'tous']).catch('moi'),
  vue: z.enum(['liste', 'carte']).catch('liste'),
  q: z.string().trim().max(80).catch(''),
  offres: z.literal('ouvertes').optional().catch(undefined),
  secteur: z.enum(keys(SECTORS)).optional().catch(undefined),
  signal: z.enum(keys<Signal>(SIGNALS)).optional().catch(undefined),
  tri: z.enum(['nom', 'contact', 'action', 'offres']).catch('nom'),
  page: z.coerce.number().int().min(1).max(500).catch(1),
})

export type PortfolioSearch = z.infer<typeof portfolioSearch>

export function filtersOf(asked: PortfolioSearch): PortfolioFilters {
  return {
    mine: asked.pour === 'moi',
    text: asked.q,
    sector: asked.secteur,
    withOffer: asked.offres === 'ouvertes',
    signal: asked.signal,
    sort: asked.tri,
    page: asked.page,
  }
}

/** The same list with something else: « ?pour=tous&tri=contact ». What is usual is left out. */
export function addressOf(
  asked: PortfolioSearch,
  change: Partial<Record<keyof PortfolioSearch, string | undefined>>,
): string {
  const all = { ...asked, page: 1, ...change }
  const usual: Readonly<Record<string, unknown>> = { pour: 'moi', vue: 'liste', q: '', tri: 'nom', page: 1 }
  const kept = Object.entries(all).filter(([key, value]) => value !== undefined && value !== usual[key])
  const text = new URLSearchParams(kept.map(([key, value]) => [key, String(value)])).toString()
  return text ? `?${text}` : ''
}
