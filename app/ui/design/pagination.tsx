import { Link, useSearchParams } from '@remix-run/react'

interface PaginationProps {
  page: number
  pageSize: number
  total: number
}

/** Previous and next, kept in the address (`?page=`) beside the filters. */
export function Pagination({ page, pageSize, total }: PaginationProps) {
  const [search] = useSearchParams()
  const last = Math.max(1, Math.ceil(total / pageSize))
  if (last === 1) return null
  const to = (target: number) => {
    const next = new URLSearchParams(search)
    next.set('page', String(target))
    return `?${next}`
  }
  const look =
    'inline-flex min-h-11 items-center rounded-lg border border-line-strong bg-surface px-4 no-underline'
  return (
    <nav
      aria-label="Pages de la liste"
      className="no-print mt-6 flex flex-wrap items-center justify-center gap-3"
    >
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev" className={look}>
          Page précédente
        </Link>
      )}
      <span className="text-ink-2 tabular-nums">
        Page {page} sur {last}
      </span>
      {page < last && (
        <Link to={to(page + 1)} rel="next" className={look}>
          Page suivante
        </Link>
      )}
    </nav>
  )
}
