/** What decides which days of an immersion its tutor may note, from the stored row and its current content. */
import type { ConventionDraft } from '~/domain/convention/draft-schema'
import type { ConventionState } from '~/domain/convention/states'
import type { LogFacts } from '~/domain/convention/tutor-log'
import { toLocalDate } from './dates'

interface Row {
  readonly state: ConventionState
  readonly startDate: Date
  readonly endDate: Date
  readonly endedOn: Date | null
}

export function logFacts(row: Row, { period }: ConventionDraft, assessed: boolean): LogFacts {
  return {
    ...{ state: row.state, assessed, schedule: period?.schedule, exceptDays: period?.exceptDays },
    startDate: toLocalDate(row.startDate),
    lastDay: toLocalDate(row.endedOn ?? row.endDate),
  }
}
