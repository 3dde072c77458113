import { Form, Link } from '@remix-run/react'
import { Button } from '~/ui/design/button'
import { Search } from '~/ui/design/icons'
import { FilterSelect, FilterText } from '~/ui/offer/filters'

interface FiltersProps {
  search: {
    q: string
    km?: number | undefined
    organisme?: string | undefined
    metier?: string | undefined
    jamais?: string | undefined
  }
  organisations: readonly { id: string; name: string }[]
}

const DISTANCE_CHOICES = [5, 10, 20, 40].map((km) => ({ value: String(km), label: `${km} km au plus` }))

/** Filters kept in the address. */
export function PeopleFiltersForm({ search, organisations }: FiltersProps) {
  const filtered = search.q || search.km || search.organisme || search.metier || search.jamais
  return (
    <Form
      method="get"
      aria-label="Filtrer les personnes"
      className="no-print space-y-3 rounded-xl border border-line bg-surface-2 p-4"
    >
      <div className="flex flex-wrap items-end gap-3">
        <FilterText name="q" label="Nom ou commune" value={search.q} />
        <FilterSelect
          name="km"
          label="Distance"
          value={search.km ? String(search.km) : ''}
          all="Toutes"
          choices={DISTANCE_CHOICES}
        />
        {organisations.length > 1 && (
          <FilterSelect
            name="organisme"
            label="Suivies par"
            value={search.organisme ?? ''}
            all="Tous les organismes"
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Tick name="metier" value="exact" checked={search.metier === 'exact'}>
          Souhaite exactement ce métier
        </Tick>
        <Tick name="jamais" value="oui" checked={search.jamais === 'oui'}>
          Jamais proposée
        </Tick>
        <Button variant="secondary" icon={Search}>
          Filtrer
        </Button>
        {filtered && (
          <Link to="?" className="inline-flex min-h-11 items-center underline underline-offset-4">
            Tout afficher
          </Link>
        )}
      </div>
    </Form>
  )
}

interface TickProps {
  name: string
  value: string
  checked: boolean
  children: string
}

function Tick({ name, value, checked, children }: TickProps) {
  return (
    <label className="inline-flex min-h-11 items-center gap-2">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        key={String(checked)}
        className="size-5"
      />
      {children}
    </label>
  )
}
