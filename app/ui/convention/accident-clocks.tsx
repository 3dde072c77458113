import type { ReactNode } from 'react'
import { classes } from '../design/classes'
import { CircleCheck, Hourglass, OctagonAlert } from '../design/icons'

interface ShownAccident {
  readonly id: string
  readonly when: string
  readonly place: string
  readonly description: string
  readonly declarationReference: string | null
  readonly tasks: readonly {
    readonly key: string
    readonly label: string
    readonly due: string
    readonly done: string | null
    readonly late: boolean
    readonly left: string | null
  }[]
}

/** An accident with its two clocks (D5135-5): what is done, what is left, until when. */
export function AccidentClocks({ accident, children }: { accident: ShownAccident; children?: ReactNode }) {
  return (
    <article className="space-y-3 rounded-xl border border-danger bg-surface p-4">
      <h2 className="text-lg font-bold">Accident du {accident.when}</h2>
      <p className="whitespace-pre-line">
        {accident.place}
        {'\u202f: '}
        {accident.description}
      </p>
      <ul className="space-y-2">
        {accident.tasks.map((task) => {
          const Icon = task.done ? CircleCheck : task.late ? OctagonAlert : Hourglass
          return (
            <li key={task.key} className="flex items-start gap-2">
              <Icon
                size={20}
                className={classes(
                  'mt-0.5 shrink-0',
                  task.done ? 'text-success' : task.late ? 'text-danger' : 'text-ink-2',
                )}
              />
              <span>
                <span className="font-semibold">{task.label}</span>
                {task.done
                  ? `, fait le ${task.done}${task.late ? ' (après le délai)' : ''}`
                  : `, à faire au plus tard le ${task.due}`}
                {!task.done && task.late && <strong className="text-danger"> – délai dépassé</strong>}
                {task.left && ` – il reste ${task.left}`}
              </span>
            </li>
          )
        })}
      </ul>
      {accident.declarationReference && <p>Référence de la déclaration : {accident.declarationReference}</p>}
      {children}
    </article>
  )
}
