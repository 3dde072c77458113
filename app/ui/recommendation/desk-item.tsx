import { Link } from '@remix-run/react'
import { Fragment } from 'react'
import { ButtonLink } from '../design/button'
import { classes } from '../design/classes'
import {
  ChevronRight,
  ClipboardList,
  FilePen,
  FileSearch,
  Flag,
  Handshake,
  HeartHandshake,
  type IconComponent,
  Lightbulb,
  PhoneCall,
  Repeat,
  Siren,
} from '../design/icons'

export interface DeskItemView {
  readonly kind: string
  readonly urgency: 'late' | 'today' | 'soon'
  readonly title: string
  readonly detail: string
  readonly turn: string
  readonly to: string
  readonly action: string
}

const ICONS: Readonly<Record<string, IconComponent>> = {
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

/** What those that follow the first of their kind are called. */
const OTHERS: Readonly<Record<string, string>> = {
  accident: 'accidents à déclarer',
  silent: 'sans réponse',
  decide: 'suggestions à décider',
  agreed: 'conventions à préparer',
  again: 'offres où proposer quelqu’un d’autre',
  publish: 'offres à relire',
  sponsor: 'parrains ou marraines à valider',
  validate: 'conventions à valider',
  signatures: 'conventions à faire signer',
  start: 'immersions qui commencent',
  assessment: 'bilans attendus',
  pairing: 'binômes',
}

interface DeskItemsProps {
  items: readonly (DeskItemView & { readonly key: string })[]
}

/** The first of each kind, in the order in which they press; those that follow it are one touch away. */
export function DeskItems({ items }: DeskItemsProps) {
  const kinds = [...new Set(items.map(({ kind }) => kind))]
  return (
    <ol className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface shadow-xs">
      {kinds.map((kind) => {
        const [first, ...others] = items.filter((item) => item.kind === kind)
        // One more line is not worth folding.
        const folded = others.length > 1
        return (
          <Fragment key={kind}>
            {first && <DeskItem item={first} />}
            {!folded && others.map((item) => <DeskItem key={item.key} item={item} />)}
            {folded && (
              <li>
                <details className="group/more">
                  <summary className="flex min-h-11 items-center gap-2 px-4 text-[0.95rem] font-semibold text-accent hover:bg-accent-soft focus-visible:-outline-offset-3 sm:pl-11">
                    <ChevronRight
                      size={17}
                      className="shrink-0 transition-transform group-open/more:rotate-90"
                    />
                    {others.length} autres {OTHERS[kind] ?? 'à faire'}
                  </summary>
                  <ol className="divide-y divide-line border-t border-line">
                    {others.map((item) => (
                      <DeskItem key={item.key} item={item} />
                    ))}
                  </ol>
                </details>
              </li>
            )}
          </Fragment>
        )
      })}
    </ol>
  )
}

/** One thing to do: what, for whom, until when, and one click. The whole line is the link, so that Tab walks the desk. */
function DeskItem({ item }: { item: DeskItemView }) {
  const late = item.urgency === 'late'
  const Icon = ICONS[item.kind] ?? ClipboardList
  return (
    <li>
      <Link
        to={item.to}
        className={classes(
          'group relative grid gap-x-5 px-4 py-2 no-underline transition-colors hover:bg-accent-soft focus-visible:-outline-offset-3 max-sm:pr-10 sm:grid-cols-[minmax(0,1fr)_17rem]',
          late && 'border-l-4 border-danger',
        )}
      >
        <span className="flex min-w-0 gap-2.5 leading-snug">
          <Icon size={18} className="mt-0.5 shrink-0 text-ink-2" />
          <span className="min-w-0">
            <span className="block font-semibold">{item.title}</span>
            <span className="block text-[0.95rem] text-ink-2">{item.detail}</span>
          </span>
        </span>
        <span className="self-center text-[0.95rem] leading-snug max-sm:pl-7">
          <span className={classes('block', late ? 'font-semibold text-danger' : 'text-ink')}>
            {item.turn}
          </span>
          <span className="hidden items-center gap-1 font-semibold text-accent sm:flex">
            {item.action}
            <ChevronRight size={17} className="shrink-0 transition-transform group-hover:translate-x-0.5" />
          </span>
        </span>
        <ChevronRight size={20} className="absolute top-1/2 right-3 -translate-y-1/2 text-accent sm:hidden" />
      </Link>
    </li>
  )
}

/** What to do first, said once and large: the button is on the first screen of a phone. */
export function FirstItem({ item }: { item: DeskItemView }) {
  const late = item.urgency === 'late'
  const Icon = ICONS[item.kind] ?? ClipboardList
  return (
    <section
      aria-labelledby="bureau-d-abord"
      className={classes(
        'card flex flex-wrap items-center gap-x-6 gap-y-3 rounded-xl border-2 bg-surface px-4 py-3 shadow-xs sm:px-5',
        late ? 'border-danger' : 'border-accent',
      )}
    >
      <div className="min-w-0 flex-1 basis-72 space-y-0.5">
        <h2 id="bureau-d-abord" className="flex items-center gap-2 text-[0.95rem] font-semibold text-ink-2">
          <Icon size={18} className="shrink-0" />À faire d’abord
        </h2>
        <p className="text-lg leading-snug font-bold">{item.title}</p>
        <p className="text-[0.95rem] leading-snug text-ink-2">{item.detail}</p>
        <p className={classes('leading-snug', late ? 'font-semibold text-danger' : 'text-ink')}>
          {item.turn}
        </p>
      </div>
      <ButtonLink to={item.to}>{item.action}</ButtonLink>
    </section>
  )
}
