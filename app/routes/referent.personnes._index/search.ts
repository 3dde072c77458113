import { z } from 'zod'
import { SECTOR_KEYS } from '~/domain/referential/sectors'

/** The filters in the address; what is not understood is left out, never refused. */
export const waitingSearch = z.object({
  secteur: z.enum(SECTOR_KEYS).optional().catch(undefined),
  commune: z.string().trim().max(80).catch(''),
  km: z.coerce.number().int().min(1).max(100).catch(15),
  organisme: z.uuid().optional().catch(undefined),
  jamais: z.literal('oui').optional().catch(undefined),
  encours: z.literal('oui').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(5000).catch(1),
})

export type WaitingSearch = z.infer<typeof waitingSearch>

/** How far around a commune, in km. */
export const RADII = [5, 10, 15, 25, 40] as const
