import type { OfferKind } from '~/domain/offer/public-status'
import { type Choice, RadioField } from '~/ui/forms/choice-fields'
import { DateField, TextField } from '~/ui/forms/field'
import type { OfferFields } from './step-fields'

/** Where, between which days, and for how many people. */
export function PlaceFields({
  kind,
  fields,
  establishments,
}: {
  kind: OfferKind
  fields: OfferFields
  establishments: readonly Choice[]
}) {
  const [only] = establishments
  return (
    <>
      {establishments.length > 1 ? (
        <RadioField field={fields.establishmentId} label="Où ?" choices={establishments} />
      ) : (
        only && (
          <p>
            <span className="block font-semibold">Lieu</span>
            {only.label}, {only.hint}
          </p>
        )
      )}
      {kind === 'job' ? <JobDates fields={fields} /> : <ImmersionDates fields={fields} />}
    </>
  )
}

function JobDates({ fields }: { fields: OfferFields }) {
  return (
    <>
      <DateField
        field={fields.windowStart}
        label="Premier jour de travail"
        hint="Laissez vide pour « dès que possible ». Par exemple 04/01/2027."
        optional
      />
      <TextField
        field={fields.places}
        label="Nombre de postes"
        hint="Combien de personnes vous embauchez avec cette offre."
        inputMode="numeric"
        className="max-w-32"
      />
    </>
  )
}

function ImmersionDates({ fields }: { fields: OfferFields }) {
  return (
    <>
      <DateField
        field={fields.windowStart}
        label="Premier jour possible"
        hint="Nous proposons trois mois : corrigez. Par exemple 04/01/2027."
      />
      <DateField
        field={fields.windowEnd}
        label="Dernier jour possible"
        hint="L’offre reste visible jusqu’à ce jour. Par exemple 30/04/2027."
      />
      <TextField
        field={fields.places}
        label="Nombre de personnes que vous pouvez accueillir"
        hint="En tout, pendant cette période."
        inputMode="numeric"
        className="max-w-32"
      />
      <TextField
        field={fields.preferredDays}
        label="Durée souhaitée d’une immersion"
        hint="En jours, week-ends compris, un mois au plus. Une ou deux semaines conviennent souvent."
        optional
        inputMode="numeric"
        className="max-w-40"
        suffix="jours"
      />
    </>
  )
}
