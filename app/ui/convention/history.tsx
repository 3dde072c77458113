import { Timeline } from '../design/timeline'

interface Step {
  readonly key: string
  readonly when: string
  readonly title: string
  readonly detail: string | null
  readonly state: 'done' | 'current' | 'coming'
}

/** A convention's life, from the first draft to the last day. */
export function ConventionHistory({ steps }: { steps: readonly Step[] }) {
  return <Timeline label="Histoire de la convention" entries={steps} />
}
