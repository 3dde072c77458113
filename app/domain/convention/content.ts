/**
 * Everything that a version of a convention says (D5135-2). The stored version is this value; the document and the
 * signatures are made from it. A draft has the same shape with holes: see `draft-schema.ts`.
 */
import { z } from 'zod'
import { localDate } from '../calendar/local-date'
import { weekScheduleSchema } from '../schedule/parse-schedule'
import { OBJECTIVES } from './objectives'

/** The texts the document was written against; a change of law makes another string, never another past document. */
export const LEGAL_REFERENCES = 'Code du travail, articles L5135-1 à L5135-8 et D5135-1 à D5135-8'

const MISSING = 'À compléter.'
const short = z.string({ error: MISSING }).trim().min(1, MISSING).max(200, '200 caractères au plus.')
const text = z.string({ error: MISSING }).trim().min(1, MISSING).max(3000, '3\u00a0000 caractères au plus.')
const email = z.email('Cette adresse e-mail n’est pas complète.')
const phone = z.string().trim().min(6, 'Ce numéro est trop court.').max(30, 'Ce numéro est trop long.')
const date = z.iso.date('Indiquez une date.').transform(localDate)
const yes = z.literal(true, { error: 'L’entreprise doit cocher cette attestation.' })

const contact = { name: short, email: email.optional(), phone: phone.optional() }
const officer = { ...contact, function: short }

export const prescriberSchema = z.object({
  name: short,
  address: short,
  legalForm: short,
  representative: short,
})

export const currentEmployerSchema = z.object({
  name: short,
  address: short,
  representative: z.object(officer),
})

export const legalRepresentativeSchema = z.object(contact)

export const beneficiarySchema = z.object({
  firstName: short,
  lastName: short,
  address: short,
  birthDate: date,
  /** Situation at entry, in words: demandeur d’emploi, salarié… */
  status: short,
  /** On the document only: no employer screen shows it. */
  rsa: z.boolean({ error: MISSING }),
  phone: phone.optional(),
  email: email.optional(),
  hasCurrentEmployer: z.boolean({ error: MISSING }),
  currentEmployer: currentEmployerSchema.optional(),
  legalRepresentative: legalRepresentativeSchema.optional(),
})

export const hostSchema = z.object({
  name: short,
  /** Of the establishment that welcomes the person. */
  address: short,
  legalForm: short,
  siret: z.string({ error: MISSING }).regex(/^\d{14}$/, 'Un SIRET a 14\u00a0chiffres.'),
  /** Of the company in its register. */
  registeredOn: date,
  activity: short,
  collectiveAgreement: short,
  representative: z.object(officer),
  /** Who welcomes the person and gives the safety instructions. */
  welcome: z.object({ name: short, function: short }),
  tutor: z.object(officer),
})

export const supportSchema = z.object({
  name: short,
  address: short,
  legalForm: short,
  /** The prescriber follows the person itself: its adviser does not sign apart. */
  sameAsPrescriber: z.boolean({ error: MISSING }),
  adviser: z.object(officer),
})

export const periodSchema = z.object({
  startDate: date,
  endDate: date,
  schedule: weekScheduleSchema,
  /** Dates of the period that are not worked. */
  exceptDays: z.array(date).max(31).optional(),
  place: short,
  /** The hours include a Sunday, or a time between 21:00 and 6:00: worked out, and written in full on the document. */
  sundayWork: z.boolean({ error: MISSING }),
  nightWork: z.boolean({ error: MISSING }),
  /** Under 18, the sector's exception by which a public holiday is worked. */
  sectorHolidayException: short.optional(),
})

export const purposeSchema = z.object({
  objective: z.enum(OBJECTIVES, { error: 'Choisissez un objectif.' }),
  /** What the immersion is about: the job, in words. */
  object: short,
  skills: z.array(short, { error: MISSING }).min(1, MISSING).max(12),
  evaluation: text,
  tasks: text,
})

export const conditionsSchema = z.object({
  workingConditions: text,
  protectiveEquipment: text,
  prevention: text,
  /** Access to the canteen and to collective transport, like the host's employees. */
  collectiveFacilities: text,
  insurer: short,
  insurancePolicy: short,
})

/** What the host attests, one by one; all of them before anybody signs. */
export const ATTESTATIONS = {
  noPermanentPost: 'la personne n’occupera pas un poste permanent de l’entreprise',
  noTemporarySurge: 'elle ne viendra pas faire face à un surcroît d’activité',
  noSeasonalJob: 'elle n’occupera pas un emploi saisonnier',
  noReplacement: 'elle ne remplacera pas un salarié ou une salariée absente',
  liabilityInsured: 'l’entreprise est assurée en responsabilité civile',
  safetyExplained: 'les équipements de protection et la prévention seront expliqués à la personne',
  facilitiesShared: 'la personne aura accès à la restauration et aux transports collectifs',
  statusKept: 'la personne n’est pas rémunérée par l’entreprise et garde ses droits et son statut',
} as const

export type Attestation = keyof typeof ATTESTATIONS

export const attestationsSchema = z.object({
  noPermanentPost: yes,
  noTemporarySurge: yes,
  noSeasonalJob: yes,
  noReplacement: yes,
  liabilityInsured: yes,
  safetyExplained: yes,
  facilitiesShared: yes,
  statusKept: yes,
} satisfies Record<Attestation, typeof yes>)

export const renewalSchema = z.object({ ofId: short, ofReference: short, reason: text })

export const conventionContentSchema = z.object({
  prescriber: prescriberSchema,
  beneficiary: beneficiarySchema,
  host: hostSchema,
  support: supportSchema,
  period: periodSchema,
  purpose: purposeSchema,
  conditions: conditionsSchema,
  attestations: attestationsSchema,
  renewal: renewalSchema.optional(),
  legalReferences: short,
})

/** The complete content of a convention, as it is signed. */
export type ConventionContent = z.output<typeof conventionContentSchema>
