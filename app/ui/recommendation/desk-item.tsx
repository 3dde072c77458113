import { Link } from '@remix-run/react'
import {
  ChevronRight,
  ClipboardList,
  FilePen,
  FileSearch,
  Flag,
  Handshake,
  HeartHandshake,
  Lightbulb,
  type LucideIcon,
  PhoneCall,
  Repeat,
  Siren,
  TriangleAlert,
} from 'lucide-react'
import { classes } from '../design/classes'

export interface DeskItemView {
  readonly kind: string
  readonly urgency: 'late' | 'today' | 'soon'
  readonly title: string
  readonly detail: string
  readonly turn: string
  readonly to: string
  readonly action: string
}

const ICONS: Readonly<Record<string, LucideIcon>> = {
  accident: Siren,
  decide: Lightbulb,
  silent: PhoneCall,
  agreed: Handshake,
  again: Repeat,
  publish: FileSearch,
  sponsor: HeartHandshake,
  validate: ClipboardList,
  signatures: FilePen,
  start: Flag,
  assessment: ClipboardList,
  pairing: HeartHandshake,
}

/** What a run of the same things is called. */
const GROUP_TITLES: Readonly<Record<string, string>> = {
  accident: 'Accidents à déclarer',
  silent: 'Restées sans réponse',
  decide: 'Suggestions à décider',
  agreed: 'Conventions à préparer',
  again: 'Quelqu’un d’autre à proposer',
  publish: 'Offres à relire',
  sponsor: 'Parrains et marraines à valider',
  validate: 'Conventions à valider',
  signatures: 'Signatures qui manquent',
  start: 'Immersions qui commencent',
  assessment: 'Bilans attendus',
  pairing: 'Binômes',
}

/** As many lines of a kind as one reads at a glance; one more is not worth folding. */
const AT_ONCE = { late: 3, today: 3, soon: 2 } as const

interface DeskItemsProps {
  items: readonly (DeskItemView & { readonly key: string })[]
}

/** The same kinds of things together, in the order in which the first of each comes. */
export function DeskItems({ items }: DeskItemsProps) {
  const kinds = [...new Set(items.map(({ kind }) => kind))]
  return (
    <div className="space-y-4">
      {kinds.map((kind) => {
        const same = items.filter((item) => item.kind === kind)
        const Icon = ICONS[kind] ?? ClipboardList
        const glance = AT_ONCE[same[0]?.urgency ?? 'late']
        const shown = same.length > glance + 1 ? glance : same.length
        return (
          <div key={kind} className="space-y-1.5">
            <h3 className="flex items-center gap-2 text-[0.95rem] font-semibold text-ink-2">
              <Icon size={17} aria-hidden="true" className="shrink-0" />
              {GROUP_TITLES[kind] ?? 'À faire'}
              {same.length > 1 && <span className="font-normal">({same.length})</span>}
            </h3>
            <Lines items={same.slice(0, shown)} />
            {same.length > shown && (
              <details>
                <summary className="inline-flex min-h-11 items-center px-1 text-[0.95rem] font-semibold text-accent underline underline-offset-4">
                  Voir les {same.length - shown} autres
                </summary>
                <Lines items={same.slice(shown)} />
              </details>
            )}
          </div>
        )
      })}
    </div>
  )
}

function Lines({ items }: DeskItemsProps) {
  return (
    <ol className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface shadow-xs">
      {items.map((item) => (
        <DeskItem key={item.key} item={item} />
      ))}
    </ol>
  )
}

/** One thing to do: what, for whom, until when, and one click. The whole line is the link, so that Tab walks the desk. */
function DeskItem({ item }: { item: DeskItemView }) {
  const late = item.urgency === 'late'
  return (
    <li>
      <Link
        to={item.to}
        className={classes(
          'group relative grid gap-x-5 px-4 py-2 no-underline transition-colors hover:bg-accent-soft focus-visible:-outline-offset-3 max-sm:pr-10 sm:grid-cols-[minmax(0,1fr)_17.5rem]',
          late && 'border-l-4 border-danger',
        )}
      >
        <span className="min-w-0 leading-snug">
          <span className="block font-semibold">{item.title}</span>
          <span className="block text-[0.95rem] text-ink-2">{item.detail}</span>
        </span>
        <span className="space-y-0.5 self-center text-[0.95rem] leading-snug">
          <span
            className={classes('flex items-start gap-1.5', late ? 'font-semibold text-danger' : 'text-ink')}
          >
            {late && <TriangleAlert size={15} aria-hidden="true" className="mt-0.5 shrink-0" />}
            <span>{item.turn}</span>
          </span>
          <span className="hidden items-center gap-1 font-semibold text-accent sm:flex">
            {item.action}
            <ChevronRight
              size={17}
              aria-hidden="true"
              className="shrink-0 transition-transform group-hover:translate-x-0.5"
            />
          </span>
        </span>
        <ChevronRight
          size={20}
          aria-hidden="true"
          className="absolute top-1/2 right-3 -translate-y-1/2 text-accent sm:hidden"
        />
      </Link>
    </li>
  )
}
