import { FilterSelect } from '../offer/filters'

interface PlaceSelectProps {
  place: {
    readonly value: string
    readonly choices: readonly { readonly value: string; readonly label: string }[]
  }
}

/** Which of the company's places a list shows; nothing where there is one only. */
export function PlaceSelect({ place }: PlaceSelectProps) {
  if (place.choices.length === 0) return null
  return (
    <FilterSelect
      name="lieu"
      label="Lieu"
      value={place.value}
      all="Tous les lieux"
      choices={[...place.choices]}
    />
  )
}

/** The part of an address that keeps the choice; « every place » is said too, or the member's own would come back. */
export function keptPlace({ value, choices }: PlaceSelectProps['place']): { lieu?: string } {
  return choices.length > 0 ? { lieu: value } : {}
}
