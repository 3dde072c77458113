/** The calendar file of an interview, for whoever holds its link: where and when, and no name of a person. */
import type { Db } from '~/database/client'
import { INTERVIEW_PLACE_LABELS } from '~/domain/application/interview'
import { writeCalendar } from '~/domain/calendar/ics'

/** Null for an unknown or ended link. A cancelled interview is still told, as cancelled. */
export async function loadInterviewCalendar(db: Db, tokenHash: string, now: Date): Promise<string | null> {
  const link = await db.personalLink.findUnique({
    where: { tokenHash },
    include: { jobApplication: { include: { company: true, offer: { select: { title: true } } } } },
  })
  const row = link?.jobApplication
  if (!row?.interviewAt || link?.purpose !== 'interview' || link.expiresAt <= now || link.revokedAt)
    return null
  const place = row.interviewPlace ?? ''
  const label = row.interviewForm ? INTERVIEW_PLACE_LABELS[row.interviewForm] : 'Lieu'
  const lines = [
    `Poste : ${row.offer.title}`,
    `${label} : ${place}`,
    row.interviewWith && `Demander : ${row.interviewWith}`,
    row.interviewNote,
  ]
  return writeCalendar('Entretien', [
    {
      uid: `entretien-${row.id}@passerelle`,
      sequence: row.interviewSequence,
      stampedAt: row.updatedAt,
      when: { start: row.interviewAt, minutes: row.interviewMinutes ?? 30 },
      summary: `Entretien, ${row.company.name}`,
      description: lines.filter(Boolean).join('\n'),
      location: place,
      cancelled: row.state === 'presented' || row.state === 'refused' || row.state === 'withdrawn',
    },
  ])
}
