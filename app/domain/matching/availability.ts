/**
 * How much of the offer's dates the person is free for. Hours that do not fit are a blocker, not a lower score.
 * A job has a first day and no last one to begin: it is judged on the month that opens then, so that whoever is free on
 * the first day and stays so has full marks, and whoever comes free later in that month has fewer. An immersion under
 * way takes nothing from it: one leaves it for a job, or has ended it before. Only another job does.
 */
import { frenchDayMonthYear } from '~/domain/calendar/french'
import { describeTime } from '~/domain/schedule/describe-time'
import { dayNumber, freeDays } from './day-number'
import type { MatchPerson, PartShare } from './match-types'
import type { PreparedOffer } from './prepare-offer'

export interface Stay {
  /** Days of what is left of the window. */
  readonly days: number
  /** Of these, the days between the person's own first and last dates. */
  readonly within: number
  /** Of these, the days not taken by something else. */
  readonly free: number
}

export function stayOf(prepared: PreparedOffer, person: MatchPerson): Stay {
  const { from, to } = prepared.window
  const own = {
    from: person.availableFrom === null ? from : Math.max(from, dayNumber(person.availableFrom)),
    to: person.availableUntil === null ? to : Math.min(to, dayNumber(person.availableUntil)),
  }
  const within = Math.max(0, own.to - own.from + 1)
  const taken =
    prepared.offer.kind === 'job' ? person.engaged.filter(({ by }) => by === 'job') : person.engaged
  const free =
    taken.length === 0
      ? within
      : freeDays(
          own,
          taken.map(({ start, end }) => ({ from: dayNumber(start), to: dayNumber(end) })),
        )
  return { days: Math.max(0, to - from + 1), within, free }
}

/** Full marks when free for the whole window, none at a third of it or less, in between in proportion. */
export function availabilityPart(prepared: PreparedOffer, person: MatchPerson, stay: Stay): PartShare {
  const ratio = stay.days === 0 ? 0 : stay.free / stay.days
  const share = Math.min(1, Math.max(0, (ratio - 1 / 3) / (2 / 3)))
  return {
    share,
    say: () => {
      const { firstStart, offer } = prepared
      const start = firstStart === undefined ? undefined : describeTime(firstStart)
      const whole = stay.free === stay.days
      if (whole) {
        const dates = offer.windowEnd === null ? 'libre tout de suite' : 'libre sur toute la période'
        return start === undefined
          ? { referent: `Est ${dates}`, person: `Vous êtes ${dates}` }
          : {
              referent: `Peut commencer à ${start}, ${dates}`,
              person: `Vous pouvez commencer à ${start}, et vous êtes ${dates}`,
            }
      }
      const when = partWhen(prepared, person, stay)
      return start === undefined
        ? { referent: `Est libre ${when}`, person: `Vous êtes libre ${when}` }
        : {
            referent: `Peut commencer à ${start}, libre ${when}`,
            person: `Vous pouvez commencer à ${start}, et vous êtes libre ${when}`,
          }
    },
  }
}

function partWhen(prepared: PreparedOffer, person: MatchPerson, stay: Stay): string {
  const { availableFrom, availableUntil } = person
  if (stay.free === stay.within) {
    const late = availableFrom !== null && availableFrom > prepared.from
    const early = availableUntil !== null && availableUntil < prepared.to
    if (late && early) {
      return `du ${frenchDayMonthYear(availableFrom)} au ${frenchDayMonthYear(availableUntil)}`
    }
    if (late) return `à partir du ${frenchDayMonthYear(availableFrom)}`
    if (early) return `jusqu’au ${frenchDayMonthYear(availableUntil)}`
  }
  return `${stay.free}\u00a0jours sur les ${stay.days} de la période`
}
