import { SECTOR_KEYS, SECTORS } from '~/domain/referential/sectors'
import { FilterPanel } from '~/ui/offer/filter-panel'
import { FilterSelect, FilterText } from '~/ui/offer/filters'
import { RADII, type WaitingSearch } from './search'

interface FiltersProps {
  search: WaitingSearch
  organisations: readonly { readonly id: string; readonly name: string }[]
}

/** By sector, around a commune, by organisation; who was never proposed, who has something under way too. */
export function WaitingFilters({ search, organisations }: FiltersProps) {
  const set = [search.secteur, search.commune, search.organisme, search.jamais, search.encours]
  const active = set.filter(Boolean).length
  return (
    <FilterPanel
      label="Filtrer les personnes"
      active={active}
      reset={active > 0 ? '/referent/personnes' : undefined}
    >
      <FilterSelect
        name="secteur"
        label="Secteur souhaité"
        value={search.secteur ?? ''}
        all="Tous"
        choices={SECTOR_KEYS.map((value) => ({ value, label: SECTORS[value].shortName }))}
      />
      <FilterText name="commune" label="Autour de la commune" value={search.commune} />
      <FilterSelect
        name="km"
        label="Rayon"
        value={String(search.km) === '15' ? '' : String(search.km)}
        all="15 km"
        choices={RADII.filter((km) => km !== 15).map((km) => ({ value: String(km), label: `${km}\u00a0km` }))}
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
      <Tick name="jamais" checked={search.jamais === 'oui'} label="Jamais proposées" />
      <Tick name="encours" checked={search.encours === 'oui'} label="Avec une proposition en cours aussi" />
    </FilterPanel>
  )
}

function Tick({ name, checked, label }: { name: string; checked: boolean; label: string }) {
  return (
    <label className="inline-flex min-h-11 items-center gap-2">
      <input
        type="checkbox"
        name={name}
        value="oui"
        defaultChecked={checked}
        key={String(checked)}
        className="size-5"
      />
      {label}
    </label>
  )
}
