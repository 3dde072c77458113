/** What applications ask of a partnership referent today: a company that is late, an immersion to prepare, a call to make. */
import type { Db } from '~/database/client'
import { toDateColumn, toLocalDateOrNull } from '~/database/dates'
import { followUpConcern } from '~/domain/application/follow-ups'
import { OPEN_APPLICATIONS } from '~/domain/application/states'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { addWorkingDays } from '~/domain/calendar/working-days'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import type { DeskItem } from '../desk/desk-items'

const MOST_ROWS = 60
/** Working days that the referent gives themselves to prepare an immersion, and to call. */
const OWN_DAYS = { immersion: 3, call: 2 } as const

const WITH_NAMES = {
  person: { select: { firstName: true, lastName: true } },
  company: { select: { name: true } },
  offer: { select: { title: true } },
} as const

/** Two queries. Their companies', and those of the recommendations they made. */
export async function applicationDeskItems(
  db: Db,
  { territoryId, userId }: Pick<ProfessionalActor, 'territoryId' | 'userId'>,
  today: LocalDate,
): Promise<DeskItem[]> {
  const mine = {
    territoryId,
    OR: [{ recommendation: { referentId: userId } }, { company: { partnershipReferentId: userId } }],
  }
  const [open, calls] = await Promise.all([
    db.jobApplication.findMany({
      where: {
        AND: [
          mine,
          { state: { in: [...OPEN_APPLICATIONS] } },
          {
            OR: [
              { dueOn: { lt: toDateColumn(today) } },
              { immersionAskedAt: { not: null }, immersions: { none: {} } },
            ],
          },
        ],
      },
      include: { ...WITH_NAMES, _count: { select: { immersions: true } } },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: MOST_ROWS,
    }),
    db.hireFollowUp.findMany({
      where: { attention: { not: null }, settledAt: null, application: mine },
      include: { application: { include: WITH_NAMES } },
      orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
      take: MOST_ROWS,
    }),
  ])
  const items = open.map((row) => {
    const name = `${row.person.firstName} ${row.person.lastName}`
    const asked = row.immersionAskedAt
    const wanted = asked !== null && row._count.immersions === 0
    const due = wanted
      ? addWorkingDays(parisDay(asked), OWN_DAYS.immersion)
      : (toLocalDateOrNull(row.dueOn) ?? today)
    return item(today, {
      key: `application-${row.id}`,
      kind: wanted ? 'agreed' : 'silent',
      title: wanted ? `Immersion demandée pour ${name}` : `${row.company.name} tarde à répondre à ${name}`,
      detail: `${row.offer.title}, ${row.company.name}`,
      turn: wanted ? 'À vous de préparer la convention' : 'À vous d’appeler l’entreprise',
      to: `/referent/candidatures/${row.id}`,
      action: wanted ? 'Préparer' : 'Débloquer',
      due,
    })
  })
  const toCall = calls.map(({ id, party, attention, answeredAt, application }) =>
    item(today, {
      key: `follow-up-${id}`,
      kind: 'silent',
      title: followUpConcern(attention, party),
      detail: `${application.person.firstName} ${application.person.lastName}, ${application.company.name}`,
      turn: 'À vous d’appeler',
      to: `/referent/candidatures/${application.id}`,
      action: 'Lire et appeler',
      due: addWorkingDays(answeredAt ? parisDay(answeredAt) : today, OWN_DAYS.call),
    }),
  )
  return [...items, ...toCall]
}

function item(today: LocalDate, facts: Omit<DeskItem, 'urgency'>): DeskItem {
  return { ...facts, urgency: facts.due < today ? 'late' : facts.due === today ? 'today' : 'soon' }
}
