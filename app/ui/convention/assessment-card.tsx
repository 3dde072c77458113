import { Card } from '../design/card'
import { DataList } from '../design/data-list'

interface ShownAssessment {
  readonly author: string
  readonly title: string
  readonly signed: string
  readonly rows: readonly { readonly label: string; readonly value: string | null }[]
}

/** How it went, said by one side. */
export function AssessmentCard({ assessment }: { assessment: ShownAssessment }) {
  return (
    <Card className="space-y-2">
      <h3 className="text-lg font-bold">{assessment.title}</h3>
      <DataList rows={assessment.rows} />
      <p className="text-[0.95rem] text-ink-2">{assessment.signed}</p>
    </Card>
  )
}
