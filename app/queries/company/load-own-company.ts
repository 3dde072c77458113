/** My company as its members see it: what it says of itself, its places, its people, who asks to join. */
import type { Db } from '~/database/client'
import { toLocalDate } from '~/database/dates'
import { frenchDayMonthYear } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { legalFormLabel, workforceLabel } from '~/domain/company/company-kinds'
import { formatSiret } from '~/domain/company/siret'
import type { EmployerActor } from '~/domain/permissions/actor'

const MOST_SHOWN = 200

export async function loadOwnCompany(db: Db, viewer: EmployerActor, now: Date) {
  const company = await db.company.findUniqueOrThrow({
    where: { id: viewer.companyId },
    include: {
      partnershipReferent: { select: { firstName: true, lastName: true, email: true, phone: true } },
      establishments: { where: { closedAt: null }, orderBy: { createdAt: 'asc' }, take: MOST_SHOWN },
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
    establishments: company.establishments.map((place) => ({
      id: place.id,
      name: place.name,
      siret: formatSiret(place.siret),
      address: `${place.address}, ${place.postalCode} ${place.city}`,
      headOffice: place.headOffice,
    })),
    members: company.memberships.map((hat) => ({
      id: hat.id,
      name: `${hat.user.firstName} ${hat.user.lastName}`,
      email: hat.user.email,
      jobTitle: hat.jobTitle,
      you: hat.id === viewer.membershipId,
    })),
    joinRequests: company.joinRequests.map(({ id, firstName, lastName, jobTitle }) => ({
      ...{ id, jobTitle },
      name: `${firstName} ${lastName}`,
    })),
    invitations: company.invitations.map(({ id, email, firstName, lastName, expiresAt }) => ({
      ...{ id, email },
      name: `${firstName} ${lastName}`,
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

/** One member of my company, before taking their access away. */
export async function loadMember(db: Db, viewer: EmployerActor, membershipId: string) {
  const hat = await db.membership.findFirst({
    where: { id: membershipId, companyId: viewer.companyId, endedAt: null },
    select: { id: true, jobTitle: true, user: { select: { firstName: true, lastName: true, email: true } } },
  })
  if (!hat) return null
  const { firstName, lastName, email } = hat.user
  return { name: `${firstName} ${lastName}`, email, you: hat.id === viewer.membershipId }
}

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

/** One open establishment of my company. */
export async function loadEstablishment(db: Db, viewer: EmployerActor, establishmentId: string) {
  return db.establishment.findFirst({
    where: { id: establishmentId, companyId: viewer.companyId, closedAt: null },
    select: { name: true, address: true, postalCode: true, city: true },
  })
}
