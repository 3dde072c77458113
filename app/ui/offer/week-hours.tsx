import { describeSchedule } from '~/domain/schedule/describe-schedule'
import { DAY_NAMES, describeRange } from '~/domain/schedule/describe-time'
import type { WeekSchedule } from '~/domain/schedule/week-schedule'

const LEFT = 44
const WIDTH = 360
const ROW = 24
const TOP = 20

/** The hours of a week as seven lines; the same in words just below, for whoever does not see it. */
export function WeekHours({ schedule }: { schedule: WeekSchedule }) {
  const all = schedule.days.flat()
  if (all.length === 0) return <p>Aucun horaire indiqué.</p>
  const from = Math.floor(Math.min(...all.map(({ start }) => start)) / 60)
  const to = Math.ceil(Math.max(...all.map(({ end }) => end)) / 60)
  const step = to - from > 12 ? 4 : 2
  const hours = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step)
  const x = (minutes: number) => LEFT + ((minutes / 60 - from) / (to - from)) * (WIDTH - LEFT - 12)
  return (
    <figure className="space-y-2">
      <svg
        viewBox={`0 0 ${WIDTH} ${TOP + 7 * ROW}`}
        aria-hidden="true"
        className="w-full max-w-lg text-ink-2"
      >
        {hours.map((hour) => (
          <g key={hour}>
            <line
              x1={x(hour * 60)}
              x2={x(hour * 60)}
              y1={TOP - 2}
              y2={TOP + 7 * ROW}
              className="stroke-line"
            />
            <text x={x(hour * 60)} y={12} textAnchor="middle" fontSize={11} fill="currentColor">
              {`${hour % 24} h`}
            </text>
          </g>
        ))}
        {DAY_NAMES.map((day, index) => (
          <g key={day}>
            <text x={0} y={TOP + index * ROW + 16} fontSize={12} fill="currentColor">
              {`${day.slice(0, 3)}.`}
            </text>
            {(schedule.days[index] ?? []).map((range) => (
              <rect
                key={range.start}
                x={x(range.start)}
                width={Math.max(3, x(range.end) - x(range.start))}
                y={TOP + index * ROW + 4}
                height={ROW - 8}
                rx={4}
                className="fill-accent"
              >
                <title>{describeRange(range)}</title>
              </rect>
            ))}
          </g>
        ))}
      </svg>
      <figcaption>{describeSchedule(schedule)}</figcaption>
    </figure>
  )
}
