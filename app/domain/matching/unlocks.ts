/**
 * What would lift a blocker: each change is tried for real on a copy of the offer or of the person, and the pair
 * is scored again. A change that opens the match by itself is an unlock.
 */
import { frenchDuration } from '~/domain/calendar/french'
import { describeRange, describeTime } from '~/domain/schedule/describe-time'
import type { DayRange } from '~/domain/schedule/measure-schedule'
import { mergeRanges } from '~/domain/schedule/normalise-schedule'
import type { WeekSchedule } from '~/domain/schedule/week-schedule'
import type { BlockerFact } from './blockers'
import type { BlockerCode, MatchOffer, MatchPerson } from './match-types'
import type { PreparedOffer } from './prepare-offer'
import { licenceName, onDays } from './say-blocker'

export interface Change {
  readonly blocker: BlockerCode
  /** Follows "avec": "un permis B". */
  readonly label: string
  /** The same said to the person, when it differs. */
  readonly labelForPerson?: string
  readonly offer?: MatchOffer
  readonly person?: MatchPerson
}

/** How much later or earlier an employer can be asked to be, in minutes. */
const LARGEST_SHIFT = 4 * 60

/** Beyond this, even a vehicle is not a reasonable answer, in km. */
const FARTHEST_BY_CAR = 60

/** The hours in which a childminder or a nursery usually opens. */
const NURSERY = { start: 7 * 60, end: 19 * 60 }

/** Every change worth trying for one blocker; none for what no change can lift. */
export function changesFor(prepared: PreparedOffer, person: MatchPerson, fact: BlockerFact): Change[] {
  const { offer } = prepared
  switch (fact.code) {
    case 'noPlaceLeft':
      return [{ blocker: fact.code, label: 'une place de plus', offer: { ...offer, placesLeft: 1 } }]
    case 'licenceMissing': {
      const held = { ...person, licences: [...person.licences, fact.licence] }
      return [{ blocker: fact.code, label: licenceName(fact.licence, 'a'), person: held }]
    }
    case 'hoursOutside':
      return hourChanges(prepared, person, fact.outside)
    case 'tooManyHours': {
      const label = `un temps de travail de ${frenchDuration(fact.max)} par semaine`
      return [{ blocker: fact.code, label, offer: { ...offer, weeklyMinutes: fact.max } }]
    }
    case 'tooFar':
      return travelChanges(prepared, person, fact)
    case 'noConsent':
      return [
        {
          blocker: fact.code,
          label: 'l’accord de la personne',
          labelForPerson: 'votre accord',
          person: { ...person, consentAt: new Date(0) },
        },
      ]
    case 'noDiagnostic':
      return [
        {
          blocker: fact.code,
          label: 'le diagnostic partagé',
          labelForPerson: 'le point complet avec votre référent·e',
          person: { ...person, diagnosticDone: true },
        },
      ]
    default:
      return []
  }
}

function hourChanges(prepared: PreparedOffer, person: MatchPerson, outside: readonly DayRange[]): Change[] {
  const { offer, schedule } = prepared
  const changes: Change[] = []
  const freed = { ...person, availability: withHours(person.availability, outside) }
  const blocker = 'hoursOutside' as const
  const days = onDays(outside.map(({ day }) => day))
  const childcare = person.barriers.includes('familyAndChildcare')
  const nursery = outside.every(({ start, end }) => start >= NURSERY.start && end <= NURSERY.end)
  const [first] = outside
  const hours = first && outside.length === 1 && !nursery ? `, ${describeRange(first)}` : ''
  const care = nursery ? 'une place de crèche' : 'une solution de garde'
  changes.push({ blocker, label: `${childcare ? care : 'une disponibilité'} ${days}${hours}`, person: freed })
  if (!schedule) return changes

  const dayStart = (day: number) => schedule.days[day]?.[0]?.start
  const dayEnd = (day: number) => schedule.days[day]?.at(-1)?.end
  const everyDay =
    schedule.days.filter((day) => day.length > 0).length === new Set(outside.map((r) => r.day)).size
  const on = everyDay ? '' : ` ${days}`
  if (outside.every(({ day, start }) => start === dayStart(day))) {
    const later = Math.max(...outside.map(({ end }) => end))
    const start = Math.min(...outside.map((range) => range.start))
    const label = `un début à ${describeTime(later)} au lieu de ${describeTime(start)}${on}`
    const cut = clipped(schedule, outside, later, Number.POSITIVE_INFINITY)
    if (cut && later - start <= LARGEST_SHIFT)
      changes.push({ blocker, label, offer: { ...offer, schedule: cut } })
  }
  if (outside.every(({ day, end }) => end === dayEnd(day))) {
    const earlier = Math.min(...outside.map(({ start }) => start))
    const end = Math.max(...outside.map((range) => range.end))
    const label = `une fin à ${describeTime(earlier)} au lieu de ${describeTime(end)}${on}`
    const cut = clipped(schedule, outside, 0, earlier)
    if (cut && end - earlier <= LARGEST_SHIFT)
      changes.push({ blocker, label, offer: { ...offer, schedule: cut } })
  }
  return changes
}

