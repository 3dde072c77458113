import { Form } from '@remix-run/react'
import { Button } from '~/ui/design/button'
import { INPUT_LOOK } from '~/ui/forms/field'
import type { PeopleSearch } from './search'

const FILTERS = [
  ['', 'Toutes les situations'],
  ['sans-consentement', 'Sans accord pour être présentées'],
  ['sans-diagnostic', 'Sans diagnostic'],
  ['rien-de-propose', 'Rien de proposé depuis 60\u00a0jours'],
  ['clos', 'Dossiers clos'],
] as const

const SECTORS = [
  ['', 'Tous les secteurs'],
  ['construction', 'Bâtiment et TP'],
  ['personalCare', 'Aide à la personne'],
  ['logistics', 'Logistique'],
] as const

/** Filters as a form that reads: everything stays in the address. */
export function PeopleFilters({ search }: { search: PeopleSearch }) {
  return (
    <Form method="get" role="search" className="no-print mb-5 flex flex-wrap items-end gap-3">
      <input type="hidden" name="vue" value={search.vue} />
      <input type="hidden" name="tri" value={search.tri} />
      <div className="min-w-52 flex-1 space-y-1">
        <label htmlFor="q" className="block font-semibold">
          Nom
        </label>
        <input id="q" name="q" type="search" defaultValue={search.q} maxLength={80} className={INPUT_LOOK} />
      </div>
      <Choice name="filtre" label="Situation" choices={FILTERS} value={search.filtre ?? ''} />
      <Choice name="secteur" label="Secteur" choices={SECTORS} value={search.secteur ?? ''} />
      <Button variant="secondary">Filtrer</Button>
    </Form>
  )
}

interface ChoiceProps {
  name: string
  label: string
  choices: readonly (readonly [string, string])[]
  value: string
}

function Choice({ name, label, choices, value }: ChoiceProps) {
  return (
    <div className="space-y-1 max-sm:w-full">
      <label htmlFor={name} className="block font-semibold">
        {label}
      </label>
      <select id={name} name={name} defaultValue={value} className={INPUT_LOOK}>
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
