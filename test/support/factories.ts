/** The smallest valid rows, one factory per table: long, because there are many tables. */
/**
 * The smallest valid rows for a test: everything not said takes a plain default, everything said wins.
 * Actors come with them, so that a use case can be called as somebody.
 */
import { randomUUID } from 'node:crypto'
import { fixedClock } from '~/adapters/clock'
import { hmacTokens } from '~/adapters/tokens'
import type { Db } from '~/database/client'
import type { OrganisationKind, Prisma, Role } from '~/database/generated/client'
import { COMPANY_ROLES } from '~/domain/company/company-roles'
import type {
  Actor,
  CandidateActor,
  EmployerActor,
  ProfessionalActor,
  SponsorActor,
} from '~/domain/permissions/actor'
import type { WeekSchedule } from '~/domain/schedule/week-schedule'
import type { Context } from '~/use-cases/context'

/** A Monday at 10:00 in Paris, in winter; no public holiday in the two weeks that follow. */
export const NOW = new Date('2027-01-11T09:00:00Z')

/** A context as an actor, at an instant (NOW by default). */
export function contextOf<A extends Actor>(db: Db, actor: A, now: Date | string = NOW): Context<A> {
  return {
    actor,
    db,
    ports: {
      clock: fixedClock(now),
      tokens: hmacTokens('a-secret-for-the-tests-only'),
      baseUrl: 'http://passerelle.test',
      smsOffered: true,
    },
  }
}

export const day = (text: string) => new Date(`${text}T00:00:00Z`)

/** Monday to Friday, 8:30–12:00 and 13:00–16:30. */
export const OFFICE_WEEK: WeekSchedule = {
  days: Array.from({ length: 7 }, (_, index) =>
    index < 5
      ? [
          { start: 510, end: 720 },
          { start: 780, end: 990 },
        ]
      : [],
  ),
}

const short = () => randomUUID().slice(0, 8)

export function makeTerritory(db: Db, data: Partial<Prisma.TerritoryUncheckedCreateInput> = {}) {
  const slug = `territoire-${short()}`
  return db.territory.create({ data: { slug, name: 'Territoire de Belfort', departmentCode: '90', ...data } })
}

/** Belfort unless told otherwise; made once however often it is asked. */
export async function makeCommune(db: Db, data: Partial<Prisma.CommuneUncheckedCreateInput> = {}) {
  const commune = {
    inseeCode: '90010',
    name: 'Belfort',
    searchName: 'belfort',
    departmentCode: '90',
    postalCodes: ['90000'],
    latitude: 47.638,
    longitude: 6.863,
    precision: 'exact' as const,
    population: 45_458,
    ...data,
  }
  await db.commune.createMany({ data: [commune], skipDuplicates: true })
  return commune
}

export function makeOrganisation(
  db: Db,
  territoryId: string,
  data: Partial<Prisma.OrganisationUncheckedCreateInput> = {},
) {
  const kind: OrganisationKind = 'departement'
  return db.organisation.create({
    data: {
      territoryId,
      kind,
      name: `Organisme ${short()}`,
      legalForm: 'Collectivité territoriale',
      address: '6 place de la Révolution-Française',
      postalCode: '90000',
      city: 'Belfort',
      ...data,
    },
  })
}

export function makeUser(db: Db, data: Partial<Prisma.UserUncheckedCreateInput> = {}) {
  const email = `${randomUUID()}@exemple.test`
  return db.user.create({ data: { email, firstName: 'Camille', lastName: 'Durand', ...data } })
}

interface Hat {
  readonly role: Role
  readonly territoryId: string
  readonly organisationId?: string
  readonly companyId?: string
  readonly personId?: string
  readonly sponsorId?: string
  readonly jobTitle?: string
}

/** A user wearing one hat. */
export async function makeMember(db: Db, hat: Hat, user: Partial<Prisma.UserUncheckedCreateInput> = {}) {
  const made = await makeUser(db, user)
  const membership = await db.membership.create({ data: { userId: made.id, ...hat } })
  return { user: made, membership }
}

