import { type ReactNode, useState } from 'react'
import { frenchDuration } from '~/domain/calendar/french'
import { DAY_NAMES } from '~/domain/schedule/describe-time'
import { weeklyMinutes } from '~/domain/schedule/measure-schedule'
import { readTypedWeek, type TypedHours, type TypedWeek } from '~/domain/schedule/typed-week'
import { classes } from '../design/classes'
import { FieldError, type FieldFacts, type TextLikeProps } from './field'

const TIMES = ['start1', 'end1', 'start2', 'end2'] as const
const TIME_LABELS = {
  start1: 'début',
  end1: 'fin',
  start2: 'reprise',
  end2: 'fin après la reprise',
} as const

interface Cells {
  readonly prefix: string
  readonly formId: string
  readonly errors: Readonly<Record<string, string[]>>
}

interface WeekGridProps extends TextLikeProps {
  /** Its cells have names and errors of their own, under the field's. */
  field: FieldFacts & { readonly formId: string; readonly allErrors: Record<string, string[]> }
}

/**
 * A week of hours: usual hours and the days that follow them, then what differs, day by day. The form's schema holds
 * `typedWeekSchema({ required })` under this field, and its first value is `typedWeekOf(schedule)`.
 */
export function WeekGrid({ field, label, hint }: WeekGridProps) {
  const typed = (field.initialValue ?? {}) as TypedWeek
  const [total, setTotal] = useState(() => totalOf(typed))
  const errors: Readonly<Record<string, string[]>> = field.allErrors
  const cells: Cells = { prefix: field.name, formId: field.formId, errors }
  const followed = typed.commonDays ?? []
  const daysOpen =
    Object.keys(errors).some((name) => name.includes('.days[')) ||
    (typed.days ?? []).some((day) => day && TIMES.some((time) => day[time]))
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      className="space-y-5"
      onInput={(event) => setTotal(totalOf(readCells(event.currentTarget, field.name)))}
    >
      <legend className="font-semibold">{label}</legend>
      {hint && <p className="text-[0.95rem] text-ink-2">{hint}</p>}
      <FieldError id={field.id} errors={field.errors} />

      <HoursRow
        key={`${field.key}-common`}
        name="Heures habituelles"
        at="common"
        hours={typed.common}
        cells={cells}
      >
        <span className="block font-semibold">Heures habituelles</span>
      </HoursRow>

      <fieldset className="space-y-2">
        <legend>Jours travaillés à ces heures</legend>
        <div className="flex flex-wrap gap-2">
          {DAY_NAMES.map((day, index) => (
            <label
              key={day}
              className="flex min-h-11 items-center gap-2 rounded-lg border border-line bg-surface px-3 py-2 has-checked:border-accent has-checked:bg-accent-soft"
            >
              <input
                type="checkbox"
                name={`${field.name}.commonDays`}
                value={index}
                defaultChecked={followed.includes(String(index))}
                className="size-5"
              />
              {day}
            </label>
          ))}
        </div>
      </fieldset>

      <details open={daysOpen} className="rounded-lg border border-line p-3">
        <summary className="min-h-8 cursor-pointer font-semibold">
          Des heures différentes certains jours
        </summary>
        <p className="my-2 text-[0.95rem] text-ink-2">
          Remplissez seulement les jours concernés : ces heures remplacent les heures habituelles de ce jour.
        </p>
        <div className="space-y-4">
          {DAY_NAMES.map((day, index) => (
            <HoursRow key={day} name={day} at={`days[${index}]`} hours={typed.days?.[index]} cells={cells}>
              <span className="block first-letter:uppercase">{day}</span>
            </HoursRow>
          ))}
        </div>
      </details>

      <p role="status" className="rounded-lg bg-surface-2 px-3 py-2 font-semibold">
        {total ?? 'Total : il manque des heures pour le calculer'}
      </p>
    </fieldset>
  )
}

interface HoursRowProps {
  name: string
  at: string
  hours: TypedHours | undefined
  cells: Cells
  children: ReactNode
}

/** Two ranges: « de … à …, puis de … à … ». */
function HoursRow({ name, at, hours, cells, children }: HoursRowProps) {
  const problems = TIMES.flatMap((time) => {
    const cell = `${cells.prefix}.${at}.${time}`
    return (cells.errors[cell] ?? []).map((message) => ({ cell, message }))
  })
  const input = (time: (typeof TIMES)[number]) => {
    const cell = `${cells.prefix}.${at}.${time}`
    const wrong = cells.errors[cell] !== undefined
    const id = `${cells.formId}-${cell}`
    return (
      <>
        <label htmlFor={id} className="sr-only">
          {`${name}, ${TIME_LABELS[time]}`}
        </label>
        <input
          id={id}
          name={cell}
          defaultValue={hours?.[time] ?? ''}
          placeholder={
            time.endsWith('1') ? (time === 'start1' ? '8 h' : '12 h') : time === 'start2' ? '13 h' : '16 h'
          }
          autoComplete="off"
          maxLength={30}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-error` : undefined}
          className="min-h-11 w-[4.9rem] rounded-lg border border-line-strong bg-surface px-2 py-2 text-center placeholder:text-ink-2 placeholder:italic aria-invalid:border-2 aria-invalid:border-danger"
        />
      </>
    )
  }
  return (
    <div className="space-y-1.5">
      {children}
      {problems.map(({ cell, message }) => (
        <FieldError key={cell} id={`${cells.formId}-${cell}`} errors={[message]} />
      ))}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className={classes('inline-flex items-center gap-2')}>
          de {input('start1')} à {input('end1')}
        </span>
        <span className="inline-flex items-center gap-2">
          puis {input('start2')} à {input('end2')}
        </span>
      </div>
    </div>
  )
}

function totalOf(typed: TypedWeek): string | undefined {
  const read = readTypedWeek(typed)
  if ('problems' in read) return undefined
  const days = read.schedule.days.filter((day) => day.length > 0).length
  return `Total : ${frenchDuration(weeklyMinutes(read.schedule))} par semaine, sur ${days}\u00a0jour${days > 1 ? 's' : ''}`
}

/** What is typed now, read from the page. */
function readCells(box: HTMLElement, prefix: string): TypedWeek {
  const form = box.closest('form')
  const data = form ? new FormData(form) : new FormData()
  const hours = (at: string): TypedHours =>
    Object.fromEntries(TIMES.map((time) => [time, String(data.get(`${prefix}.${at}.${time}`) ?? '')]))
  return {
    common: hours('common'),
    commonDays: data.getAll(`${prefix}.commonDays`).map(String),
    days: DAY_NAMES.map((_, index) => hours(`days[${index}]`)),
  }
}
