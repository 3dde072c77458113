import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { HistoryEntry } from '~/queries/candidate/load-history'
import { CircleCheck, CircleDot, CircleSlash } from '~/ui/design/icons'

const LOOKS = {
  good: { icon: CircleCheck, look: 'text-success' },
  over: { icon: CircleSlash, look: 'text-ink-2' },
  plain: { icon: CircleDot, look: 'text-accent' },
} as const

/** One thing that happened: when, what, about what, why, and with whom. */
export function Entry({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation('candidate-documents')
  const { icon: Icon, look } = LOOKS[entry.tone]
  return (
    <li className="relative">
      <span className="absolute top-0.5 -left-[2.3rem] rounded-full bg-ground p-0.5">
        <Icon size={22} className={look} />
      </span>
      <p className="text-ink-2">{entry.when}</p>
      <p className="text-lg font-bold">{entry.sentence}</p>
      {entry.subject &&
        (entry.to ? (
          <p>
            <Link to={entry.to} className="inline-flex min-h-11 items-center text-accent">
              {entry.subject}
            </Link>
          </p>
        ) : (
          <p>{entry.subject}</p>
        ))}
      {entry.detail && <p>{entry.detail}</p>}
      {entry.helper && <p className="text-ink-2">{t('history.helper', { name: entry.helper })}</p>}
    </li>
  )
}
