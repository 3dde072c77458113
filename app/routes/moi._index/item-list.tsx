import { Link } from '@remix-run/react'
import { Section } from '~/ui/design/card'
import { ChevronRight } from '~/ui/design/icons'

interface Item {
  readonly id: string
  readonly title: string
  readonly sentence: string
  readonly to: string
}

interface ItemListProps {
  title?: string
  items: readonly Item[]
  /** What the link does, said after the item's own title. */
  open: string
  quiet?: boolean
}

/** What one follows, one card each: its title is its link, and where it stands. */
export function ItemList({ title, items, open, quiet = false }: ItemListProps) {
  const list = (
    <ul className="space-y-3">
      {items.map((item) => (
        <li
          key={item.id}
          className={`card relative rounded-xl border border-line p-4 hover:border-accent ${quiet ? '' : 'bg-surface shadow-xs'}`}
        >
          <p className="font-bold">{item.title}</p>
          <p className="mt-1">{item.sentence}</p>
          <Link
            to={item.to}
            className="mt-1 inline-flex min-h-11 items-center gap-1 font-semibold text-accent underline-offset-4 after:absolute after:inset-0 hover:underline"
          >
            {open}
            <span className="sr-only">{`\u202f: ${item.title}`}</span>
            <ChevronRight size={18} />
          </Link>
        </li>
      ))}
    </ul>
  )
  return title ? <Section title={title}>{list}</Section> : list
}
