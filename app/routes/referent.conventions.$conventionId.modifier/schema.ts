/** The content of a convention as its form sends it, and back into a content. Empty fields are holes. */
import { z } from 'zod'
import type { LocalDate } from '~/domain/calendar/local-date'
import { parseLocalDate } from '~/domain/calendar/parse-date'
import type { ConventionDraft } from '~/domain/convention/draft-schema'
import { OBJECTIVES } from '~/domain/convention/objectives'
import { optionalDate, optionalEmail, optionalPhone, optionalText } from '~/domain/person/form-fields'
import { isNightWork, workedOnSunday } from '~/domain/schedule/measure-schedule'
import { typedWeekSchema } from '~/domain/schedule/typed-week-schema'

const short = () => optionalText(200)
const text = () => optionalText(3000)
const yesNo = z
  .enum(['oui', 'non'], { error: 'Répondez par oui ou par non.' })
  .optional()
  .transform((answer) => (answer === undefined ? null : answer === 'oui'))
const person = { name: short(), email: optionalEmail(), phone: optionalPhone() }
const contact = z.object({ ...person, function: short() }).optional()

/** One per line. */
const lines = (max: number) =>
  z
    .string()
    .max(3000, 'Ce texte est trop long.')
    .optional()
    .transform((typed) =>
      (typed ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .refine((list) => list.length <= max, `Au plus ${max} lignes.`)

const dates = lines(31).transform((list, context): LocalDate[] =>
  list.flatMap((line) => {
    const date = parseLocalDate(line)
    if (date) return [date]
    const message = `«\u00a0${line.slice(0, 30)}\u00a0» n’est pas une date. Écrivez-en une par ligne, par exemple 14/01/2027.`
    context.addIssue({ code: 'custom', message })
    return []
  }),
)

export const conventionFormSchema = z.object({
  revision: z.number({ error: 'Rechargez la page.' }).int('Rechargez la page.'),
  prescriber: z.object({ representative: short() }).optional(),
  beneficiary: z
    .object({
      firstName: short(),
      lastName: short(),
      address: short(),
      birthDate: optionalDate(),
      status: short(),
      rsa: yesNo,
      email: optionalEmail(),
      phone: optionalPhone(),
      hasCurrentEmployer: yesNo,
      currentEmployer: z.object({ name: short(), address: short(), representative: contact }).optional(),
      legalRepresentative: z.object(person).optional(),
    })
    .optional(),
  host: z
    .object({
      address: short(),
      activity: short(),
      registeredOn: optionalDate(),
      collectiveAgreement: short(),
      representative: contact,
      welcome: z.object({ name: short(), function: short() }).optional(),
      tutor: contact,
    })
    .optional(),
  support: z.object({ adviser: contact }).optional(),
  period: z.object({
    startDate: optionalDate(),
    endDate: optionalDate(),
    schedule: typedWeekSchema({ required: false }),
    exceptDays: dates,
    place: short(),
    sectorHolidayException: short(),
  }),
  purpose: z
    .object({
      objective: z.enum(OBJECTIVES, { error: 'Choisissez un objectif.' }).optional(),
      object: short(),
      tasks: text(),
      skills: lines(12),
      evaluation: text(),
    })
    .optional(),
  conditions: z
    .object({
      workingConditions: text(),
      protectiveEquipment: text(),
      prevention: text(),
      collectiveFacilities: text(),
      insurer: short(),
      insurancePolicy: short(),
    })
    .optional(),
})

export type ConventionForm = z.output<typeof conventionFormSchema>

/**
 * The content that the form stands for: what it does not ask for (who prescribes, the company's registration, what it
 * attests, the renewal) stays as it was; Sundays and nights are worked out from the hours.
 */
export function contentOf(form: ConventionForm, before: ConventionDraft): unknown {
  const { beneficiary, period } = form
  const { schedule } = period
  return {
    ...before,
    prescriber: { ...before.prescriber, ...form.prescriber },
    beneficiary: {
      ...beneficiary,
      currentEmployer: beneficiary?.hasCurrentEmployer ? beneficiary.currentEmployer : null,
    },
    host: { ...before.host, ...form.host },
    support: { ...before.support, adviser: form.support?.adviser },
    period: {
      ...period,
      exceptDays: period.exceptDays.length > 0 ? [...period.exceptDays].sort() : null,
      sundayWork: workedOnSunday(schedule),
      nightWork: schedule.days.some((ranges) => ranges.some(isNightWork)),
    },
    purpose: { ...form.purpose },
    conditions: { ...form.conditions },
  }
}
