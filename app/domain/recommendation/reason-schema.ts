/** A reason and its detail as a form posts them; the same rule as the use cases, said beside the field. */
import { z } from 'zod'
import { needsDetail } from './reasons'

/** Characters of a detail. */
export const REASON_DETAIL_MAX = 400

export function reasonSchema<const R extends Parameters<typeof needsDetail>[0]>(
  reasons: readonly [R, ...R[]],
) {
  return z
    .object({
      reason: z.enum(reasons, { error: 'Choisissez une raison.' }),
      detail: z.string().trim().max(REASON_DETAIL_MAX, `Au plus ${REASON_DETAIL_MAX} caractères.`).optional(),
    })
    .refine(({ reason, detail }) => !needsDetail(reason as R) || Boolean(detail), {
      path: ['detail'],
      error: 'Précisez en quelques mots.',
    })
}
