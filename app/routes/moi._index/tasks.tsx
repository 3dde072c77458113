import { useTranslation } from 'react-i18next'
import type { CandidateHome } from '~/queries/candidate/load-home'
import { ButtonLink } from '~/ui/design/button'
import { Section } from '~/ui/design/card'
import {
  Briefcase,
  CalendarClock,
  CircleCheck,
  ClipboardCheck,
  FilePen,
  MailOpen,
  MessageCircleHeart,
  ShieldCheck,
} from '~/ui/design/icons'

type Task = CandidateHome['tasks'][number]

const ICONS = {
  application: CalendarClock,
  followUp: Briefcase,
  answer: MailOpen,
  sign: FilePen,
  review: MessageCircleHeart,
  consent: ShieldCheck,
  diagnostic: ClipboardCheck,
} as const

/** What waits for me, the most pressing first; or that nothing does. */
export function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useTranslation('candidate-home')
  return (
    <Section title={t('tasks')}>
      {tasks.length === 0 ? (
        <p className="flex items-center gap-3 rounded-xl bg-success-soft p-4 text-lg">
          <CircleCheck size={24} className="shrink-0 text-success" />
          {t('nothing')}
        </p>
      ) : (
        <ul className="space-y-4">
          {tasks.map((task) => (
            <TaskCard key={`${task.kind}-${task.id}`} task={task} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function TaskCard({ task }: { task: Task }) {
  const { t } = useTranslation('candidate-home')
  const { kind } = task
  const Icon = ICONS[kind]
  const own = kind === 'consent' || kind === 'diagnostic'
  return (
    <li className="card space-y-3 rounded-xl border-2 border-accent bg-surface p-4 shadow-xs sm:p-6">
      <h3 className="flex gap-3 text-lg font-bold">
        <Icon size={24} className="mt-0.5 shrink-0 text-accent" />
        {t(`task.${kind}.title`)}
      </h3>
      {own ? <p>{t(`task.${kind}.body`)}</p> : <p className="text-lg">{task.title}</p>}
      {task.sentence && <p className="font-semibold">{task.sentence}</p>}
      <ButtonLink to={task.to} className="w-full text-lg sm:w-auto">
        {t(`task.${kind}.action`)}
        {!own && <span className="sr-only">{`\u202f: ${task.title}`}</span>}
      </ButtonLink>
    </li>
  )
}
