import { z } from 'zod'
import { EMPLOYER_REASONS } from './reasons'

export const closeOfferSchema = z.object({
  reason: z.enum(EMPLOYER_REASONS, { error: 'Choisissez une raison.' }),
})
