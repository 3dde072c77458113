/** The board of applications: columns side by side on a wide screen, one after the other on a phone. */
import { Link, useSearchParams } from '@remix-run/react'
import type { ApplicationState } from '~/domain/application/states'
import { classes } from '../design/classes'
import { Turn } from '../design/turn'

type Column = 'presented' | 'interview' | 'offered' | 'hired' | 'closed'

interface Card {
  readonly id: string
  readonly state: ApplicationState
  readonly stateLabel: string
  readonly turn: { readonly who: 'you' | 'other' | 'done' | 'over'; readonly sentence: string }
  readonly personName: string
  readonly companyName: string
  readonly offerTitle: string
  readonly city: string
}

interface BoardProps {
  readonly columns: readonly {
    readonly column: Column
    readonly page: number
    readonly total: number
    readonly cards: readonly Card[]
  }[]
  readonly pageSize: number
  /** Where a card leads, without its identifier. */
  readonly at: string
  /** A referent reads which company, a company knows. */
  readonly showCompany?: boolean
}

const TITLES: Record<Column, string> = {
  presented: 'À rencontrer',
  interview: 'Entretien prévu',
  offered: 'Poste proposé',
  hired: 'Embauches',
  closed: 'Sans suite',
}

const EMPTY: Record<Column, string> = {
  presented: 'Personne n’attend de rendez-vous.',
  interview: 'Aucun entretien prévu.',
  offered: 'Aucune réponse attendue.',
  hired: 'Les embauches apparaissent ici.',
  closed: 'Rien ces derniers mois.',
}

export function Board({ columns, pageSize, at, showCompany = false }: BoardProps) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-3 2xl:grid-cols-5">
      {columns.map(({ column, page, total, cards }) => (
        <section
          key={column}
          aria-labelledby={`colonne-${column}`}
          className="min-w-0 space-y-3 rounded-xl bg-surface-2 p-3"
        >
          <h2 id={`colonne-${column}`} className="flex items-center justify-between gap-2 px-1 font-bold">
            {TITLES[column]}
            <span className="rounded-full bg-surface px-2 text-sm tabular-nums">{total}</span>
          </h2>
          {cards.length === 0 ? (
            <p className="px-1 text-[0.95rem] text-ink-2">{EMPTY[column]}</p>
          ) : (
            <ul className="space-y-3">
              {cards.map((card) => (
                <li key={card.id}>
                  <BoardCard card={card} to={`${at}/${card.id}`} showCompany={showCompany} />
                </li>
              ))}
            </ul>
          )}
          <ColumnPages
            column={column}
            title={TITLES[column]}
            page={page}
            last={Math.ceil(total / pageSize)}
          />
        </section>
      ))}
    </div>
  )
}

function BoardCard({ card, to, showCompany }: { card: Card; to: string; showCompany: boolean }) {
  const yours = card.turn.who === 'you'
  return (
    <article
      className={classes(
        'card space-y-2 rounded-lg border bg-surface p-3 shadow-xs',
        yours ? 'border-2 border-accent' : 'border-line',
      )}
    >
      <h3 className="font-bold">
        <Link to={to} className="underline underline-offset-4">
          {card.personName}
        </Link>
      </h3>
      <p className="text-[0.95rem] text-ink-2">
        {card.offerTitle}
        {showCompany ? `, ${card.companyName}` : ''} ({card.city})
      </p>
      <Turn who={card.turn.who}>{card.turn.sentence}</Turn>
    </article>
  )
}

interface PagesProps {
  column: Column
  title: string
  page: number
  last: number
}

/** Each column turns its own pages, kept in the address. */
function ColumnPages({ column, title, page, last }: PagesProps) {
  const [search] = useSearchParams()
  if (last <= 1) return null
  const to = (target: number) => {
    const next = new URLSearchParams(search)
    next.set(column, String(target))
    return `?${next}`
  }
  const look = 'inline-flex min-h-11 items-center underline underline-offset-4'
  return (
    <nav
      aria-label={`Pages de la colonne ${title}`}
      className="flex flex-wrap items-center justify-between gap-2 px-1"
    >
      {page > 1 ? (
        <Link to={to(page - 1)} className={look}>
          Précédentes
        </Link>
      ) : (
        <span />
      )}
      <span className="text-sm text-ink-2">
        {page} sur {last}
      </span>
      {page < last && (
        <Link to={to(page + 1)} className={look}>
          Suivantes
        </Link>
      )}
    </nav>
  )
}
