import { Form, Link } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { keptPlace, PlaceSelect } from '../company/place-select'
import { Button } from '../design/button'
import { INPUT_LOOK } from '../forms/field'

interface ListFiltersProps {
  /** What the address keeps besides: the tab, the month. */
  kept: Readonly<Record<string, string>>
  text: string
  /** Where the words are looked for. */
  label: string
  /** Shown to the referents, who hold companies. */
  mine?: boolean | undefined
  /** The company's places, to its members. */
  place?: ComponentProps<typeof PlaceSelect>['place'] | undefined
}

/** The filters of a list of conventions, kept in the address. */
export function ListFilters({ kept, text, label, mine, place }: ListFiltersProps) {
  const everything = new URLSearchParams({ ...kept, ...(place && keptPlace(place)) })
  return (
    <Form method="get" role="search" className="no-print mb-5 flex flex-wrap items-end gap-3">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="min-w-56 flex-1 space-y-1.5">
        <label htmlFor="recherche" className="block font-semibold">
          {label}
        </label>
        <input
          id="recherche"
          name="recherche"
          type="search"
          defaultValue={text}
          maxLength={80}
          className={INPUT_LOOK}
        />
      </div>
      {place && <PlaceSelect place={place} />}
      {mine !== undefined && (
        <label className="flex min-h-11 items-center gap-2">
          <input type="checkbox" name="miennes" value="oui" defaultChecked={mine} className="size-5" />
          Mes entreprises seulement
        </label>
      )}
      <Button variant="secondary">Filtrer</Button>
      {(text !== '' || mine) && (
        <Link
          to={`?${everything}`}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          Tout afficher
        </Link>
      )}
    </Form>
  )
}
