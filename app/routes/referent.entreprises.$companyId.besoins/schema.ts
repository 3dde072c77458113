import { z } from 'zod'
import { parseQuarter } from '~/domain/partnership/quarter'
import { optionalText, requiredText } from '~/domain/person/form-fields'

export const needSchema = z.object({
  job: requiredText(120, 'Dites quel métier.'),
  count: z
    .number({ error: 'Indiquez un nombre.' })
    .int('Indiquez un nombre entier.')
    .min(1, 'Au moins 1.')
    .max(200, 'Au plus 200.'),
  quarter: z
    .string({ error: 'Choisissez un trimestre.' })
    .refine((key) => parseQuarter(key) !== null, 'Choisissez un trimestre.'),
  note: optionalText(300),
})
export const closeSchema = z.object({ needId: z.uuid() })
