/** One schema per step of the publication form: long, because the seven pages are one form. */
/** What each page of the publication form accepts, and how what is typed becomes what is stored. */
import { z } from 'zod'
import type { LocalDate } from '~/domain/calendar/local-date'
import { parseLocalDate } from '~/domain/calendar/parse-date'
import { OBJECTIVES } from '~/domain/convention/objectives'
import type { OfferStepSlug } from '~/domain/offer/steps'
import { OFFER_LIMITS } from '~/domain/offer/validate'
import { FRENCH_LEVELS } from '~/domain/referential/french-levels'
import { CERTIFICATES, DRIVING_LICENCES } from '~/domain/referential/licences'
import { PROTECTIVE_EQUIPMENT } from '~/domain/referential/protective-equipment'
import { isSkill } from '~/domain/referential/skills'
import { SOFT_SKILLS } from '~/domain/referential/soft-skills'
import { WORKING_CONDITIONS } from '~/domain/referential/working-conditions'
import { parseTime } from '~/domain/schedule/parse-time'
import { typedWeekSchema } from '~/domain/schedule/typed-week-schema'

const tooLong = (max: number) => `C’est trop long : au plus ${max} caractères.`
const text = (missing: string, max: number) =>
  z.string({ error: missing }).trim().min(1, missing).max(max, tooLong(max))
const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, tooLong(max))
    .optional()
    .transform((typed) => typed || null)

const keysOf = (table: Readonly<Record<string, string>>) =>
  z
    .array(z.string().refine((key) => Object.hasOwn(table, key), 'Choisissez dans la liste.'))
    .max(60)
    .optional()
    .transform((keys) => keys ?? [])

const day = (missing: string) =>
  z
    .string({ error: missing })
    .max(40, 'Écrivez une date, par exemple 14/01/2027.')
    .transform((typed, context): LocalDate => {
      const date = parseLocalDate(typed)
      if (date) return date
      context.addIssue({
        code: 'custom',
        message: `« ${typed.slice(0, 30)} » n’est pas une date. Écrivez par exemple 14/01/2027.`,
      })
      return z.NEVER
    })

const time = z
  .string()
  .max(20, 'Écrivez une heure, par exemple 6 h 40.')
  .optional()
  .transform((typed, context): number | null => {
    if (!typed) return null
    const minutes = parseTime(typed)
    if (minutes !== undefined) return minutes
    context.addIssue({
      code: 'custom',
      message: `« ${typed} » n’est pas une heure. Écrivez par exemple 6 h 40.`,
    })
    return z.NEVER
  })

const whole = (missing: string, min: number, max: number, outside: string) =>
  z.number({ error: missing }).int(outside).min(min, outside).max(max, outside)

const ticked = z
  .literal('on')
  .optional()
  .transform((tick) => tick === 'on')

/** Longest preference: a month, the longest immersion (D5135-3). */
const LONGEST_DAYS = 31
const { titleMin, titleMax, descriptionMin, descriptionMax, placesMax } = OFFER_LIMITS
const PLACES = `Indiquez un nombre de places entre 1 et ${placesMax}.`
const DAYS = `Indiquez un nombre de jours entre 1 et ${LONGEST_DAYS} : une immersion dure au plus un mois.`

const missions = z.object({
  title: text('Donnez un titre à l’offre.', titleMax).min(titleMin, `Au moins ${titleMin} caractères.`),
  description: text('Décrivez ce que la personne fera.', descriptionMax).min(
    descriptionMin,
    `Décrivez un peu plus ce que la personne fera : au moins ${descriptionMin} caractères.`,
  ),
  objectives: z
    .array(z.enum(OBJECTIVES), { error: 'Cochez au moins un objectif.' })
    .min(1, 'Cochez au moins un objectif.'),
  skills: z
    .array(z.string().refine(isSkill, 'Choisissez dans la liste.'))
    .max(60)
    .optional()
    .transform((keys) => keys ?? []),
  softSkills: keysOf(SOFT_SKILLS),
})

const placeAndDates = (today: LocalDate) =>
  z
    .object({
      establishmentId: z.uuid('Choisissez un lieu.').optional(),
      windowStart: day('Indiquez le premier jour possible.'),
      windowEnd: day('Indiquez le dernier jour possible.'),
      places: whole(PLACES, 1, placesMax, PLACES),
      preferredDays: whole(DAYS, 1, LONGEST_DAYS, DAYS)
        .optional()
        .transform((days) => days ?? null),
    })
    .superRefine(({ windowStart, windowEnd }, context) => {
      if (windowEnd < windowStart) {
        context.addIssue({
          code: 'custom',
          path: ['windowEnd'],
          message: 'Le dernier jour est avant le premier.',
        })
      } else if (windowEnd < today) {
        context.addIssue({ code: 'custom', path: ['windowEnd'], message: 'Cette période est déjà passée.' })
      }
    })
    .transform(({ establishmentId, ...rest }) => ({ ...rest, ...(establishmentId && { establishmentId }) }))

const welcome = z.object({
  tutorName: text('Indiquez le nom de la personne qui accompagnera.', 120),
  tutorFunction: text('Indiquez sa fonction, par exemple « chef d’équipe ».', 120),
  tutorEmail: z
    .email('Cette adresse n’est pas complète, par exemple prenom.nom@entreprise.fr.')
    .max(254, tooLong(254))
    .optional()
    .transform((typed) => typed || null),
  tutorPhone: optionalText(30),
  welcomeName: optionalText(120),
  welcomeFunction: optionalText(120),
})

const conditions = z.object({
  conditions: keysOf(WORKING_CONDITIONS),
  conditionsNote: optionalText(500),
  equipment: keysOf(PROTECTIVE_EQUIPMENT),
  equipmentNote: optionalText(500),
  licences: keysOf({ ...DRIVING_LICENCES, ...CERTIFICATES }),
  frenchLevel: z
    .string({ error: 'Choisissez un niveau.' })
    .refine((level) => Object.hasOwn(FRENCH_LEVELS, level), 'Choisissez un niveau de la liste.'),
  whatToBring: optionalText(500),
})

const access = z.object({
  publicTransport: z
    .enum(['yes', 'no'], { error: 'Dites si l’on peut venir en transport en commun.' })
    .transform((answer) => answer === 'yes'),
  firstBusAt: time,
  lastBusAt: time,
  transportNote: optionalText(500),
  wheelchairAccess: ticked,
})

/** The schema of a step other than the job's, which the job's own words decide. */
export function stepSchema(step: Exclude<OfferStepSlug, 'metier'>, today: LocalDate) {
  switch (step) {
    case 'missions':
      return missions
    case 'lieu-et-dates':
      return placeAndDates(today)
    case 'horaires':
      return z.object({ schedule: typedWeekSchema({ required: true }) })
    case 'accueil':
      return welcome
    case 'conditions':
      return conditions
    case 'acces':
      return access
  }
}

/** What every page sends beside its fields. */
export const envelopeSchema = z.object({
  // A revision that is no number is nobody’s: it is refused as a stale one.
  revision: z.coerce.number().int().min(0).max(2_000_000_000).catch(-1),
  intent: z.enum(['suivant', 'quitter', 'total']).catch('suivant'),
})

export const jobStepSchema = z.object({
  job: text('Indiquez le métier à découvrir.', 80),
  asked: z.string().max(80).optional(),
  chosen: z.string().max(5).optional(),
})
