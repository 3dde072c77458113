import { CERTIFICATES, DRIVING_LICENCES } from '~/domain/referential/licences'
import { CheckboxesField, SelectField } from '../forms/choice-fields'
import { DateField, TextareaField, TextField } from '../forms/field'
import { JobField } from '../forms/job-field'
import { choicesOf } from './choices-of'
import type { FieldAt } from './field-at'
import type { Say } from './section-words'

interface RepeatedProps {
  at: FieldAt
  say: Say
  rowCount: number
}

const SECTOR_CHOICES = choicesOf({
  construction: 'Bâtiment et travaux publics',
  personalCare: 'Aide à la personne',
  logistics: 'Logistique et transport',
})

function rows(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}

/** Wanted jobs, the first wish first. */
export function JobInputs({ at, say, rowCount }: RepeatedProps) {
  return (
    <>
      {rows(rowCount).map((index) => (
        <JobField
          key={index}
          field={at(`jobs[${index}]`)}
          label={`${say('job')} n°\u00a0${index + 1}`}
          hint={index === 0 ? say('jobHint') : undefined}
          optional={index > 0}
        />
      ))}
      <CheckboxesField
        field={at('openSectors')}
        label={say('openSectors')}
        choices={SECTOR_CHOICES}
        columns={3}
        optional
      />
    </>
  )
}

export function ExperienceInputs({ at, say, rowCount }: RepeatedProps) {
  return rows(rowCount).map((index) => (
    <fieldset key={index} className="space-y-4 rounded-xl border border-line p-4">
      <legend className="px-1 font-semibold">
        {say('experience')} n°&nbsp;{index + 1}
      </legend>
      <JobField field={at(`experiences[${index}].job`)} label={say('experienceJob')} optional />
      <div className="flex flex-wrap gap-6">
        <TextField
          field={at(`experiences[${index}].years`)}
          label={say('years')}
          inputMode="numeric"
          className="max-w-28"
          optional
        />
        <TextField
          field={at(`experiences[${index}].months`)}
          label={say('months')}
          inputMode="numeric"
          className="max-w-28"
          optional
        />
      </div>
      <TextareaField
        field={at(`experiences[${index}].description`)}
        label={say('description')}
        rows={2}
        maxLength={300}
        optional
      />
    </fieldset>
  ))
}

export function LicenceInputs({ at, say, rowCount }: RepeatedProps) {
  return (
    <>
      <CheckboxesField
        field={at('licences')}
        label={say('licences')}
        choices={choicesOf(DRIVING_LICENCES)}
        columns={2}
      />
      {rows(rowCount).map((index) => (
        <fieldset key={index} className="space-y-4 rounded-xl border border-line p-4">
          <legend className="px-1 font-semibold">
            {say('certificate')} n°&nbsp;{index + 1}
          </legend>
          <SelectField
            field={at(`certificates[${index}].key`)}
            label={say('certificate')}
            choices={choicesOf(CERTIFICATES)}
            emptyLabel={say('notGiven')}
            optional
          />
          <DateField field={at(`certificates[${index}].validUntil`)} label={say('validUntil')} optional />
        </fieldset>
      ))}
    </>
  )
}
