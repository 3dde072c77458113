import { createHash } from 'node:crypto'
import { peopleVisibleTo } from '~/database/scope'
import { isSignedIn } from '~/domain/permissions/actor'
import type { Context } from '../context'

export type FilePart = 'file' | 'matching' | 'recommendation' | 'convention'

const HOUR = 3_600_000

/**
 * Notes that a professional read a person's file, which the person sees: at most one line per reader, person, part and
 * hour. Employers and the person themselves are not noted: they read a recommendation, or their own data.
 * Called by loaders; does nothing for a person whom the reader may not find.
 */
export async function recordFileAccess(
  context: Context,
  input: { readonly personId: string; readonly what: FilePart },
): Promise<void> {
  const { actor, db, ports } = context
  if (!isSignedIn(actor) || !('organisationId' in actor)) return
  const at = ports.clock.now()
  const id = accessId(input.personId, actor.userId, input.what, Math.floor(at.getTime() / HOUR))
  if (await db.fileAccess.findUnique({ where: { id }, select: { id: true } })) return
  const [person, hat] = await Promise.all([
    db.person.findFirst({
      where: { AND: [peopleVisibleTo(actor), { id: input.personId }] },
      select: { id: true },
    }),
    db.membership.findUnique({
      where: { id: actor.membershipId },
      select: {
        user: { select: { firstName: true, lastName: true } },
        organisation: { select: { name: true } },
      },
    }),
  ])
  if (!person || !hat) return
  await db.fileAccess.createMany({
    data: [
      {
        id,
        personId: person.id,
        userId: actor.userId,
        userName: `${hat.user.firstName} ${hat.user.lastName}`,
        organisationName: hat.organisation?.name ?? '',
        role: actor.role,
        what: input.what,
        at,
      },
    ],
    skipDuplicates: true,
  })
}

/** The same reader, person, part and hour give the same id: two reads at once still make one line. */
function accessId(...parts: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(parts.join('|')).digest('hex')
  const variant = `a${hex.slice(17, 20)}`
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant, hex.slice(20, 32)].join('-')
}
