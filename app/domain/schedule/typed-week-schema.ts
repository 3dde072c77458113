/** The schema of a typed week, for every form that asks for one. */
import { z } from 'zod'
import { refusalSentence } from '../refusal-sentences'
import { scheduleProblem } from './parse-schedule'
import { readTypedWeek } from './typed-week'
import type { WeekSchedule } from './week-schedule'

const time = z.string().max(30, 'Écrivez une heure, par exemple 8\u00a0h\u00a030.').optional()
const hours = z.object({ start1: time, end1: time, start2: time, end2: time })

const typedWeek = z.object({
  common: hours.optional(),
  commonDays: z.array(z.enum(['0', '1', '2', '3', '4', '5', '6'])).optional(),
  days: z.array(hours.optional()).max(7).optional(),
})

/** A week read and checked; `required` refuses a week without any hour. Errors fall on the field that is wrong. */
export function typedWeekSchema({ required }: { required: boolean }) {
  return typedWeek.optional().transform((typed, context): WeekSchedule => {
    const read = readTypedWeek(typed ?? {})
    if ('problems' in read) {
      for (const { path, message } of read.problems)
        context.addIssue({ code: 'custom', path: [...path], message })
      return z.NEVER
    }
    const empty = read.schedule.days.every((day) => day.length === 0)
    const overlap = scheduleProblem(read.schedule)
    if (overlap)
      context.addIssue({ code: 'custom', path: ['common', 'start1'], message: refusalSentence(overlap) })
    else if (empty && required) {
      context.addIssue({
        code: 'custom',
        path: ['common', 'start1'],
        message: refusalSentence({ refused: 'scheduleEmpty' }),
      })
    }
    return read.schedule
  })
}
