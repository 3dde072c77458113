/**
 * What a territory may choose: limits, deadlines, reminders and the weights of matching.
 * Stored as JSON; read through `parseSettings`, written through `settingsSchema`.
 */
import { z } from 'zod'

const whole = (min: number, max: number) =>
  z
    .number({ error: 'Indiquez un nombre.' })
    .int('Indiquez un nombre entier.')
    .min(min, `Le minimum est ${min}.`)
    .max(max, `Le maximum est ${max}.`)

/** Two reminders, in working days after the question was asked; the second comes after the first. */
const reminders = z
  .tuple([whole(1, 20), whole(1, 20)])
  .refine(([first, second]) => first < second, 'La seconde relance vient après la première.')

const weight = whole(0, 100)

/** The six parts of a matching score, in the order they are shown. */
export const MATCH_PARTS = [
  'wantedJob',
  'skills',
  'distance',
  'availability',
  'conditions',
  'waiting',
] as const

export type MatchPart = (typeof MATCH_PARTS)[number]

/** Whole points of each part; together exactly 100, so that a score reads as a sum. */
export type MatchWeights = Readonly<Record<MatchPart, number>>

export const DEFAULT_WEIGHTS: MatchWeights = {
  wantedJob: 35,
  skills: 20,
  distance: 15,
  availability: 10,
  conditions: 10,
  waiting: 10,
}

export const matchWeightsSchema = z
  .object({
    wantedJob: weight,
    skills: weight,
    distance: weight,
    availability: weight,
    conditions: weight,
    waiting: weight,
  })
  .refine(
    (weights) => MATCH_PARTS.reduce((sum, part) => sum + weights[part], 0) === 100,
    'La somme des poids doit être égale à 100.',
  )

const fields = {
  /** Working days that a candidate has to answer a recommendation. */
  candidateAnswerWorkingDays: whole(1, 30),
  /** Working days that an employer has to answer a recommendation. */
  employerAnswerWorkingDays: whole(1, 30),
  /** Working days after the question when a candidate is reminded. */
  candidateReminders: reminders,
  /** Working days after the question when an employer is reminded. */
  employerReminders: reminders,
  /** Working days left to the referent between the escalation of a silent employer and the lapse. */
  lapseAfterEscalationWorkingDays: whole(1, 20),
  /** Open recommendations that one person may have at once. */
  maxOpenPerPerson: whole(1, 20),
  /** Recommendations that one company may have in flight at once. */
  maxWaitingPerEmployer: whole(1, 50),
  matchWeights: matchWeightsSchema,
  /** Months that a job or a sponsorship stays published; an immersion expires with its window. */
  offerExpiryMonths: whole(1, 12),
  /** Days before expiry when the author is reminded, the earliest first. */
  offerReminderDays: z
    .tuple([whole(1, 60), whole(1, 60)])
    .refine(([first, second]) => first > second, 'Le premier rappel est plus loin de la fin que le second.'),
  /** Months that a diagnostic is valid. */
  diagnosticValidityMonths: whole(1, 24),
  /** Days from entry to the orientation appointment. */
  orientationWithinDays: whole(1, 90),
  /** Days without an open step before the lead referent is alerted. */
  noStepAlertDays: whole(7, 180),
  /** Working days to answer a handover. */
  handoverAnswerWorkingDays: whole(1, 30),
  /** Days that the former referent keeps read access after a handover. */
  formerReferentReadDays: whole(0, 180),
  /** Working days to open a rebound plan. */
  reboundPlanWorkingDays: whole(1, 20),
  /** Working days to the first appointment of a rebound plan. */
  reboundAppointmentWorkingDays: whole(1, 30),
  /** Months of sponsorship towards work. */
  sponsorshipMonthsTowardsWork: whole(1, 24),
  /** Months of sponsorship once in work. */
  sponsorshipMonthsInWork: whole(0, 24),
  /** Years that an employer label is valid. */
  labelValidityYears: whole(1, 10),
}

/** What the settings form accepts; its messages are shown to the coordinator. */
export const settingsSchema = z.object(fields)

export type TerritorySettings = z.infer<typeof settingsSchema>

export const DEFAULT_SETTINGS: TerritorySettings = {
  candidateAnswerWorkingDays: 5,
  employerAnswerWorkingDays: 5,
  candidateReminders: [2, 4],
  employerReminders: [2, 4],
  lapseAfterEscalationWorkingDays: 2,
  maxOpenPerPerson: 3,
  maxWaitingPerEmployer: 5,
  matchWeights: { ...DEFAULT_WEIGHTS },
  offerExpiryMonths: 2,
  offerReminderDays: [7, 1],
  diagnosticValidityMonths: 6,
  orientationWithinDays: 15,
  noStepAlertDays: 30,
  handoverAnswerWorkingDays: 5,
  formerReferentReadDays: 30,
  reboundPlanWorkingDays: 2,
  reboundAppointmentWorkingDays: 10,
  sponsorshipMonthsTowardsWork: 6,
  sponsorshipMonthsInWork: 3,
  labelValidityYears: 3,
}

/**
 * Settings from stored JSON, never throwing: a missing or invalid field takes its default, an unknown
 * one is dropped, so that an old row keeps working when a setting is added or its limits move.
 */
export function parseSettings(json: unknown): TerritorySettings {
  const given = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}
  const entries = Object.entries(fields).map(([name, schema]) => {
    const read = schema.safeParse(given[name])
    return [name, read.success ? read.data : DEFAULT_SETTINGS[name as keyof TerritorySettings]]
  })
  return settingsSchema.parse(Object.fromEntries(entries))
}
