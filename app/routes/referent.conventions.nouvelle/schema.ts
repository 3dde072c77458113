import { z } from 'zod'
import { OBJECTIVES } from '~/domain/convention/objectives'
import { requiredDate } from '~/domain/person/form-fields'

export const newConventionSchema = z.object({
  startDate: requiredDate('Indiquez le premier jour.'),
  endDate: requiredDate('Indiquez le dernier jour.'),
  objective: z.enum(OBJECTIVES, { error: 'Choisissez un objectif, et un seul.' }),
})
