/** What a company has to do about its applications: dates to propose, answers to give, one question after a hire. */
import type { Db } from '~/database/client'
import { toDateColumn, toLocalDate, toLocalDateOrNull } from '~/database/dates'
import { applicationsVisibleTo } from '~/database/scope'
import { OPEN_APPLICATIONS } from '~/domain/application/states'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import type { Actor } from '~/domain/permissions/actor'
import type { EmployerTask } from '../offer/employer-tasks'
import { CARD_COLUMNS, cardOf } from './application-view'

const MOST_ROWS = 50

/** Two queries; only what is the company's turn. */
export async function applicationTasks(db: Db, viewer: Actor, now: Date): Promise<EmployerTask[]> {
  const [rows, questions] = await Promise.all([
    db.jobApplication.findMany({
      where: { AND: [applicationsVisibleTo(viewer), { state: { in: [...OPEN_APPLICATIONS] } }] },
      select: CARD_COLUMNS,
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: MOST_ROWS,
    }),
    db.hireFollowUp.findMany({
      where: {
        ...{ party: 'employer', answeredAt: null, askedAt: { not: null } },
        dueOn: { lte: toDateColumn(parisDay(now)) },
        application: { AND: [applicationsVisibleTo(viewer), { endedOn: null }] },
      },
      include: { application: { select: { id: true, ...NAMES } } },
      take: MOST_ROWS,
    }),
  ])
  const today = parisDay(now)
  const decisions = rows.flatMap((row) => {
    const card = cardOf(row, 'employer', now)
    if (card.turn.who !== 'you') return []
    return task(today, {
      key: `application-${row.id}`,
      title: `Candidature\u202f: ${card.personName}`,
      detail: card.offerTitle,
      turn: card.turn.sentence,
      action: 'Dire la suite',
      to: `/entreprise/candidatures/${row.id}`,
      due: toLocalDateOrNull(row.dueOn) ?? today,
    })
  })
  const answers = questions.map(({ id, dueOn, month, application }) =>
    task(today, {
      key: `follow-up-${id}`,
      title: `${application.person.firstName} ${application.person.lastName}, ${month} mois après l’embauche`,
      detail: application.offer.title,
      turn: 'À vous de dire, en un clic, comment cela se passe',
      action: 'Répondre',
      to: `/entreprise/candidatures/${application.id}`,
      due: toLocalDate(dueOn),
    }),
  )
  return [...decisions, ...answers]
}

const NAMES = {
  person: { select: { firstName: true, lastName: true } },
  offer: { select: { title: true } },
} as const

function task(today: LocalDate, facts: Omit<EmployerTask, 'kind' | 'late' | 'rank' | 'needs'>): EmployerTask {
  return { ...facts, kind: 'answer', late: facts.due < today, rank: 1, needs: 'application.readAsHost' }
}
