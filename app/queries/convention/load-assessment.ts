import type { Db } from '~/database/client'
import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import { conventionsVisibleTo } from '~/database/scope'
import { frenchDateRange, frenchDayMonthYear } from '~/domain/calendar/french'
import type { Outcome } from '~/domain/convention/assessment'
import type { ConventionState } from '~/domain/convention/states'
import type { Actor } from '~/domain/permissions/actor'

const OUTCOMES: Partial<Record<ConventionState, Outcome>> = {
  ongoing: 'completed',
  completed: 'completed',
  interrupted: 'partly',
  noShow: 'didNotCome',
}

/** What the assessment form of one side starts from: the dates, what is already known of the outcome, who answers. */
export async function loadAssessmentForm(db: Db, viewer: Actor, conventionId: string) {
  const author = viewer.role === 'employer' ? 'host' : 'beneficiary'
  const [row, user] = await Promise.all([
    db.convention.findFirst({
      where: { AND: [conventionsVisibleTo(viewer), { id: conventionId }] },
      include: {
        person: { select: { firstName: true, lastName: true } },
        company: { select: { name: true } },
        offer: { select: { title: true } },
        assessments: { where: { author }, select: { id: true } },
      },
    }),
    'userId' in viewer ? db.user.findUnique({ where: { id: viewer.userId } }) : null,
  ])
  if (!row) return null
  const lastDay = toLocalDateOrNull(row.endedOn)
  return {
    id: row.id,
    state: row.state,
    done: row.assessments.length > 0,
    personName: `${row.person.firstName} ${row.person.lastName}`,
    companyName: row.company.name,
    offerTitle: row.offer.title,
    dates: frenchDateRange(toLocalDate(row.startDate), toLocalDate(row.endDate)),
    values: {
      outcome: OUTCOMES[row.state] ?? '',
      lastDay: lastDay ? frenchDayMonthYear(lastDay) : '',
      noShowCause: author === 'host' ? (row.noShowCause ?? '') : '',
      signedName: user ? `${user.firstName} ${user.lastName}` : '',
    },
  }
}
