import { z } from 'zod'

/** The first page: the job, and the place when the company has several. */
export const newOfferSchema = z.object({
  job: z
    .string({ error: 'Indiquez le métier à découvrir.' })
    .trim()
    .min(2, 'Indiquez le métier à découvrir.')
    .max(80, 'C’est un peu long : au plus 80 caractères.'),
  asked: z.string().max(80).optional(),
  chosen: z.string().max(5).optional(),
  establishmentId: z.uuid('Choisissez un établissement de la liste.').optional(),
})
