import { z } from 'zod'
import { line } from '~/domain/company/form-fields'
import { MATCH_PARTS, settingsSchema, type TerritorySettings } from '~/domain/territory/settings'

const shape = settingsSchema.shape
const number = (schema: z.ZodNumber) =>
  z
    .string({ error: 'Indiquez un nombre.' })
    .trim()
    .max(6, 'Ce nombre est trop grand.')
    .regex(/^\d+$/, 'Indiquez un nombre entier.')
    .transform(Number)
    .pipe(schema)

/** Deadlines and limits that the page shows, in its order, with their unit. */
export const LIMITS = [
  { key: 'candidateAnswerWorkingDays', label: 'Réponse de la personne', unit: 'jours ouvrés' },
  { key: 'employerAnswerWorkingDays', label: 'Réponse de l’entreprise', unit: 'jours ouvrés' },
  {
    key: 'lapseAfterEscalationWorkingDays',
    label: 'Délai laissé au référent avant clôture',
    unit: 'jours ouvrés',
  },
  { key: 'maxOpenPerPerson', label: 'Propositions ouvertes par personne', unit: 'au plus' },
  { key: 'maxWaitingPerEmployer', label: 'Propositions en cours par entreprise', unit: 'au plus' },
  { key: 'diagnosticValidityMonths', label: 'Validité d’un diagnostic', unit: 'mois' },
  { key: 'noStepAlertDays', label: 'Alerte sans étape ouverte', unit: 'jours' },
  {
    key: 'reboundAppointmentWorkingDays',
    label: 'Premier rendez-vous d’un plan de rebond',
    unit: 'jours ouvrés',
  },
] as const satisfies readonly { key: keyof TerritorySettings; label: string; unit: string }[]

export const WEIGHT_LABELS = {
  wantedJob: 'Métier souhaité',
  skills: 'Compétences et expérience',
  distance: 'Distance',
  availability: 'Disponibilité',
  conditions: 'Conditions de travail',
  waiting: 'Attente',
} as const

type LimitKey = (typeof LIMITS)[number]['key']

const limits = Object.fromEntries(LIMITS.map(({ key }) => [key, number(shape[key])])) as Record<
  LimitKey,
  ReturnType<typeof number>
>
const weights = Object.fromEntries(
  MATCH_PARTS.map((part) => [`weight_${part}`, number(z.number().max(100, 'Le maximum est 100.'))]),
) as Record<`weight_${(typeof MATCH_PARTS)[number]}`, ReturnType<typeof number>>

export const territorySchema = z
  .object({
    name: line('Indiquez le nom du territoire.', 120),
    accentColour: line('Choisissez une couleur.', 7),
    ...limits,
    ...weights,
  })
  .refine((form) => MATCH_PARTS.reduce((sum, part) => sum + form[`weight_${part}`], 0) === 100, {
    path: ['weight_wantedJob'],
    message: 'La somme des six poids doit être égale à 100.',
  })

export type TerritoryForm = z.output<typeof territorySchema>

/** The settings that a form says. */
export function settingsOf(form: TerritoryForm): Partial<TerritorySettings> {
  const matchWeights = Object.fromEntries(
    MATCH_PARTS.map((part) => [part, form[`weight_${part}`]]),
  ) as TerritorySettings['matchWeights']
  return { ...Object.fromEntries(LIMITS.map(({ key }) => [key, form[key]])), matchWeights }
}
