/** The forms by which each side says how it went; `answers` is what `parseAssessment` reads. */
import { z } from 'zod'
import { keyOf, optionalDate, optionalText, requiredText } from '../person/form-fields'
import {
  BENEFICIARY_CRITERIA,
  HIRE_CONTRACTS,
  HOST_CRITERIA,
  NO_SHOW_CAUSES,
  OUTCOME_LABELS,
} from './assessment'

const yesNo = z
  .enum(['oui', 'non'], { error: 'Répondez par oui ou par non.' })
  .optional()
  .transform((answer) => (answer === undefined ? undefined : answer === 'oui'))

const rating = z
  .enum(['1', '2', '3', '4'], { error: 'Choisissez une réponse.' })
  .optional()
  .transform((answer) => (answer === undefined ? undefined : Number(answer)))

const ratings = (criteria: Readonly<Record<string, string>>) =>
  z.object(Object.fromEntries(Object.keys(criteria).map((key) => [key, rating]))).optional()

const HOURS = 'Indiquez un nombre d’heures, entre 0 et 300.'
const words = () => optionalText(2000)

const common = {
  outcome: keyOf(OUTCOME_LABELS, 'Dites comment l’immersion s’est déroulée.'),
  lastDay: optionalDate(),
  hoursMissed: z.number({ error: HOURS }).min(0, HOURS).max(300, HOURS).optional(),
  noShowCause: keyOf(NO_SHOW_CAUSES, 'Dites ce qui s’est passé.').optional(),
  objectiveReached: yesNo,
  strengths: words(),
  toImprove: words(),
  comment: words(),
  signedName: requiredText(120, 'Écrivez votre nom pour signer.'),
}

interface Typed {
  readonly outcome: string
  readonly signedName: string
  readonly lastDay: string | null
  readonly ratings?: Readonly<Record<string, number | undefined>> | undefined
}

/** Without what was left empty, and without the criteria or the cause that the outcome does not ask. */
function answersOf({ signedName, ...typed }: Typed, context: z.core.$RefinementCtx) {
  const came = typed.outcome !== 'didNotCome'
  if (came && typed.ratings) {
    for (const [key, value] of Object.entries(typed.ratings)) {
      if (value !== undefined) continue
      context.addIssue({
        code: 'custom',
        path: ['ratings', key],
        message: 'Choisissez une réponse.',
        input: value,
      })
    }
  }
  const kept = Object.entries(typed).filter(
    ([key, value]) =>
      value !== null &&
      value !== undefined &&
      (came ? key !== 'noShowCause' : !['ratings', 'lastDay', 'hoursMissed'].includes(key)) &&
      (typed.outcome === 'partly' || key !== 'lastDay'),
  )
  return { signedName, answers: Object.fromEntries(kept) as Record<string, unknown> }
}

export const hostAssessmentForm = z
  .object({
    ...common,
    ratings: ratings(HOST_CRITERIA),
    hired: yesNo,
    hireContract: keyOf(HIRE_CONTRACTS, 'Choisissez le contrat.').optional(),
    hireDate: optionalDate(),
    wouldHostAgain: yesNo,
  })
  .transform((typed, context) => {
    if (typed.hired === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['hired'],
        message: 'Répondez par oui ou par non.',
        input: undefined,
      })
    }
    return answersOf(typed, context)
  })

export const beneficiaryAssessmentForm = z
  .object({ ...common, ratings: ratings(BENEFICIARY_CRITERIA) })
  .transform((typed, context) => answersOf(typed, context))
