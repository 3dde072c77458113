import type { ConventionDraft } from '~/domain/convention/draft-schema'

/** Whom the member of the company who tutors is recognised by. */
export function tutorColumn({ host }: ConventionDraft) {
  return { tutorEmail: host?.tutor?.email?.trim().toLowerCase() || null }
}
