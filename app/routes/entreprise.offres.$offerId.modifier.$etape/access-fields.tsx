import { CheckboxField, RadioField } from '~/ui/forms/choice-fields'
import { TextareaField, TextField } from '~/ui/forms/field'
import type { OfferFields } from './step-fields'

/** How one gets there: the first bus decides for whoever has no car. */
export function AccessFields({ fields }: { fields: OfferFields }) {
  return (
    <>
      <RadioField
        field={fields.publicTransport}
        label="Peut-on venir en transport en commun ?"
        hint="Un arrêt à moins de quinze minutes à pied."
        choices={[
          { value: 'yes', label: 'Oui' },
          { value: 'no', label: 'Non' },
        ]}
      />
      <TextField
        field={fields.firstBusAt}
        label="Heure d’arrivée du premier bus ou train"
        hint="Par exemple 6 h 40. C’est elle qui dit si l’on peut être là à l’heure."
        optional
        className="max-w-40"
      />
      <TextField
        field={fields.lastBusAt}
        label="Heure de départ du dernier bus ou train"
        optional
        className="max-w-40"
      />
      <TextareaField
        field={fields.transportNote}
        label="Comment venir"
        hint="La ligne et l’arrêt, un covoiturage possible, un local à vélos…"
        optional
        rows={3}
        maxLength={500}
      />
      <CheckboxField field={fields.wheelchairAccess} label="Les lieux sont accessibles en fauteuil roulant" />
    </>
  )
}
