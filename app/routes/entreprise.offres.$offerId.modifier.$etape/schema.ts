/** What each page of the publication form accepts, and how what is typed becomes what is stored. */
import { z } from 'zod'
import type { LocalDate } from '~/domain/calendar/local-date'
import { OBJECTIVES } from '~/domain/convention/objectives'
import type { OfferKind } from '~/domain/offer/public-status'
import type { OfferStepSlug } from '~/domain/offer/steps'
import { optionalPhone } from '~/domain/person/form-fields'
import { FRENCH_LEVELS } from '~/domain/referential/french-levels'
import { CERTIFICATES, DRIVING_LICENCES } from '~/domain/referential/licences'
import { PROTECTIVE_EQUIPMENT } from '~/domain/referential/protective-equipment'
import { isSkill } from '~/domain/referential/skills'
import { SOFT_SKILLS } from '~/domain/referential/soft-skills'
import { WORKING_CONDITIONS } from '~/domain/referential/working-conditions'
import { typedWeekSchema } from '~/domain/schedule/typed-week-schema'
import { jobHours, jobMissions, jobPlaceAndDates, jobTerms } from './job-schema'
import {
  day,
  keysOf,
  optionalText,
  places,
  text,
  ticked,
  time,
  titleAndTasks,
  tooLong,
  whole,
} from './step-inputs'

/** Longest preference: a month, the longest immersion (D5135-3). */
const LONGEST_DAYS = 31
const DAYS = `Indiquez un nombre de jours entre 1 et ${LONGEST_DAYS} : une immersion dure au plus un mois.`

const missions = z.object({
  ...titleAndTasks,
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
      places,
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
  tutorPhone: optionalPhone(),
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
export function stepSchema(kind: OfferKind, step: Exclude<OfferStepSlug, 'metier'>, today: LocalDate) {
  const isJob = kind === 'job'
  switch (step) {
    case 'missions':
      return isJob ? jobMissions : missions
    case 'contrat':
      return jobTerms
    case 'lieu-et-dates':
      return isJob ? jobPlaceAndDates(today) : placeAndDates(today)
    case 'horaires':
      return isJob ? jobHours : z.object({ schedule: typedWeekSchema({ required: true }) })
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
  job: text('Indiquez le métier.', 80),
  asked: z.string().max(80).optional(),
  chosen: z.string().max(5).optional(),
})
