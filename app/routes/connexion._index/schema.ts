import { z } from 'zod'

export const signInSchema = z.object({
  email: z
    .string({ error: 'Indiquez votre adresse électronique.' })
    .trim()
    .max(254, 'Cette adresse est trop longue.')
    .pipe(z.email('Cette adresse est incomplète : elle ressemble à prenom.nom@exemple.fr.')),
  suite: z.string().max(500).optional().catch(undefined),
})
