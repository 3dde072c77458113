/** Whose tutor's log a viewer may read: narrower than the convention it is about. */
import type { Actor } from '~/domain/permissions/actor'
import type { Prisma } from './generated/client'
import { conventionsVisibleTo } from './scope'

/**
 * The tutor's log: the members of the company who find the immersion, the person it is about, and the two who follow
 * it, the company's or the recommendation's partnership referent and the person's support referent. Nobody else's.
 */
export function tutorNotesVisibleTo(viewer: Actor): Prisma.TutorNoteWhereInput {
  const found = conventionsVisibleTo(viewer)
  switch (viewer.role) {
    case 'employer':
    case 'candidate':
      return { convention: found }
    case 'partnershipReferent': {
      const { userId } = viewer
      const followed = {
        OR: [{ company: { partnershipReferentId: userId } }, { recommendation: { referentId: userId } }],
      }
      return { convention: { AND: [found, followed] } }
    }
    case 'supportReferent':
      return { convention: { AND: [found, { person: { supportReferentId: viewer.userId } }] } }
    default:
      return { conventionId: { in: [] } }
  }
}
