/**
 * A weekly timetable on a grid. Times are whole minutes from the midnight that opens the day;
 * an `end` over 1440 runs past midnight into the next day (22:00–06:00 is { start: 1320, end: 1800 }).
 */
export interface TimeRange {
  readonly start: number
  readonly end: number
}

/** Seven lists of ranges, Monday first; an empty list is a day off. Ranges of one day are sorted and do not overlap. */
export interface WeekSchedule {
  readonly days: readonly (readonly TimeRange[])[]
}
