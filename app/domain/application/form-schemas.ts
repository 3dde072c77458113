/** The forms of a job application; every failure has its French sentence. */
import { z } from 'zod'
import { parisInstant } from '../calendar/local-date'
import { HIRE_CONTRACTS } from '../convention/assessment'
import { keyOf, optionalDate, optionalText, requiredDate, requiredText } from '../person/form-fields'
import { parseTime } from '../schedule/parse-time'
import { INTERVIEW_FORM_LABELS, INTERVIEW_MINUTES, type InterviewForm } from './interview'
import { END_REASON_LABELS } from './reasons'

const TIME = 'Écrivez une heure, par exemple 9\u00a0h\u00a030.'

/** The day and the time as typed, in Paris, become the instant of the interview. */
export const interviewSchema = z
  .object({
    day: requiredDate('Indiquez le jour.'),
    time: z.string({ error: 'Indiquez l’heure.' }).max(30, TIME),
    minutes: z
      .enum(INTERVIEW_MINUTES.map(String) as [string, ...string[]], { error: 'Choisissez une durée.' })
      .transform(Number),
    form: keyOf(INTERVIEW_FORM_LABELS, 'Dites comment la rencontre a lieu.'),
    place: requiredText(300, 'Indiquez l’adresse, le numéro ou le lien.'),
    with: optionalText(120),
    note: optionalText(600),
    revision: z.coerce.number().int().min(0).max(1_000_000).catch(-1),
  })
  .transform(({ day, time, form, ...rest }, context) => {
    const minutes = parseTime(time)
    if (minutes === undefined || minutes >= 1440) {
      context.addIssue({ code: 'custom', path: ['time'], message: TIME })
      return z.NEVER
    }
    return { ...rest, form: form as InterviewForm, at: parisInstant(day, minutes) }
  })

export const hireSchema = z.object({
  hiredOn: requiredDate('Indiquez le premier jour de travail.'),
  contract: keyOf(HIRE_CONTRACTS, 'Choisissez le contrat.'),
  contractEndOn: optionalDate(),
})

export const endHireSchema = z.object({
  lastDay: requiredDate('Indiquez le dernier jour de travail.'),
  reason: keyOf(END_REASON_LABELS, 'Choisissez une raison.'),
})
