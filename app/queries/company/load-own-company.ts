/** My company as its members see it: what it says of itself, its places, its people, who asks to join. */
import type { Db } from '~/database/client'
import { toLocalDate } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { frenchDayMonthYear } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { legalFormLabel, workforceLabel } from '~/domain/company/company-kinds'
import { companyRolesOf, describeCompanyRoles } from '~/domain/company/company-roles'
import { formatSiret } from '~/domain/company/siret'
import type { EmployerActor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'

const MOST_SHOWN = 200

export async function loadOwnCompany(db: Db, viewer: EmployerActor, now: Date) {
  const company = await db.company.findUniqueOrThrow({
    where: { id: viewer.companyId },
    include: {
      partnershipReferent: { select: { firstName: true, lastName: true, email: true, phone: true } },
      establishments: { orderBy: { createdAt: 'asc' }, take: MOST_SHOWN },
      memberships: {
        where: { endedAt: null, role: 'employer' },
        orderBy: { createdAt: 'asc' },
        take: MOST_SHOWN,
        include: { user: { select: { firstName: true, lastName: true, email: true } } },
      },
      joinRequests: { where: { state: 'pending' }, orderBy: { createdAt: 'asc' }, take: MOST_SHOWN },
      invitations: {
        where: { acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
        orderBy: { createdAt: 'desc' },
        take: MOST_SHOWN,
      },
    },
  })
  const referent = company.partnershipReferent
  return {
    name: company.name,
    siren: company.siren.replace(/(\d{3})(?=\d)/g, '$1\u00a0'),
    legalForm: legalFormLabel(company.legalForm),
    activity: company.activity,
    workforce: workforceLabel(company.workforce),
    registeredOn: company.registeredOn && frenchDayMonthYear(toLocalDate(company.registeredOn)),
    collectiveAgreement: company.collectiveAgreement,
    insurance: [company.insurer, company.insurancePolicy].filter(Boolean).join(', contrat ') || null,
    referent: referent && {
      name: `${referent.firstName} ${referent.lastName}`,
      email: referent.email,
      phone: referent.phone,
    },
    manages: may(viewer, 'company.manage'),
    establishments: company.establishments.map((place) => ({
      id: place.id,
      name: place.name,
      siret: formatSiret(place.siret),
      address: `${place.address}, ${place.postalCode} ${place.city}`,
      headOffice: place.headOffice,
      closed: place.closedAt && frenchDayMonthYear(parisDay(place.closedAt)),
    })),
    members: company.memberships.map((hat) => ({
      id: hat.id,
      name: `${hat.user.firstName} ${hat.user.lastName}`,
      email: hat.user.email,
      jobTitle: hat.jobTitle,
      roles: describeCompanyRoles(companyRolesOf(hat.companyRoles)),
      places: company.establishments
        .filter(({ id }) => hat.establishmentIds.includes(id))
        .map(({ name }) => name)
        .join(', '),
      you: hat.id === viewer.membershipId,
    })),
    joinRequests: company.joinRequests.map(({ id, firstName, lastName, jobTitle }) => ({
      ...{ id, jobTitle },
      name: `${firstName} ${lastName}`,
    })),
    invitations: company.invitations.map(({ id, email, firstName, lastName, expiresAt, companyRoles }) => ({
      ...{ id, email },
      name: `${firstName} ${lastName}`,
      roles: describeCompanyRoles(companyRolesOf(companyRoles)),
      until: frenchDayMonthYear(parisDay(expiresAt)),
    })),
  }
}

/** What the form about the company starts from. */
export async function loadCompanyForm(db: Db, viewer: EmployerActor) {
  const company = await db.company.findUniqueOrThrow({
    where: { id: viewer.companyId },
    select: {
      name: true,
      legalForm: true,
      activity: true,
      workforce: true,
      collectiveAgreement: true,
      insurer: true,
      insurancePolicy: true,
      registeredOn: true,
    },
  })
  const registeredOn = company.registeredOn && frenchDayMonthYear(toLocalDate(company.registeredOn))
  return { ...company, registeredOn }
}

/** One member of my company: what they do, where they may do it, and whether they alone administer it. */
export async function loadMember(db: Db, viewer: EmployerActor, membershipId: string) {
  const hat = await db.membership.findFirst({
    where: { id: membershipId, companyId: viewer.companyId, role: 'employer', endedAt: null },
    select: {
      ...{ id: true, jobTitle: true, companyRoles: true, establishmentIds: true },
      user: { select: { firstName: true, lastName: true, email: true } },
      company: {
        select: {
          name: true,
          establishments: PLACES,
          memberships: {
            where: { role: 'employer', endedAt: null, companyRoles: { has: 'administrator' } },
            select: { id: true },
          },
        },
      },
    },
  })
  if (!hat?.company) return null
  const { firstName, lastName, email } = hat.user
  const { name: companyName, establishments: places, memberships: administrators } = hat.company
  return {
    ...{ name: `${firstName} ${lastName}`, email, companyName, places },
    companyRoles: companyRolesOf(hat.companyRoles),
    establishmentIds: hat.establishmentIds,
    you: hat.id === viewer.membershipId,
    last: administrators.length === 1 && administrators[0]?.id === hat.id,
  }
}

/** The open places of my company, to choose from. */
export async function loadPlaces(db: Db, viewer: EmployerActor) {
  return db.establishment.findMany({ ...PLACES, where: { ...PLACES.where, companyId: viewer.companyId } })
}

const PLACES = {
  where: { closedAt: null },
  select: { id: true, name: true, city: true },
  orderBy: [{ headOffice: 'desc' }, { name: 'asc' }],
} satisfies Prisma.Company$establishmentsArgs

/** One request to join my company that still waits. */
export async function loadJoinRequest(db: Db, viewer: EmployerActor, joinRequestId: string) {
  const request = await db.joinRequest.findFirst({
    where: { id: joinRequestId, companyId: viewer.companyId, state: 'pending' },
  })
  if (!request) return null
  const { firstName, lastName, email, jobTitle, message, createdAt } = request
  const on = frenchDayMonthYear(parisDay(createdAt))
  return { name: `${firstName} ${lastName}`, email, jobTitle, message, on }
}

/** One establishment of my company. */
export async function loadEstablishment(db: Db, viewer: EmployerActor, establishmentId: string) {
  return db.establishment.findFirst({
    where: { id: establishmentId, companyId: viewer.companyId },
    select: { name: true, address: true, postalCode: true, city: true },
  })
}
