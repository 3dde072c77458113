import type { Db } from '~/database/client'
import { previousConventions } from '~/database/convention-facts'
import { toLocalDate, toLocalDateOrNull } from '~/database/dates'
import { always } from '~/database/offer-host'
import { conventionsVisibleTo, recommendationsVisibleTo } from '~/database/scope'
import { frenchDate, frenchDateRange, frenchDayMonthYear } from '~/domain/calendar/french'
import { addDays, type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { addWorkingDays } from '~/domain/calendar/working-days'
import { lastPossibleEnd } from '~/domain/convention/duration'
import { isObjective, OBJECTIVE_LABELS } from '~/domain/convention/objectives'
import { CONVENTION_STATE_LABELS } from '~/domain/convention/states'
import { inSentence } from '~/domain/matching/in-sentence'
import type { Actor } from '~/domain/permissions/actor'
import { isRefused } from '~/domain/refusal'
import { describeSchedule } from '~/domain/schedule/describe-schedule'
import { parseSchedule } from '~/domain/schedule/parse-schedule'

/** What is known of an agreement before its convention is drafted, and the person's other conventions. */
export async function loadNewConvention(db: Db, viewer: Actor, recommendationId: string, now: Date) {
  const row = await db.recommendation.findFirst({
    where: { AND: [recommendationsVisibleTo(viewer), { id: recommendationId }] },
    include: {
      offer: true,
      company: { select: { name: true } },
      person: { select: { id: true, firstName: true, lastName: true } },
      conventions: { where: { state: { notIn: ['cancelled', 'rejected'] } }, select: { id: true } },
      application: { select: { id: true } },
    },
  })
  if (!row) return null
  const previous = await previousConventions({ db }, row.personId, row.id)
  const { offer } = row
  const schedule = parseSchedule(offer.schedule)
  const [windowStart, windowEnd] = [toLocalDateOrNull(offer.windowStart), toLocalDateOrNull(offer.windowEnd)]
  const first = firstDay(parisDay(now), windowStart, windowEnd)
  return {
    recommendationId: row.id,
    existing: row.conventions[0]?.id ?? null,
    agreed: row.state === 'agreed',
    personName: `${row.person.firstName} ${row.person.lastName}`,
    companyName: always(row.company).name,
    offerTitle: offer.title,
    city: offer.city,
    window: windowStart && windowEnd ? frenchDateRange(windowStart, windowEnd) : null,
    hours: isRefused(schedule) ? null : describeSchedule(schedule),
    tutor:
      [offer.tutorName, offer.tutorFunction && inSentence(offer.tutorFunction)].filter(Boolean).join(', ') ||
      null,
    preferredDays: offer.preferredDays,
    /** The job application that this immersion would help to decide. */
    applicationId: row.application?.id ?? null,
    objective: row.application ? 'initiateRecruitment' : (offer.objectives.find(isObjective) ?? ''),
    example: exampleOf(first),
    suggested: suggestedDates(first, offer.preferredDays, windowEnd),
    previous: previous.map((each) => ({
      id: each.id,
      dates: frenchDateRange(each.startDate, each.endedOn ?? each.endDate),
      objective: OBJECTIVE_LABELS[each.objective],
      sameHost: each.hostId === row.companyId,
      state: CONVENTION_STATE_LABELS[each.state],
    })),
  }
}

/** Working days that completing and signing usually take: nobody starts on the day the convention is drafted. */
const SIGNING_DAYS = 5

/** The first day put forward: once signed, inside the offer's window when there is still time. */
function firstDay(today: LocalDate, windowStart: LocalDate | null, windowEnd: LocalDate | null): LocalDate {
  const signed = addWorkingDays(today, SIGNING_DAYS)
  if (windowStart !== null && windowStart > signed) return windowStart
  return windowEnd !== null && windowEnd < signed ? today : signed
}

/** The law's limit said with real dates. */
function exampleOf(start: LocalDate): string {
  return `commencée le ${frenchDate(start)}, elle se termine au plus tard le ${frenchDate(lastPossibleEnd(start))}`
}

function suggestedDates(start: LocalDate, preferredDays: number | null, windowEnd: LocalDate | null) {
  const last = lastPossibleEnd(start)
  const wished = preferredDays ? addDays(start, preferredDays - 1) : last
  const end = [wished, last, windowEnd].filter((each) => each !== null).sort()[0] ?? last
  return { start: frenchDayMonthYear(start), end: frenchDayMonthYear(end < start ? last : end) }
}

/** What a renewal starts from: the first convention, its objective and its end. */
export async function loadRenewal(db: Db, viewer: Actor, conventionId: string) {
  const row = await db.convention.findFirst({
    where: { AND: [conventionsVisibleTo(viewer), { id: conventionId }] },
    include: { person: { select: { firstName: true, lastName: true } }, company: { select: { name: true } } },
  })
  if (!row) return null
  const end = toLocalDate(row.endedOn ?? row.endDate)
  const start = addDays(end, 1)
  return {
    id: row.id,
    reference: row.reference,
    personName: `${row.person.firstName} ${row.person.lastName}`,
    companyName: row.company.name,
    objective: isObjective(row.objective) ? OBJECTIVE_LABELS[row.objective] : row.objective,
    dates: frenchDateRange(toLocalDate(row.startDate), end),
    example: exampleOf(start),
    start: frenchDayMonthYear(start),
  }
}
