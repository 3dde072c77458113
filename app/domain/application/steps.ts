/** The way to a job as the person reads it: what is done, where they are, what comes next. */
import type { ApplicationFacts } from './whose-turn'

type StepKey = 'agreed' | 'interview' | 'immersion' | 'answer' | 'start'

export interface ApplicationStep {
  readonly key: StepKey
  readonly state: 'done' | 'current' | 'coming'
}

/**
 * The steps of an application that is still open; none once it has ended, by a hire or otherwise. Before its answer the
 * company meets the person, or receives them in immersion, or both: what is over comes before what is to come. What
 * never took place is no step of an application whose company already offers the job.
 */
export function applicationSteps(
  {
    state,
    interviewAt,
    immersionWanted,
    immersion = null,
  }: Pick<ApplicationFacts, 'state' | 'interviewAt' | 'immersionWanted' | 'immersion'>,
  now: Date,
): readonly ApplicationStep[] {
  if (state !== 'presented' && state !== 'interview' && state !== 'offered') return []
  const offered = state === 'offered'
  // The date of a meeting that was called off is kept for calendars; it is no meeting.
  const meetingAt = state === 'presented' ? null : interviewAt
  const stay = immersionWanted || immersion !== null
  const met: readonly { readonly key: StepKey; readonly done: boolean }[] = [
    ...(meetingAt || !stay
      ? [{ key: 'interview', done: meetingAt !== null && meetingAt <= now } as const]
      : []),
    ...(stay ? [{ key: 'immersion', done: immersion === 'over' } as const] : []),
  ]
  const way = [
    { key: 'agreed', done: true } as const,
    ...met.filter(({ done }) => done),
    ...(offered ? [] : met.filter(({ done }) => !done)),
    { key: 'answer', done: offered } as const,
    { key: 'start', done: false } as const,
  ]
  const here = way.findIndex(({ done }) => !done)
  return way.map(({ key }, index) => ({
    key,
    state: index < here ? 'done' : index === here ? 'current' : 'coming',
  }))
}
