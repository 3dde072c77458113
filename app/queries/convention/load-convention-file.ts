import type { Db } from '~/database/client'
import type { Prisma } from '~/database/generated/client'
import { conventionsVisibleTo } from '~/database/scope'
import type { Actor } from '~/domain/permissions/actor'
import { loadConventionLists } from './convention-lists'
import { storedDraft } from './turn-of'

const FILE = {
  versions: { orderBy: { number: 'desc' } },
  signatories: {
    orderBy: { role: 'asc' },
    include: { links: { select: { revokedAt: true, expiresAt: true } } },
  },
  signatures: { orderBy: { sequence: 'asc' } },
  documents: { omit: { bytes: true } },
  application: { select: { id: true, state: true } },
} as const satisfies Prisma.ConventionInclude

/** All that is stored of one convention that the viewer may see, with its current content; null otherwise. */
export async function loadConventionFile(db: Db, viewer: Actor, conventionId: string) {
  const row = await db.convention.findFirst({
    where: { AND: [conventionsVisibleTo(viewer), { id: conventionId }] },
    include: FILE,
  })
  if (!row) return null
  const lists = await loadConventionLists(db, row.id)
  const draft = storedDraft(row.versions.find(({ number }) => number === row.version)?.content)
  const { person } = lists
  return { row, lists, draft, personName: `${person.firstName} ${person.lastName}` }
}

export type ConventionFile = NonNullable<Awaited<ReturnType<typeof loadConventionFile>>>
