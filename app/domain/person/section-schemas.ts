/** What each section's form posts. Jobs and communes stay as typed here: finding which ones they are needs the lists. */
import { z } from 'zod'
import { FRENCH_LEVELS } from '../referential/french-levels'
import { CERTIFICATES, DRIVING_LICENCES } from '../referential/licences'
import { SECTORS } from '../referential/sectors'
import { SKILLS } from '../referential/skills'
import { SOFT_SKILLS } from '../referential/soft-skills'
import { TRANSPORT_MODES } from '../referential/transport-modes'
import { WORKING_CONDITIONS } from '../referential/working-conditions'
import { refusalSentence } from '../refusal-sentences'
import { typedWeekSchema } from '../schedule/typed-week-schema'
import { CONTACT_WAYS, refuseContactWay } from './contact-way'
import {
  freeText,
  keyOf,
  keysOf,
  optionalDate,
  optionalEmail,
  optionalPhone,
  optionalText,
  optionalWhole,
  requiredDate,
  requiredText,
} from './form-fields'
import { CERTIFICATES_MAX, EXPERIENCES_MAX, WANTED_JOBS_MAX } from './sections'
import { PERSON_STATUSES } from './statuses'

const jobText = z.string().trim().max(80, 'Au plus 80 caractères.').optional()

/** Identity and contact: also the whole form that opens a file. */
export const identityFields = z.object({
  firstName: requiredText(60, 'Indiquez le prénom.'),
  lastName: requiredText(60, 'Indiquez le nom.'),
  birthDate: requiredDate('Indiquez la date de naissance.'),
  email: optionalEmail(),
  phone: optionalPhone(),
  contactBy: keyOf(CONTACT_WAYS, 'Indiquez comment joindre la personne.'),
  address: freeText(120),
  commune: requiredText(80, 'Indiquez la commune.'),
})

/** What to mend, and where, when the preferred way to be reached does not exist. */
export function contactProblem(
  fields: Parameters<typeof refuseContactWay>[0],
  smsOffered: boolean,
): { readonly email?: string[]; readonly phone?: string[] } | undefined {
  const refusal = refuseContactWay(fields, smsOffered)
  if (!refusal) return undefined
  const sentence = [refusalSentence(refusal)]
  return refusal.refused === 'contactMobileMissing' ? { phone: sentence } : { email: sentence }
}

const km = optionalWhole(1, 200, 'kilomètres')

const travelFields = z.object(
  Object.fromEntries(Object.keys(TRANSPORT_MODES).map((mode) => [mode, km])) as Record<
    keyof typeof TRANSPORT_MODES,
    typeof km
  >,
)

const section = <K extends string, S extends z.ZodRawShape>(key: K, shape: S) =>
  z.object({ section: z.literal(key), ...shape })

export const sectionSchemas = z.discriminatedUnion('section', [
  section('identity', identityFields.shape),
  section('statuses', { statuses: keysOf(PERSON_STATUSES) }),
  section('jobs', { jobs: z.array(jobText).max(WANTED_JOBS_MAX).optional(), openSectors: keysOf(SECTORS) }),
  section('experiences', {
    experiences: z
      .array(
        z.object({
          job: jobText,
          years: optionalWhole(0, 60, 'années'),
          months: optionalWhole(0, 720, 'mois'),
          description: freeText(300),
        }),
      )
      .max(EXPERIENCES_MAX)
      .optional(),
  }),
  section('skills', { skills: keysOf(SKILLS), softSkills: keysOf(SOFT_SKILLS) }),
  section('licences', {
    licences: keysOf(DRIVING_LICENCES),
    certificates: z
      .array(
        z.object({
          key: keyOf(CERTIFICATES, 'Choisissez un certificat de la liste.').optional(),
          validUntil: optionalDate(),
        }),
      )
      .max(CERTIFICATES_MAX)
      .optional(),
  }),
  section('availability', {
    anytime: z.enum(['yes', 'no'], { error: 'Indiquez si la personne peut travailler n’importe quand.' }),
    week: typedWeekSchema({ required: false }),
    maxWeeklyHours: optionalWhole(1, 48, 'heures'),
    availableFrom: optionalDate(),
    availableUntil: optionalDate(),
  }),
  section('travel', { modes: travelFields }),
  section('conditions', { conditionsToAvoid: keysOf(WORKING_CONDITIONS) }),
  section('presentation', {
    frenchLevel: keyOf(FRENCH_LEVELS, 'Choisissez un niveau.'),
    presentation: freeText(600),
  }),
  section('employer', {
    currentEmployerName: freeText(120),
    currentEmployerSignatory: optionalText(120),
    currentEmployerEmail: optionalEmail(),
  }),
  section('representative', {
    legalRepresentativeName: optionalText(120),
    legalRepresentativeEmail: optionalEmail(),
    legalRepresentativePhone: optionalPhone(),
  }),
])

export type SectionForm = z.output<typeof sectionSchemas>
