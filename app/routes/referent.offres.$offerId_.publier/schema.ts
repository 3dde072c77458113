import { z } from 'zod'

/** To publish, or to ask for a change and say which. */
export const reviewSchema = z
  .object({
    intent: z.enum(['publish', 'ask'], { error: 'Choisissez une action.' }),
    /** What the referent has read, and publishes. */
    revision: z.number().int().min(0).optional(),
    message: z.string().trim().max(1000, 'C’est trop long : au plus 1000 caractères.').optional(),
  })
  .superRefine(({ intent, message, revision }, context) => {
    if (intent === 'publish' && revision === undefined) {
      context.addIssue({ code: 'custom', message: 'Rechargez la page pour relire l’offre, puis publiez-la.' })
    }
    if (intent === 'ask' && !message) {
      context.addIssue({
        code: 'custom',
        path: ['message'],
        message: 'Dites à l’entreprise ce qu’il faut changer.',
      })
    }
  })
