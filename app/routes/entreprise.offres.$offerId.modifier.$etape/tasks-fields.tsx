import { OBJECTIVE_LABELS, OBJECTIVES } from '~/domain/convention/objectives'
import { SOFT_SKILLS } from '~/domain/referential/soft-skills'
import { CheckboxesField, type Choice } from '~/ui/forms/choice-fields'
import { TextareaField, TextField } from '~/ui/forms/field'
import type { OfferFields } from './step-fields'

/** What the person will do, and what for. */
export function TasksFields({ fields, skills }: { fields: OfferFields; skills: readonly Choice[] }) {
  return (
    <>
      <TextField
        field={fields.title}
        label="Titre de l’offre"
        hint="Le métier, simplement, au masculin et au féminin."
      />
      <TextareaField
        field={fields.description}
        label="Ce que la personne fera"
        hint="Nous avons écrit l’essentiel pour ce métier : corrigez pour que cela ressemble à chez vous."
        rows={6}
        maxLength={4000}
      />
      <CheckboxesField
        field={fields.objectives}
        label="Objectifs que vous acceptez"
        hint="Chaque immersion a un seul objectif, choisi avec la personne."
        choices={OBJECTIVES.map((value) => ({ value, label: OBJECTIVE_LABELS[value] }))}
      />
      {skills.length > 0 && (
        <CheckboxesField
          field={fields.skills}
          label="Savoir-faire que l’on pourra observer ou pratiquer"
          optional
          choices={skills}
          others="D’autres savoir-faire"
          columns={2}
        />
      )}
      <CheckboxesField
        field={fields.softSkills}
        label="Qualités utiles dans ce métier"
        hint="Deux ou trois suffisent."
        optional
        choices={Object.entries(SOFT_SKILLS).map(([value, label]) => ({ value, label }))}
        others="D’autres qualités"
        columns={2}
      />
    </>
  )
}
