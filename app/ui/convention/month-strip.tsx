/** A month of immersions: one line each, the days across. Server-rendered; each line says its dates in words. */
import { Link } from '@remix-run/react'
import type { ConventionState } from '~/domain/convention/states'
import { classes } from '../design/classes'
import { ChevronLeft, ChevronRight } from '../design/icons'
import { ConventionStateBadge } from './state-badge'

interface Neighbour {
  readonly key: string
  readonly name: string
}

export interface ShownMonth {
  readonly key: string
  readonly name: string
  readonly before: Neighbour
  readonly after: Neighbour
  /** The month of today. */
  readonly current: string
  readonly days: readonly {
    readonly date: string
    readonly off: boolean
    readonly monday: boolean
    readonly count: number
  }[]
  /** Its place in `days`, -1 when today is in another month. */
  readonly today: number
  readonly inWords: string
  readonly conventions: readonly {
    readonly id: string
    readonly state: ConventionState
    readonly stateLabel: string
    readonly personName: string
    readonly companyName: string
    readonly dates: string
    readonly span: {
      readonly from: number
      readonly days: number
      readonly began: boolean
      readonly goesOn: boolean
    }
  }[]
}

interface MonthStripProps {
  month: ShownMonth
  /** Where a convention's page is, without its identifier. */
  under: string
  /** The address of another month, filters kept. */
  to: (key: string) => string
  withCompany: boolean
}

const MOVE =
  'inline-flex min-h-11 items-center gap-1 rounded-lg border border-line-strong bg-surface px-3 no-underline hover:bg-surface-2'
const GRID = 'convention-month-days'
const LINE = 'grid grid-cols-[minmax(0,1fr)] items-center gap-x-4 gap-y-1 sm:grid-cols-[16rem_minmax(0,1fr)]'

export function MonthStrip({ month, under, to, withCompany }: MonthStripProps) {
  return (
    <div className="space-y-4">
      <nav aria-label="Mois" className="flex flex-wrap items-center gap-2">
        <Link to={to(month.before.key)} rel="prev" className={MOVE}>
          <ChevronLeft size={18} />
          <span className="first-letter:uppercase">{month.before.name}</span>
        </Link>
        <Link to={to(month.after.key)} rel="next" className={MOVE}>
          <span className="first-letter:uppercase">{month.after.name}</span>
          <ChevronRight size={18} />
        </Link>
        {month.key !== month.current && (
          <Link to={to(month.current)} className={MOVE}>
            Ce mois-ci
          </Link>
        )}
      </nav>
      <div className="rounded-xl border border-line bg-surface p-4">
        <div className={classes(LINE, 'border-b border-line pb-2')}>
          <p className="text-[0.95rem] text-ink-2">{month.inWords}</p>
          <div aria-hidden="true">
            <Crowd month={month} />
            <DayNumbers month={month} />
          </div>
        </div>
        <ol className="divide-y divide-line">
          {month.conventions.map((each) => (
            <li key={each.id} className={classes(LINE, 'relative py-2 hover:bg-surface-2/60')}>
              <div className="min-w-0 leading-snug">
                <p className="flex flex-wrap items-baseline gap-x-2">
                  <Link
                    to={`${under}/${each.id}`}
                    className="font-semibold no-underline after:absolute after:inset-0"
                  >
                    {each.personName}
                  </Link>
                  {withCompany && <span className="text-sm text-ink-2">{each.companyName}</span>}
                </p>
                <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-2">
                  {each.dates}
                  <ConventionStateBadge state={each.state} label={each.stateLabel} />
                </p>
              </div>
              <Bar days={month.days.length} state={each.state} span={each.span} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}

/** How many people are somewhere each day, as columns; also what every line stands on: days off and today. */
function Crowd({ month: { days, today } }: { month: ShownMonth }) {
  const most = Math.max(1, ...days.map(({ count }) => count))
  return (
    <svg
      viewBox={`0 0 ${days.length} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-12 w-full"
    >
      <defs>
        <symbol id={GRID} viewBox={`0 0 ${days.length} 10`} preserveAspectRatio="none">
          {days.map(
            ({ date, off }, index) =>
              off && <rect key={date} x={index} y={0} width={1} height={10} className="fill-surface-2" />,
          )}
          {today >= 0 && <rect x={today} y={0} width={1} height={10} className="fill-accent-soft" />}
        </symbol>
      </defs>
      <use href={`#${GRID}`} width={days.length} height={10} />
      {days.map(({ date, off, count }, index) => {
        const height = (9 * count) / most
        return (
          <rect
            key={date}
            x={index + 0.15}
            y={10 - height}
            width={0.7}
            height={height}
            className={off ? 'fill-line-strong' : 'fill-accent'}
          />
        )
      })}
    </svg>
  )
}

/** Every day on a wide screen, Mondays on a phone. */
function DayNumbers({ month: { days, today } }: { month: ShownMonth }) {
  return (
    <div className="grid text-center text-xs" style={{ gridTemplateColumns: `repeat(${days.length}, 1fr)` }}>
      {days.map(({ date, off, monday }, index) => (
        <span
          key={date}
          className={classes(
            'min-w-0 whitespace-nowrap tabular-nums max-sm:flex max-sm:justify-center',
            off ? 'text-ink-2' : 'text-ink',
            index === today && 'font-bold text-accent',
            !monday && 'max-sm:invisible',
          )}
        >
          {Number(date.slice(8))}
        </span>
      ))}
    </div>
  )
}

const PREPARED: readonly ConventionState[] = ['draft', 'readyToSign', 'partlySigned', 'inReview']
const OVER: readonly ConventionState[] = ['completed', 'interrupted', 'assessed']

/** Dashed while it is only prepared, full while it runs, pale once it is over; square where it goes beyond the month. */
function Bar({
  days,
  state,
  span,
}: {
  days: number
  state: ConventionState
  span: ShownMonth['conventions'][number]['span']
}) {
  const look = PREPARED.includes(state)
    ? 'fill-surface stroke-accent [stroke-dasharray:4_3]'
    : OVER.includes(state)
      ? 'fill-line stroke-line-strong'
      : 'fill-accent stroke-accent'
  // Beyond the frame on the side where it goes on: its rounded end is not drawn.
  const from = span.began ? -1 : span.from + 0.1
  const to = span.goesOn ? days + 1 : span.from + span.days - 0.1
  return (
    <div aria-hidden="true" className="relative flex h-7 items-center sm:-my-2 sm:h-auto sm:self-stretch">
      <svg
        viewBox={`0 0 ${days} 10`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="absolute inset-0 size-full"
      >
        <use href={`#${GRID}`} width={days} height={10} />
      </svg>
      <svg
        viewBox={`0 0 ${days} 10`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="relative h-5 w-full overflow-hidden"
      >
        <rect
          x={from}
          y={0.7}
          width={to - from}
          height={8.6}
          rx={0.25}
          ry={2}
          vectorEffect="non-scaling-stroke"
          strokeWidth={1.5}
          className={look}
        />
      </svg>
    </div>
  )
}
