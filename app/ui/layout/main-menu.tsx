import { Link, useLocation } from '@remix-run/react'
import { classes, IN_VIEW } from '../design/classes'
import { type NavItem, placeInMenu } from './place-in-menu'

const ENTRY =
  'flex min-h-11 items-center rounded-lg px-3 whitespace-nowrap no-underline hover:bg-surface-2 focus-visible:-outline-offset-2'
const HERE = 'bg-accent-soft font-bold text-accent-strong'

interface EntryProps {
  item: NavItem
  /** The page that the address is in. */
  here: boolean
  className?: string
}

function Entry({ item, here, className }: EntryProps) {
  const { pathname } = useLocation()
  return (
    <Link
      to={item.to}
      aria-current={here ? (pathname === item.to ? 'page' : 'true') : undefined}
      className={classes(ENTRY, here && HERE, className)}
    >
      {item.label}
    </Link>
  )
}

interface MenuProps {
  items: readonly NavItem[]
}

/** The entries on one line, for wide screens. */
export function MenuLine({ items }: MenuProps) {
  const { pathname } = useLocation()
  const { entry } = placeInMenu(items, pathname)
  return items.map((item) => <Entry key={item.to} item={item} here={item === entry} />)
}

/** The same with the pages of each subject, one under the other, for small screens. */
export function MenuList({ items }: MenuProps) {
  const { pathname } = useLocation()
  const { entry, page } = placeInMenu(items, pathname)
  return (
    <ul>
      {items.map((item) => (
        <li key={item.to}>
          <Entry item={item} here={item === entry && (!page || page.to === item.to)} />
          {item.pages && (
            <ul className="mb-1 ml-3 border-l border-line pl-2">
              {item.pages
                .filter(({ to }) => to !== item.to)
                .map((each) => (
                  <li key={each.to}>
                    <Entry item={each} here={each === page} className="text-[0.95rem]" />
                  </li>
                ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Under the menu, the pages of the subject being read; nothing when it has only one. */
export function SubjectBar({ items }: MenuProps) {
  const { pathname } = useLocation()
  const { entry, page } = placeInMenu(items, pathname)
  if (!entry?.pages || entry.pages.length < 2) return null
  return (
    <nav
      aria-label={`Pages de la rubrique ${entry.label}`}
      className="no-print border-b border-line bg-surface-2"
    >
      <ul className="mx-auto flex max-w-6xl gap-1 overflow-x-auto px-4">
        {entry.pages.map((each) => (
          <li key={each.to}>
            <Link
              to={each.to}
              aria-current={each === page ? (pathname === each.to ? 'page' : 'true') : undefined}
              className={classes(
                'flex min-h-11 items-center border-b-3 px-2.5 text-[0.95rem] whitespace-nowrap no-underline hover:text-ink focus-visible:-outline-offset-3',
                each === page
                  ? `border-accent font-bold text-ink ${IN_VIEW}`
                  : 'border-transparent text-ink-2',
              )}
            >
              {each.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
