import { z } from 'zod'
import { DIAGNOSTIC_IMPACTS, DIAGNOSTIC_NOTE_MAX, DIAGNOSTIC_STATUSES } from '~/domain/person/diagnostic'
import { freeText, keyOf } from '~/domain/person/form-fields'

export const domainSchema = z
  .object({
    status: keyOf(DIAGNOSTIC_STATUSES, 'Choisissez où en est ce domaine.'),
    impact: keyOf(DIAGNOSTIC_IMPACTS, 'Choisissez un impact de la liste.').optional(),
    priority: z.boolean().optional(),
    situations: z.array(z.string().max(60)).max(30).optional(),
    note: freeText(DIAGNOSTIC_NOTE_MAX),
    intent: z.enum(['next', 'back']).catch('back'),
  })
  .superRefine(({ status, impact, priority, situations }, context) => {
    const without = status === 'notExplored' || status === 'noDifficulty'
    if (status === 'difficulty' && !impact) {
      const message = 'Indiquez l’impact de cette difficulté : faible, moyen ou fort.'
      context.addIssue({ code: 'custom', path: ['impact'], message })
    }
    if (without && (impact || priority || (situations ?? []).length > 0)) {
      const message =
        'Une situation, un impact ou une priorité sont indiqués : choisissez « Difficulté », ou décochez-les.'
      context.addIssue({ code: 'custom', path: ['status'], message })
    }
  })
