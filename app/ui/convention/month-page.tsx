import type { ComponentProps } from 'react'
import { keptPlace, type PlaceSelect } from '../company/place-select'
import { EmptyState } from '../design/empty-state'
import { CalendarOff } from '../design/icons'
import { PageHeader } from '../design/page-header'
import { Pagination } from '../design/pagination'
import { ListFilters } from './list-filters'
import { MonthStrip, type ShownMonth } from './month-strip'

interface MonthPageProps {
  month: ShownMonth & { readonly total: number }
  text: string
  /** Undefined to those who hold no company. */
  mine?: boolean
  /** The company's places, to its members. */
  place?: ComponentProps<typeof PlaceSelect>['place']
  page: number
  pageSize: number
  /** The list's address; the calendar and each convention stand under it. */
  under: string
  label: string
  withCompany: boolean
}

/** The immersions of a month as a calendar, for whoever follows several. */
export function MonthPage({ month, under, text, mine, place, label, withCompany, ...pages }: MonthPageProps) {
  const { total } = month
  const to = (key: string) => {
    const kept = new URLSearchParams({ mois: key })
    if (text) kept.set('recherche', text)
    if (mine) kept.set('miennes', 'oui')
    if (place) for (const [name, value] of Object.entries(keptPlace(place))) kept.set(name, value)
    return `${under}/calendrier?${kept}`
  }
  return (
    <>
      <PageHeader
        title={
          <>
            Immersions, <span className="whitespace-nowrap">{month.name}</span>
          </>
        }
        intro={
          total === 0
            ? undefined
            : `${total} immersion${total > 1 ? 's' : ''}, de celles qui se préparent à celles qui sont finies.`
        }
        back={{ to: under, label: 'Toutes les conventions' }}
      />
      <ListFilters kept={{ mois: month.key }} text={text} mine={mine} place={place} label={label} />
      <MonthStrip month={month} under={under} to={to} withCompany={withCompany} />
      {total === 0 && (
        <EmptyState icon={CalendarOff} title="Aucune immersion ce mois-ci">
          <p>
            Regardez le mois précédent ou le suivant
            {text || mine || place?.value ? ', ou retirez un filtre' : ''}.
          </p>
        </EmptyState>
      )}
      <Pagination {...pages} total={total} />
    </>
  )
}
