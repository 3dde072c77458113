import type { OfferKind } from '~/domain/offer/public-status'
import { FRENCH_LEVELS } from '~/domain/referential/french-levels'
import { CERTIFICATES, DRIVING_LICENCES } from '~/domain/referential/licences'
import { PROTECTIVE_EQUIPMENT } from '~/domain/referential/protective-equipment'
import { WORKING_CONDITIONS } from '~/domain/referential/working-conditions'
import { CheckboxesField, RadioField } from '~/ui/forms/choice-fields'
import { initialList, TextareaField } from '~/ui/forms/field'
import type { OfferFields } from './step-fields'

const choicesOf = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, label]) => ({ value, label }))

/** What the workplace asks, what protects, what is needed. */
export function ConditionsFields({ kind, fields }: { kind: OfferKind; fields: OfferFields }) {
  const licences = initialList(fields.licences)
  return (
    <>
      <CheckboxesField
        field={fields.conditions}
        label="Conditions de travail"
        hint="Cochées d’avance pour ce métier : corrigez. Les dire évite les mauvaises surprises."
        optional
        choices={choicesOf(WORKING_CONDITIONS)}
        others="D’autres conditions à signaler"
        columns={2}
      />
      <TextareaField field={fields.conditionsNote} label="Précisions" optional rows={2} maxLength={500} />
      <CheckboxesField
        field={fields.equipment}
        label="Équipements de protection que vous fournissez"
        optional
        choices={choicesOf(PROTECTIVE_EQUIPMENT)}
        others="D’autres équipements"
        columns={2}
      />
      <TextareaField
        field={fields.equipmentNote}
        label="Précisions sur les équipements"
        optional
        rows={2}
        maxLength={500}
      />
      <RadioField
        field={fields.frenchLevel}
        label="Niveau de français utile"
        choices={choicesOf(FRENCH_LEVELS)}
      />
      <details open={licences.length > 0} className="rounded-lg border border-line p-3">
        <summary className="min-h-8 cursor-pointer font-semibold">
          Un permis ou un certificat est indispensable
        </summary>
        <div className="pt-3">
          <CheckboxesField
            field={fields.licences}
            label="Permis et certificats demandés"
            hint={`Seulement s’ils sont indispensables ${kind === 'job' ? 'au travail' : 'pendant l’immersion'} : chaque exigence écarte des personnes.`}
            optional
            choices={choicesOf({ ...DRIVING_LICENCES, ...CERTIFICATES })}
            columns={2}
          />
        </div>
      </details>
      {kind !== 'job' && (
        <TextareaField
          field={fields.whatToBring}
          label="Ce qu’il faut apporter"
          hint="Repas, vêtements de rechange, pièce d’identité…"
          optional
          rows={2}
          maxLength={500}
        />
      )}
    </>
  )
}
