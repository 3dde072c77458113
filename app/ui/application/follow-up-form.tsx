import { Form } from '@remix-run/react'
import type { FollowUpAnswer } from '~/domain/application/follow-ups'
import { CircleAlert, CircleCheck, CircleX } from '../design/icons'

const ICONS = { stillThere: CircleCheck, difficulties: CircleAlert, left: CircleX } as const

interface FollowUpFormProps {
  followUpId: string
  labels: Readonly<Record<FollowUpAnswer, string>>
}

/** Three big buttons, each an answer: one tap is enough, with or without JavaScript. */
export function FollowUpForm({ followUpId, labels }: FollowUpFormProps) {
  return (
    <Form method="post" className="grid gap-3">
      <input type="hidden" name="followUpId" value={followUpId} />
      {(Object.keys(ICONS) as FollowUpAnswer[]).map((answer) => {
        const Icon = ICONS[answer]
        return (
          <button
            key={answer}
            type="submit"
            name="answer"
            value={answer}
            className="flex min-h-16 items-center gap-4 rounded-xl border-2 border-line-strong bg-surface px-5 py-3 text-left text-lg font-semibold hover:border-accent hover:bg-accent-soft"
          >
            <Icon size={28} className="shrink-0 text-accent" />
            {labels[answer]}
          </button>
        )
      })}
    </Form>
  )
}