/** The timetable cut on some days; undefined when a day would have nothing left. */
function clipped(
  schedule: WeekSchedule,
  on: readonly { readonly day: number }[],
  from: number,
  to: number,
): WeekSchedule | undefined {
  const days = schedule.days.map((ranges, day) =>
    on.some((range) => range.day === day)
      ? ranges
          .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
          .filter(({ start, end }) => end > start)
      : ranges,
  )
  return days.some((ranges, day) => ranges.length === 0 && (schedule.days[day]?.length ?? 0) > 0)
    ? undefined
    : { days }
}

function withHours(availability: WeekSchedule | null, hours: readonly DayRange[]): WeekSchedule | null {
  if (availability === null) return null
  return {
    days: Array.from({ length: 7 }, (_, day) =>
      mergeRanges([...(availability.days[day] ?? []), ...hours.filter((range) => range.day === day)]),
    ),
  }
}

function travelChanges(
  prepared: PreparedOffer,
  person: MatchPerson,
  fact: BlockerFact & { code: 'tooFar' },
): Change[] {
  const { offer, schedule } = prepared
  const blocker = 'tooFar' as const
  const changes: Change[] = []
  if (offer.meeting && !offer.meeting.byVideo) {
    const byVideo = { ...offer, meeting: { ...offer.meeting, byVideo: true } }
    changes.push({ blocker, label: 'des échanges par visioconférence', offer: byVideo })
  }
  if (fact.bus) {
    const served = { ...offer, publicTransport: { served: true, firstBusAt: null, lastBusAt: null } }
    changes.push({ blocker, label: busLabel(fact.bus), offer: served })
    if (fact.bus.kind === 'tooEarly' && schedule && fact.bus.bus - fact.bus.at <= LARGEST_SHIFT) {
      const all = schedule.days.map((_, day) => ({ day }))
      const cut = clipped(schedule, all, fact.bus.bus, Number.POSITIVE_INFINITY)
      const label = `un début à ${describeTime(fact.bus.bus)} au lieu de ${describeTime(fact.bus.at)}`
      if (cut) changes.push({ blocker, label, offer: { ...offer, schedule: cut } })
    }
  }
  if (fact.km <= FARTHEST_BY_CAR) {
    const drives = ['B', 'BE', 'C', 'D', 'C1', 'D1'].some((licence) => person.licences.includes(licence))
    const means = { mode: drives ? ('car' as const) : ('lift' as const), maxKm: Math.ceil(fact.km) * 2 }
    const lent = { ...person, travelModes: [...person.travelModes, means] }
    changes.push({ blocker, label: drives ? 'un véhicule' : 'un covoiturage', person: lent })
  }
  return changes
}

function busLabel(bus: NonNullable<(BlockerFact & { code: 'tooFar' })['bus']>): string {
  if (bus.kind === 'notServed') return 'un bus qui dessert le lieu'
  const time = describeTime(bus.at)
  return bus.kind === 'tooEarly' ? `un bus avant ${time}` : `un bus après ${time}`
}
