/** The questions that only a job offer asks. */
import { JOB_CONTRACTS } from '~/domain/job/contracts'
import { PAY_PERIODS } from '~/domain/job/pay'
import { SOFT_SKILLS } from '~/domain/referential/soft-skills'
import { CheckboxesField, CheckboxField, type Choice, RadioField } from '~/ui/forms/choice-fields'
import { TextareaField, TextField } from '~/ui/forms/field'
import type { OfferFields } from './step-fields'

/** What the person will do, what it demands, and what would be welcome without being demanded. */
export function JobTasksFields({ fields, skills }: { fields: OfferFields; skills: readonly Choice[] }) {
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
        hint="Avec des mots simples, en vous adressant à elle : « Vous préparez les commandes… »"
        rows={6}
        maxLength={4000}
      />
      <TextareaField
        field={fields.needed}
        label="Indispensable"
        hint="Une exigence par ligne. Seulement ce sans quoi le travail ne peut pas se faire : chaque ligne écarte des personnes."
        optional
        rows={4}
      />
      <TextareaField
        field={fields.plus}
        label="Un plus"
        hint="Une par ligne. Personne n’est écarté pour cela : on peut l’apprendre chez vous."
        optional
        rows={3}
      />
      {skills.length > 0 && (
        <CheckboxesField
          field={fields.skills}
          label="Savoir-faire utiles"
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

const choicesOf = (table: Readonly<Record<string, { readonly label: string }>>) =>
  Object.entries(table).map(([value, { label }]) => ({ value, label }))

/** The contract, what it pays, and whether one may come and see first. */
export function ContractFields({ fields }: { fields: OfferFields }) {
  return (
    <>
      <RadioField
        field={fields.contract}
        label="Quel contrat ?"
        choices={choicesOf(JOB_CONTRACTS)}
        columns={2}
      />
      <TextField
        field={fields.contractMonths}
        label="Durée du contrat"
        hint="En mois. Rien à écrire pour un contrat sans date de fin. Un CDD d’insertion dure de 4 à 24 mois, au moins 20 h par semaine."
        optional
        inputMode="numeric"
        className="max-w-40"
        suffix="mois"
      />
      <fieldset className="space-y-5 border-t border-line pt-5">
        <legend className="float-left mb-1 w-full font-semibold">Salaire brut</legend>
        <p className="clear-both text-ink-2">
          Toujours affiché dans l’offre (directive (UE) 2023/970). Un seul montant, ou une fourchette.
        </p>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            field={fields.payMin}
            label="À partir de"
            hint="Par exemple 12,50 ou 1 950."
            inputMode="decimal"
            suffix="€"
          />
          <TextField
            field={fields.payMax}
            label="Jusqu’à"
            hint="Vide si le montant est fixe."
            optional
            inputMode="decimal"
            suffix="€"
          />
        </div>
        <RadioField
          field={fields.payPeriod}
          label="Ce salaire est"
          choices={choicesOf(PAY_PERIODS)}
          columns={3}
        />
      </fieldset>
      <TextareaField
        field={fields.benefits}
        label="Avantages"
        hint="Un par ligne : tickets restaurant, mutuelle, prime de panier, véhicule de service…"
        optional
        rows={3}
      />
      <CheckboxField field={fields.immersionFirst} label="Une immersion d’abord est possible" />
    </>
  )
}

/** How long the week is: what the person can do is compared with it. */
export function WeeklyHoursField({ fields }: { fields: OfferFields }) {
  return (
    <TextField
      field={fields.weeklyMinutes}
      label="Heures par semaine"
      hint="Par exemple 35, ou 24 h 30. À temps partiel, dites la durée prévue au contrat."
      className="max-w-48"
      suffix="par semaine"
    />
  )
}
