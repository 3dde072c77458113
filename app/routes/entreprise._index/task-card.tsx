import type { EmployerTask } from '~/queries/offer/employer-tasks'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import {
  CalendarCheck,
  ClipboardCheck,
  FilePen,
  type IconComponent,
  PenLine,
  Store,
  UserRound,
} from '~/ui/design/icons'
import { Turn } from '~/ui/design/turn'

const ICONS: Record<EmployerTask['kind'], IconComponent> = {
  answer: UserRound,
  sign: PenLine,
  start: CalendarCheck,
  assess: ClipboardCheck,
  offer: Store,
  draft: FilePen,
}

/** One thing to do: what, until when, and the button. */
export function TaskCard({ task }: { task: EmployerTask }) {
  const Icon = ICONS[task.kind]
  return (
    <Card className="flex flex-wrap items-center justify-between gap-4">
      <div className="flex min-w-0 flex-1 basis-72 gap-3">
        <Icon size={24} className="mt-0.5 shrink-0 text-accent" />
        <div className="min-w-0 space-y-1.5">
          <h3 className="font-bold">{task.title}</h3>
          {task.detail && <p className="text-ink-2">{task.detail}</p>}
          <Turn who="you">{task.turn}</Turn>
        </div>
      </div>
      <ButtonLink to={task.to} variant={task.kind === 'draft' ? 'secondary' : 'primary'}>
        {task.action}
      </ButtonLink>
    </Card>
  )
}
