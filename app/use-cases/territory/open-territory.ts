import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { chooseAccent } from '~/domain/territory/colour'
import { writeInvitation } from '../account/write-invitation'
import { type Context, inTransaction } from '../context'
import type { OrganisationFields } from './organisation-fields'

export interface NewTerritory {
  readonly slug: string
  readonly name: string
  readonly departmentCode: string
  readonly accentColour: string
  /** The organisation that runs it. */
  readonly organisation: OrganisationFields
  readonly coordinator: { readonly email: string; readonly firstName: string; readonly lastName: string }
}

/**
 * Opens a territory on this installation: its first organisation, and an invitation for its first coordinator.
 * Only the installation itself does it (a command, never a page). Refuses a slug already taken and a pale colour.
 */
export async function openTerritory(
  context: Context,
  input: NewTerritory,
): Promise<
  OrRefusal<{ readonly territoryId: string; readonly organisationId: string; readonly invitationId: string }>
> {
  if (!may(context.actor, 'clock.tick')) return refuse('notAllowed')
  const accent = chooseAccent(input.accentColour)
  if (isRefused(accent)) return accent
  return inTransaction(context, async (tx) => {
    const { slug, name, departmentCode, accentColour } = input
    if ((await tx.db.territory.count({ where: { slug } })) > 0) return refuse('territoryExists')
    const territory = await tx.db.territory.create({
      data: {
        ...{ slug, name, departmentCode, accentColour, createdAt: tx.now },
        organisations: { create: { ...input.organisation, createdAt: tx.now } },
      },
      include: { organisations: { select: { id: true } } },
    })
    const organisationId = territory.organisations[0]?.id ?? ''
    const place = { role: 'coordinator' as const, organisationId, companyId: null }
    const by = { userId: organisationId, role: 'clock', territoryId: territory.id }
    const invited = await writeInvitation(tx, { ...input.coordinator, ...place }, by)
    if (isRefused(invited)) return invited
    return { territoryId: territory.id, organisationId, invitationId: invited.invitationId }
  })
}
