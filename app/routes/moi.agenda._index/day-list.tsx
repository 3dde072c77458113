import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Agenda } from '~/queries/agenda/load-agenda'
import { Badge } from '~/ui/design/badge'
import { classes } from '~/ui/design/classes'
import {
  BriefcaseBusiness,
  CalendarClock,
  CalendarHeart,
  ChevronRight,
  FilePen,
  HardHat,
  Hourglass,
  MailOpen,
  MapPin,
  MessageCircle,
} from '~/ui/design/icons'

type Day = SerializeFrom<Agenda>['coming'][number]

const ICONS = {
  interview: CalendarClock,
  immersionDay: HardHat,
  immersionPlanned: Hourglass,
  meeting: MessageCircle,
  firstWorkDay: BriefcaseBusiness,
  rebound: CalendarHeart,
  answer: MailOpen,
  sign: FilePen,
} as const

/** One day after the other, each with what is in it. */
export function DayList({ days, quiet = false }: { days: readonly Day[]; quiet?: boolean }) {
  const { t } = useTranslation('candidate-agenda')
  return (
    <ol className="space-y-6">
      {days.map(({ day, title, near, appointments }) => (
        <li key={day} className="space-y-3">
          <h2 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xl font-bold">
            {title}
            {near && <Badge tone="accent">{t(near)}</Badge>}
          </h2>
          <ul className="space-y-3">
            {appointments.map((appointment) => (
              <Entry key={appointment.uid} appointment={appointment} quiet={quiet} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function Entry({ appointment, quiet }: { appointment: Day['appointments'][number]; quiet: boolean }) {
  const { t } = useTranslation('candidate-agenda')
  const { kind, hours, title, address, details, to } = appointment
  const Icon = ICONS[kind]
  const deadline = kind === 'answer' || kind === 'sign'
  return (
    <li
      className={classes(
        'card relative flex gap-3 rounded-xl border p-4',
        deadline ? 'border-2 border-accent' : 'border-line',
        !quiet && 'bg-surface shadow-xs hover:border-accent',
      )}
    >
      <Icon size={24} className="mt-0.5 shrink-0 text-accent" />
      <div className="min-w-0 flex-1 space-y-1">
        {hours && <p className="text-lg font-bold">{hours}</p>}
        <p className="font-semibold">{title}</p>
        {address && (
          <p className="flex gap-1.5">
            <MapPin size={18} className="mt-1 shrink-0 text-ink-2" />
            <span>
              <span className="sr-only">{`${t('address')}\u202f: `}</span>
              {address}
            </span>
          </p>
        )}
        {details.map((detail) => (
          <p key={detail} className="break-words text-ink-2">
            {detail}
          </p>
        ))}
        <Link
          to={to}
          className="no-print inline-flex min-h-11 items-center gap-1 font-semibold text-accent underline-offset-4 after:absolute after:inset-0 hover:underline"
        >
          {t('open')}
          <span className="sr-only">{`\u202f: ${title}`}</span>
          <ChevronRight size={18} />
        </Link>
      </div>
    </li>
  )
}
