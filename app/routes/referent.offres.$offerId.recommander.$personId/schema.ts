import { z } from 'zod'
import { SENTENCE_LIMITS } from '~/domain/recommendation/propose'

/** What the referent writes; everything else is known. */
export const recommendSchema = z.object({
  sentence: z
    .string({ error: 'Écrivez une phrase qui présente la personne.' })
    .trim()
    .min(SENTENCE_LIMITS.min, `Écrivez au moins ${SENTENCE_LIMITS.min} caractères.`)
    .max(SENTENCE_LIMITS.max, `Au plus ${SENTENCE_LIMITS.max} caractères.`),
})
