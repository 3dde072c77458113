/** The forms of a pairing; every failure has its French sentence. */
import { z } from 'zod'
import { freeText, keyOf, requiredDate } from '../person/form-fields'
import { refusePrivateText } from '../person/private-text'
import { refusalSentence } from '../refusal-sentences'
import { parseTime } from '../schedule/parse-time'
import { MEETING_FORMS } from './meetings'
import { PAIRING_OUTCOMES } from './outcomes'

/** A text that must be given, and holds no NIR nor bank details. */
const words = (min: number, max: number, missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .min(min, missing)
    .max(max, `Au plus ${max} caractères.`)
    .superRefine((text, context) => {
      const problem = refusePrivateText(text)
      if (problem) context.addIssue({ code: 'custom', message: refusalSentence(problem) })
    })

const TIME = 'Écrivez une heure, par exemple 14\u00a0h\u00a030.'

export const planSchema = z.object({
  on: requiredDate('Indiquez le jour.'),
  at: z.string({ error: TIME }).transform((text, context): number => {
    const minutes = parseTime(text)
    if (minutes !== undefined && minutes < 1440) return minutes
    context.addIssue({ code: 'custom', message: TIME })
    return z.NEVER
  }),
  form: keyOf(MEETING_FORMS, 'Dites comment la rencontre aura lieu.'),
  place: words(3, 200, 'Indiquez le lieu, ou comment se connecter.'),
})

export const meetingSchema = z.object({
  on: requiredDate('Indiquez le jour de la rencontre.'),
  form: keyOf(MEETING_FORMS, 'Dites comment vous vous êtes vus.'),
  done: words(3, 2000, 'Écrivez en quelques mots ce que vous avez fait.'),
  nextStep: freeText(500),
})

export const charterSchema = z.object({
  objectives: words(10, 1500, 'Écrivez les objectifs en une phrase ou deux.'),
  rhythm: words(5, 300, 'Indiquez le rythme, par exemple une rencontre toutes les deux semaines.'),
})

export const pauseSchema = z.object({
  reason: words(3, 500, 'Dites pourquoi le parrainage est mis en pause.'),
})

export const hireSchema = z.object({ hiredOn: requiredDate('Indiquez le premier jour de l’emploi.') })

export const endSchema = z.object({
  outcome: keyOf(PAIRING_OUTCOMES, 'Choisissez dans la liste.'),
  note: freeText(1000),
})

export const pulseSchema = z.object({
  mood: z.enum(['1', '2', '3', '4'], { error: 'Choisissez une réponse.' }).transform(Number),
  note: freeText(500),
})
