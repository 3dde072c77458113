/** What a coordinator reads of their territory. */
import type { Db } from '~/database/client'
import { toLocalDateOrNull } from '~/database/dates'
import { frenchDate } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import { mayPrescribe } from '~/domain/convention/prescribers'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { ORGANISATION_KINDS } from '~/domain/territory/organisation-kinds'
import { parseSettings } from '~/domain/territory/settings'

type Viewer = Pick<ProfessionalActor, 'territoryId'>

export async function loadTerritorySettings(db: Db, { territoryId }: Viewer) {
  const territory = await db.territory.findUnique({ where: { id: territoryId } })
  if (!territory) return null
  const { name, accentColour, departmentCode } = territory
  return { name, accentColour, departmentCode, settings: parseSettings(territory.settings) }
}

export async function loadOrganisations(db: Db, { territoryId }: Viewer, today: LocalDate) {
  const rows = await db.organisation.findMany({
    where: { territoryId, archivedAt: null },
    orderBy: { name: 'asc' },
    include: {
      _count: {
        select: { memberships: { where: { endedAt: null } }, people: { where: { state: 'active' } } },
      },
    },
  })
  return rows.map((row) => {
    const mandateUntil = toLocalDateOrNull(row.mandateUntil)
    return {
      id: row.id,
      name: row.name,
      kind: ORGANISATION_KINDS[row.kind],
      city: row.city,
      members: row._count.memberships,
      people: row._count.people,
      prescribes: mayPrescribe({ ...row, mandateUntil }, today),
      mandate: mandateUntil && `jusqu’au ${frenchDate(mandateUntil)}`,
    }
  })
}

export async function loadOrganisation(db: Db, { territoryId }: Viewer, organisationId: string) {
  const row = await db.organisation.findFirst({
    where: { id: organisationId, territoryId, archivedAt: null },
  })
  if (!row) return null
  const { id, name, kind, legalForm, address, postalCode, city, email, phone } = row
  const mandateUntil = toLocalDateOrNull(row.mandateUntil)
  return { id, name, kind, legalForm, address, postalCode, city, email, phone, mandateUntil }
}