type ProfessionalRole = ProfessionalActor['role']

/** A professional of an organisation (a new one by default), as an actor. */
export async function makeProfessional<R extends ProfessionalRole>(
  db: Db,
  role: R,
  territoryId: string,
  organisationId?: string,
): Promise<ProfessionalActor & { readonly role: R }> {
  const organisation = organisationId ?? (await makeOrganisation(db, territoryId)).id
  const { user, membership } = await makeMember(db, { role, territoryId, organisationId: organisation })
  return { role, userId: user.id, membershipId: membership.id, territoryId, organisationId: organisation }
}

/** An active company with its head office in Belfort and one member, who is the actor. */
export async function makeCompany(
  db: Db,
  territoryId: string,
  data: Partial<Prisma.CompanyUncheckedCreateInput> = {},
) {
  const siren = String(Math.floor(1e8 + Math.random() * 9e8))
  const company = await db.company.create({
    data: {
      territoryId,
      siren,
      name: `Entreprise ${short()}`,
      legalForm: 'SARL',
      activity: 'Maçonnerie générale',
      state: 'active',
      ...data,
    },
  })
  const establishment = await makeEstablishment(db, company.id, { headOffice: true })
  const { user, membership } = await makeMember(db, { role: 'employer', territoryId, companyId: company.id })
  const actor: EmployerActor = {
    role: 'employer',
    userId: user.id,
    membershipId: membership.id,
    territoryId,
    companyId: company.id,
    companyRoles: [...COMPANY_ROLES],
    email: user.email,
  }
  return { company, establishment, actor }
}

export async function makeEstablishment(
  db: Db,
  companyId: string,
  data: Partial<Prisma.EstablishmentUncheckedCreateInput> = {},
) {
  const commune = await makeCommune(db)
  const siret = String(Math.floor(1e13 + Math.random() * 9e13))
  return db.establishment.create({
    data: {
      companyId,
      siret,
      name: 'Siège',
      address: '12 rue de Mulhouse',
      postalCode: '90000',
      city: commune.name,
      communeCode: commune.inseeCode,
      latitude: commune.latitude,
      longitude: commune.longitude,
      ...data,
    },
  })
}

/** A published immersion for a mason in Belfort, one place, open from February to April 2027. */
export function makeOffer(
  db: Db,
  at: { company: { id: string; territoryId: string }; establishment: { id: string } },
  data: Partial<Prisma.OfferUncheckedCreateInput> = {},
) {
  return db.offer.create({
    data: {
      territoryId: at.company.territoryId,
      companyId: at.company.id,
      establishmentId: at.establishment.id,
      kind: 'immersion',
      state: 'published',
      romeCode: 'F1703',
      sector: 'construction',
      title: 'Découvrir la maçonnerie',
      description: 'Préparer le mortier, monter un mur en parpaings, nettoyer le chantier avec l’équipe.',
      places: 1,
      windowStart: day('2027-02-01'),
      windowEnd: day('2027-04-30'),
      schedule: OFFICE_WEEK as unknown as Prisma.InputJsonValue,
      weeklyMinutes: 2100,
      tutorName: 'Sofia Keller',
      tutorFunction: 'Cheffe d’équipe',
      latitude: 47.638,
      longitude: 6.863,
      communeCode: '90010',
      city: 'Belfort',
      publishedAt: NOW,
      expiresOn: day('2027-04-30'),
      ...data,
    },
  })
}

