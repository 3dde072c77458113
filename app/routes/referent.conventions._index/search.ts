import { z } from 'zod'
import { CONVENTION_TABS } from '~/queries/convention/convention-tabs'

/** The filters in the address; what is not understood is left out, never refused. */
export const conventionsSearch = z.object({
  vue: z.enum(CONVENTION_TABS).optional().catch(undefined),
  recherche: z.string().trim().max(80).catch(''),
  miennes: z.literal('oui').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})
