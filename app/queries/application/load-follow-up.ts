/** The one question of a personal link: of which job, and what was answered. */
import type { Db } from '~/database/client'
import { followUpsVisibleTo } from '~/database/scope'
import { isFollowUpAnswer } from '~/domain/application/follow-ups'
import type { LinkedFollowUpActor } from '~/domain/permissions/actor'

export async function loadFollowUp(db: Db, viewer: LinkedFollowUpActor) {
  const row = await db.hireFollowUp.findFirst({
    where: followUpsVisibleTo(viewer),
    include: {
      application: {
        select: {
          company: { select: { name: true } },
          person: { select: { firstName: true, lastName: true } },
          offer: { select: { title: true } },
        },
      },
    },
  })
  if (!row) return null
  const { company, person, offer } = row.application
  return {
    id: row.id,
    party: row.party,
    month: row.month,
    answer: isFollowUpAnswer(row.answer) ? row.answer : null,
    note: row.note,
    companyName: company.name,
    offerTitle: offer.title,
    personName: `${person.firstName} ${person.lastName}`,
  }
}