/** Somebody ready to be recommended: 30 years old, consenting, diagnosed, wants to be a mason, drives 30 km. */
export async function makePerson(
  db: Db,
  where: { territoryId: string; organisationId: string; supportReferentId: string },
  data: Partial<Prisma.PersonUncheckedCreateInput> = {},
) {
  const commune = await makeCommune(db)
  return db.person.create({
    data: {
      ...where,
      firstName: 'Nadia',
      lastName: 'Benali',
      searchName: 'nadia benali',
      email: `${randomUUID()}@exemple.test`,
      phone: '+33612345678',
      birthDate: day('1997-03-04'),
      postalCode: '90000',
      city: commune.name,
      communeCode: commune.inseeCode,
      latitude: commune.latitude,
      longitude: commune.longitude,
      consentAt: day('2026-12-01'),
      consentVersion: '2026-11',
      diagnosticDoneAt: day('2026-12-02'),
      lastStepAt: day('2026-12-02'),
      waitingSince: day('2026-12-01'),
      wantedJobs: { create: [{ romeCode: 'F1703' }] },
      travelModes: { create: [{ mode: 'car', maxKm: 30 }] },
      ...data,
    },
  })
}

/** Gives a person an account: the candidate, as an actor. */
export async function makeCandidate(
  db: Db,
  person: { id: string; territoryId: string; firstName: string; lastName: string },
): Promise<CandidateActor> {
  const { territoryId, id: personId } = person
  const { user, membership } = await makeMember(
    db,
    { role: 'candidate', territoryId, personId },
    { firstName: person.firstName, lastName: person.lastName },
  )
  await db.person.update({ where: { id: personId }, data: { userId: user.id } })
  return { role: 'candidate', userId: user.id, membershipId: membership.id, territoryId, personId }
}

/** An active sponsor of Belfort who comes alone, as a row and as an actor. */
export async function makeSponsor(
  db: Db,
  territoryId: string,
  data: Partial<Prisma.SponsorUncheckedCreateInput> = {},
) {
  const commune = await makeCommune(db)
  const user = await makeUser(db, { firstName: 'Claude', lastName: 'Perrin' })
  const sponsor = await db.sponsor.create({
    data: {
      ...{ territoryId, userId: user.id, state: 'active', situation: 'retired', trade: 'Maçon' },
      ...{ sectors: ['construction'], helps: [], communeCode: commune.inseeCode, city: commune.name },
      ...{ latitude: commune.latitude, longitude: commune.longitude, ...data },
    },
  })
  const membership = await db.membership.create({
    data: { userId: user.id, role: 'sponsor', territoryId, sponsorId: sponsor.id },
  })
  const actor: SponsorActor = {
    ...{ role: 'sponsor', userId: user.id, membershipId: membership.id, territoryId },
    sponsorId: sponsor.id,
  }
  return { sponsor, user, actor }
}

/** A territory at work: two partnership referents, a support referent, a company with its offer, a person. */
export async function makeWorld(
  db: Db,
  data: {
    offer?: Partial<Prisma.OfferUncheckedCreateInput>
    person?: Partial<Prisma.PersonUncheckedCreateInput>
    settings?: Prisma.InputJsonValue
  } = {},
) {
  const territory = await makeTerritory(db, data.settings === undefined ? {} : { settings: data.settings })
  const organisation = await makeOrganisation(db, territory.id)
  const referent = await makeProfessional(db, 'partnershipReferent', territory.id, organisation.id)
  const otherReferent = await makeProfessional(db, 'partnershipReferent', territory.id, organisation.id)
  const supportReferent = await makeProfessional(db, 'supportReferent', territory.id, organisation.id)
  const {
    company,
    establishment,
    actor: employer,
  } = await makeCompany(db, territory.id, {
    partnershipReferentId: referent.userId,
  })
  const offer = await makeOffer(db, { company, establishment }, data.offer)
  const followed = {
    territoryId: territory.id,
    organisationId: organisation.id,
    supportReferentId: supportReferent.userId,
  }
  const person = await makePerson(db, followed, data.person)
  return {
    territory,
    organisation,
    referent,
    otherReferent,
    supportReferent,
    company,
    establishment,
    employer,
    offer,
    person,
    /** What `makePerson` needs to add somebody followed by the same referent. */
    followed,
  }
}
