/** What the platform already knows of a convention, laid in its shape: nobody types twice (décret 2023-1304). */
import { toLocalDate } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { always } from '~/database/offer-host'
import { whoMay } from '~/database/scope'
import type { LocalDate } from '~/domain/calendar/local-date'
import { legalFormLabel } from '~/domain/company/company-kinds'
import { LEGAL_REFERENCES } from '~/domain/convention/content'
import type { ConventionDraft } from '~/domain/convention/draft-schema'
import type { Objective } from '~/domain/convention/objectives'
import { PROTECTIVE_EQUIPMENT } from '~/domain/referential/protective-equipment'
import { romeJob } from '~/domain/referential/rome'
import { SKILLS, skillsForJob } from '~/domain/referential/skills'
import { WORKING_CONDITIONS } from '~/domain/referential/working-conditions'
import { isRefused } from '~/domain/refusal'
import { isNightWork, workedOnSunday } from '~/domain/schedule/measure-schedule'
import { parseSchedule } from '~/domain/schedule/parse-schedule'

/** Everything that a draft is made from, read at once; the company's first member who may sign represents it. */
export const KNOWN = {
  offer: { include: { establishment: true } },
  company: {
    include: {
      memberships: {
        where: { endedAt: null, ...whoMay('convention.signAsHost') },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        include: { user: true },
        take: 1,
      },
    },
  },
  person: { include: { organisation: true, supportReferent: true } },
} as const satisfies Prisma.RecommendationInclude

export type Known = Prisma.RecommendationGetPayload<{ include: typeof KNOWN }>
type Prescriber = Prisma.OrganisationGetPayload<object>

interface Choices {
  readonly startDate: LocalDate
  readonly endDate: LocalDate
  readonly objective: Objective
  /** Who signs for the prescriber. */
  readonly validator: { readonly firstName: string; readonly lastName: string }
}

const fullName = (user: { firstName: string; lastName: string }) => `${user.firstName} ${user.lastName}`
const place = (at: { address: string | null; postalCode: string; city: string }) =>
  [at.address, `${at.postalCode} ${at.city}`].filter(Boolean).join(', ')
const labels = (list: Readonly<Record<string, string>>, keys: readonly string[], note: string | null) =>
  [...keys.map((key) => list[key]).filter(Boolean), note].filter(Boolean).join('\u202f; ')

const STATUS_WORDS: readonly (readonly [string, string])[] = [
  ['employee', 'Salarié·e'],
  ['jobseeker', 'Demandeur·euse d’emploi'],
]

/** A draft filled with what the person's file, the offer, the company and the partners already say. */
export function knownDraft(known: Known, prescriber: Prescriber, choices: Choices): ConventionDraft {
  const { offer, person } = known
  const company = always(known.company)
  const establishment = always(offer.establishment)
  const schedule = parseSchedule(offer.schedule)
  const host = company.memberships[0]
  const sameAsPrescriber = prescriber.id === person.organisationId
  const job = romeJob(offer.romeCode)
  return {
    prescriber: {
      name: prescriber.name,
      address: place(prescriber),
      legalForm: prescriber.legalForm,
      representative: fullName(choices.validator),
    },
    beneficiary: beneficiary(person),
    host: {
      name: company.name,
      address: place(establishment),
      legalForm: legalFormLabel(company.legalForm),
      siret: establishment.siret,
      registeredOn: company.registeredOn ? toLocalDate(company.registeredOn) : undefined,
      activity: company.activity,
      collectiveAgreement: company.collectiveAgreement ?? undefined,
      representative: host && {
        name: fullName(host.user),
        function: host.jobTitle ?? undefined,
        email: host.user.email,
        phone: host.user.phone ?? undefined,
      },
      welcome: {
        name: offer.welcomeName ?? offer.tutorName ?? undefined,
        function: offer.welcomeFunction ?? offer.tutorFunction ?? undefined,
      },
      tutor: {
        name: offer.tutorName ?? undefined,
        function: offer.tutorFunction ?? undefined,
        email: offer.tutorEmail ?? undefined,
        phone: offer.tutorPhone ?? undefined,
      },
    },
    support: {
      name: person.organisation.name,
      address: place(person.organisation),
      legalForm: person.organisation.legalForm,
      sameAsPrescriber,
      adviser: {
        name: fullName(person.supportReferent),
        function: 'Référent·e de parcours',
        email: person.supportReferent.email,
        phone: person.supportReferent.phone ?? undefined,
      },
    },
    period: {
      startDate: choices.startDate,
      endDate: choices.endDate,
      place: place(establishment),
      ...(isRefused(schedule)
        ? {}
        : {
            schedule,
            sundayWork: workedOnSunday(schedule),
            nightWork: schedule.days.some((ranges) => ranges.some(isNightWork)),
          }),
    },
    purpose: {
      objective: choices.objective,
      object: job ? job.label : offer.title,
      // An offer that names no skill: those of its job, for the referent to correct.
      skills: (offer.skills.length > 0 ? offer.skills : skillsForJob(offer.romeCode).slice(0, 6))
        .map((key) => (SKILLS as Readonly<Record<string, string>>)[key] ?? key)
        .slice(0, 12),
      evaluation:
        'Point à mi-parcours puis bilan en fin d’immersion entre la personne, son tuteur ou sa tutrice et la structure d’accompagnement.',
      tasks: offer.description,
    },
    conditions: {
      workingConditions:
        labels(WORKING_CONDITIONS, offer.conditions, offer.conditionsNote) || 'Sans contrainte particulière.',
      protectiveEquipment:
        labels(PROTECTIVE_EQUIPMENT, offer.equipment, offer.equipmentNote) || 'Aucun équipement particulier.',
      prevention: 'Accueil sécurité le premier jour : consignes, gestes à éviter, personnes à prévenir.',
      collectiveFacilities: 'Mêmes conditions que les salarié·es de l’établissement.',
      insurer: company.insurer ?? undefined,
      insurancePolicy: company.insurancePolicy ?? undefined,
    },
    attestations: {},
    legalReferences: LEGAL_REFERENCES,
  }
}

function beneficiary(person: Known['person']): NonNullable<ConventionDraft['beneficiary']> {
  const status = STATUS_WORDS.find(([key]) => person.statuses.includes(key))
  return {
    firstName: person.firstName,
    lastName: person.lastName,
    address: place(person),
    birthDate: toLocalDate(person.birthDate),
    status: status?.[1] ?? (person.currentEmployerName ? 'Salarié·e' : 'Demandeur·euse d’emploi'),
    rsa: person.statuses.includes('rsa'),
    email: person.email ?? undefined,
    phone: person.phone ?? undefined,
    hasCurrentEmployer: person.currentEmployerName !== null,
    ...(person.currentEmployerName && {
      currentEmployer: {
        name: person.currentEmployerName,
        representative: {
          name: person.currentEmployerSignatory ?? undefined,
          email: person.currentEmployerEmail ?? undefined,
        },
      },
    }),
    ...(person.legalRepresentativeName && {
      legalRepresentative: {
        name: person.legalRepresentativeName,
        email: person.legalRepresentativeEmail ?? undefined,
        phone: person.legalRepresentativePhone ?? undefined,
      },
    }),
  }
}
