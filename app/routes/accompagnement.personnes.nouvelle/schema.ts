import { z } from 'zod'
import { identityFields } from '~/domain/person/section-schemas'

export const newPersonSchema = identityFields.extend({ notTheSame: z.boolean().optional() })
