/** What the pages that only a job offer has accept. */
import { z } from 'zod'
import type { LocalDate } from '~/domain/calendar/local-date'
import { contractRules, JOB_CONTRACT_KEYS } from '~/domain/job/contracts'
import { PAY_PERIODS, type PayPeriod, parseEuros } from '~/domain/job/pay'
import { NO_TERMS, refuseContract, refusePay, refuseWeek, TERM_LIMITS } from '~/domain/job/terms'
import { parseWeeklyHours } from '~/domain/job/weekly-hours'
import { isSkill } from '~/domain/referential/skills'
import { SOFT_SKILLS } from '~/domain/referential/soft-skills'
import { type Refusal, refuse } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { typedWeekSchema } from '~/domain/schedule/typed-week-schema'
import { day, keysOf, places, ticked, titleAndTasks } from './step-inputs'

const say = (code: Refusal['refused']) => refusalSentence(refuse(code))

/** One thing a line; empty lines and the dashes of a list are left out. */
const lines = z
  .string()
  .max(4000, 'C’est trop long : au plus 4000 caractères.')
  .optional()
  .transform((typed) => (typed ?? '').split('\n').map((line) => line.replace(/^[\s•–—*-]+/, '').trim()))
  .transform((all) => all.filter((line) => line !== ''))
  .refine(
    (all) => all.length <= TERM_LIMITS.lines,
    `Au plus ${TERM_LIMITS.lines} lignes : gardez l’essentiel.`,
  )
  .refine(
    (all) => all.every((line) => line.length <= TERM_LIMITS.lineMax),
    `Une ligne est trop longue : au plus ${TERM_LIMITS.lineMax} caractères chacune.`,
  )

export const jobMissions = z.object({
  ...titleAndTasks,
  needed: lines,
  plus: lines,
  skills: z
    .array(z.string().refine(isSkill, 'Choisissez dans la liste.'))
    .max(60)
    .optional()
    .transform((keys) => keys ?? []),
  softSkills: keysOf(SOFT_SKILLS),
})

/** An amount as people type it, in cents; null when nothing is typed. */
export const euros = z
  .string()
  .max(20, 'Écrivez un montant, par exemple 12,20.')
  .optional()
  .transform((typed, context): number | null => {
    if (!typed?.trim()) return null
    const cents = parseEuros(typed)
    if (cents !== undefined) return cents
    context.addIssue({
      code: 'custom',
      message: `« ${typed} » n’est pas un montant. Écrivez par exemple 12,20.`,
    })
    return z.NEVER
  })

export const payPeriod = z.enum(Object.keys(PAY_PERIODS) as PayPeriod[], {
  error: say('jobPayPeriodMissing'),
})

/** Where a refusal of the terms is shown. */
const FIELD_OF: Partial<Record<Refusal['refused'], string>> = {
  jobPayMissing: 'payMin',
  jobPayReversed: 'payMax',
  jobPayPeriodMissing: 'payPeriod',
  jobMonthsMissing: 'contractMonths',
  jobMonthsOutside: 'contractMonths',
  jobContractMissing: 'contract',
}

export const jobTerms = z
  .object({
    contract: z.enum(JOB_CONTRACT_KEYS, { error: say('jobContractMissing') }),
    contractMonths: z
      .number({ error: 'Écrivez un nombre de mois, par exemple 6.' })
      .int('Écrivez un nombre entier de mois.')
      .optional()
      .transform((months) => months ?? null),
    payMin: euros,
    payMax: euros,
    payPeriod,
    benefits: lines,
    immersionFirst: ticked,
  })
  // One amount is a range of one; a contract without an end keeps no length typed for another.
  .transform((typed) => ({
    ...typed,
    payMax: typed.payMax ?? typed.payMin,
    contractMonths: contractRules(typed.contract).months ? typed.contractMonths : null,
  }))
  .superRefine((typed, context) => {
    const terms = { ...NO_TERMS, ...typed }
    for (const refusal of [...refuseContract(terms), ...refusePay(terms)]) {
      const path = [FIELD_OF[refusal.refused] ?? 'contract']
      context.addIssue({ code: 'custom', path, message: refusalSentence(refusal) })
    }
  })

export const weeklyHours = z
  .string({ error: say('jobHoursMissing') })
  .max(20, 'Écrivez par exemple 35, ou 24 h 30.')
  .transform((typed, context): number => {
    const weeklyMinutes = parseWeeklyHours(typed)
    if (weeklyMinutes === undefined) {
      context.addIssue({
        code: 'custom',
        message: `« ${typed} » n’est pas une durée. Écrivez par exemple 35, ou 24 h 30.`,
      })
      return z.NEVER
    }
    const [refusal] = refuseWeek({ ...NO_TERMS, weeklyMinutes })
    if (refusal) context.addIssue({ code: 'custom', message: refusalSentence(refusal) })
    return weeklyMinutes
  })

export const jobHours = z.object({
  weeklyMinutes: weeklyHours,
  schedule: typedWeekSchema({ required: false }).transform((week) =>
    week.days.some((ranges) => ranges.length > 0) ? week : null,
  ),
})

/** A first day to come; none is « as soon as possible ». */
export const firstDay = (today: LocalDate) =>
  day('Écrivez une date, par exemple 14/01/2027.')
    .optional()
    .transform((date) => date ?? null)
    .refine(
      (date) => date === null || date >= today,
      'Cette date est passée : laissez vide pour « dès que possible ».',
    )

export const jobPlaceAndDates = (today: LocalDate) =>
  z
    .object({
      establishmentId: z.uuid('Choisissez un lieu.').optional(),
      windowStart: firstDay(today),
      places,
    })
    .transform(({ establishmentId, ...rest }) => ({ ...rest, ...(establishmentId && { establishmentId }) }))
