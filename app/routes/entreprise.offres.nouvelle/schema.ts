import { z } from 'zod'

/** What a company may publish, with the words of the page's address. */
export const NEW_KINDS = { immersion: 'immersion', emploi: 'job' } as const

export const newKind = z.enum(Object.keys(NEW_KINDS) as (keyof typeof NEW_KINDS)[])

/** The first page: what is offered, the job, and the place when the company has several. */
export const newOfferSchema = z.object({
  kind: newKind.default('immersion'),
  job: z
    .string({ error: 'Indiquez le métier.' })
    .trim()
    .min(2, 'Indiquez le métier.')
    .max(80, 'C’est un peu long : au plus 80 caractères.'),
  asked: z.string().max(80).optional(),
  chosen: z.string().max(5).optional(),
  establishmentId: z.uuid('Choisissez un établissement de la liste.').optional(),
})
