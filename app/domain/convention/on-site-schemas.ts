/** The forms of what happens during an immersion; every failure has its French sentence. */
import { z } from 'zod'
import { parisInstant } from '../calendar/local-date'
import { keyOf, requiredDate, requiredText } from '../person/form-fields'
import { parseTime } from '../schedule/parse-time'
import { NO_SHOW_CAUSES, type NoShowCause } from './assessment'

/** Did the person come? When not, what happened is asked, with no answer chosen beforehand. */
export const startSchema = z
  .object({
    arrival: z.enum(['came', 'notCome'], { error: 'Dites si la personne est venue.' }),
    cause: z.string().max(40).optional(),
  })
  .transform(
    ({ arrival, cause }, context): { arrival: 'came' } | { arrival: 'notCome'; cause: NoShowCause } => {
      if (arrival === 'came') return { arrival }
      if (cause !== undefined && Object.hasOwn(NO_SHOW_CAUSES, cause))
        return { arrival, cause: cause as NoShowCause }
      context.addIssue({ code: 'custom', path: ['cause'], message: 'Dites ce qui s’est passé.' })
      return z.NEVER
    },
  )

export const interruptSchema = z.object({
  lastDay: requiredDate('Indiquez le dernier jour de présence.'),
  reason: requiredText(1000, 'Dites pourquoi l’immersion s’arrête.'),
})

export const cancelSchema = z.object({
  reason: requiredText(1000, 'Indiquez la raison\u202f: les autres parties la liront.'),
})

export const VISIT_FORMS = {
  onSite: 'Sur place',
  phone: 'Par téléphone',
  video: 'En visio',
} as const

export const visitSchema = z.object({
  on: requiredDate('Indiquez le jour.'),
  form: keyOf(VISIT_FORMS, 'Dites comment l’échange a eu lieu.'),
  note: requiredText(2000, 'Écrivez quelques mots sur l’échange.'),
})

/** The day and the time as typed, in Paris, become the instant of the accident. */
export const accidentSchema = z
  .object({
    day: requiredDate('Indiquez le jour de l’accident.'),
    time: z
      .string({ error: 'Indiquez l’heure.' })
      .max(30, 'Écrivez une heure, par exemple 8\u00a0h\u00a030.'),
    place: requiredText(200, 'Indiquez où l’accident a eu lieu.'),
    description: requiredText(3000, 'Dites ce qui s’est passé.'),
  })
  .transform(({ day, time, place, description }, context) => {
    const minutes = parseTime(time)
    if (minutes === undefined || minutes >= 1440) {
      const message = 'Écrivez une heure, par exemple 8\u00a0h\u00a030.'
      context.addIssue({ code: 'custom', path: ['time'], message })
      return z.NEVER
    }
    return { occurredAt: parisInstant(day, minutes), place, description }
  })

export const declarationSchema = z.object({
  reference: requiredText(200, 'Indiquez la référence de la déclaration.'),
})
