import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { chooseAccent } from '~/domain/territory/colour'
import { parseSettings, settingsSchema, type TerritorySettings } from '~/domain/territory/settings'
import { type Context, inTransaction } from '../context'

export interface SettingsInput {
  readonly name: string
  readonly accentColour: string
  /** Only what the page shows; the other settings stay. */
  readonly settings: Partial<TerritorySettings>
}

/**
 * A coordinator configures their territory. Refuses a colour on which white text could not be read; deadlines already
 * running keep the day they were given. What changed is written in the audit trail.
 */
export async function saveTerritorySettings(
  context: Context,
  input: SettingsInput,
): Promise<OrRefusal<{ readonly changed: readonly string[] }>> {
  const { actor } = context
  if (!may(actor, 'territory.manage') || actor.role !== 'coordinator') return refuse('notAllowed')
  const accent = chooseAccent(input.accentColour)
  if (isRefused(accent)) return accent
  return inTransaction(context, async (tx) => {
    const { territoryId, userId, role } = actor
    await tx.db.$queryRaw`select 1 from "Territory" where "id" = ${territoryId}::uuid for update`
    const before = await tx.db.territory.findUniqueOrThrow({ where: { id: territoryId } })
    const known = parseSettings(before.settings)
    const settings = settingsSchema.parse({ ...known, ...input.settings })
    const keys = Object.keys(settings) as (keyof TerritorySettings)[]
    const changed: string[] = keys.filter(
      (key) => JSON.stringify(known[key]) !== JSON.stringify(settings[key]),
    )
    if (before.name !== input.name) changed.push('name')
    if (before.accentColour !== accent.light) changed.push('accentColour')
    if (changed.length === 0) return { changed }
    await tx.db.territory.update({
      where: { id: territoryId },
      data: { name: input.name, accentColour: accent.light, settings },
    })
    await tx.db.auditEntry.create({
      data: {
        ...{ at: tx.now, territoryId, userId, role, action: 'territory.configured' },
        ...{ subjectType: 'territory', subjectId: territoryId, details: { changed } },
      },
    })
    return { changed }
  })
}
