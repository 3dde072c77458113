import type { PersonSection } from '~/domain/person/sections'
import { PERSON_STATUSES } from '~/domain/person/statuses'
import { FRENCH_LEVELS } from '~/domain/referential/french-levels'
import type { SkillGroup } from '~/domain/referential/skill-families'
import { SOFT_SKILLS } from '~/domain/referential/soft-skills'
import { TRANSPORT_MODES } from '~/domain/referential/transport-modes'
import { WORKING_CONDITIONS } from '~/domain/referential/working-conditions'
import { CheckboxesField, RadioField, SelectField } from '../forms/choice-fields'
import { DateField, TextareaField, TextField } from '../forms/field'
import { WeekGrid } from '../forms/week-grid'
import { choicesOf } from './choices-of'
import type { FieldAt } from './field-at'
import { IdentityInputs } from './identity-inputs'
import { ExperienceInputs, JobInputs, LicenceInputs } from './repeated-inputs'
import type { Say } from './section-words'
import { SkillsField } from './skills-field'

export interface SectionInputsProps {
  section: PersonSection
  at: FieldAt
  say: Say
  /** Rows of the repeated parts. */
  rowCount: number
  /** Every skill, by family, when the section asks for them. */
  skillGroups: readonly SkillGroup[]
  /** Whether the identity also asks how the person prefers to be reached. */
  askContactWay: boolean
}

/** The fields of one section. */
export function SectionInputs(props: SectionInputsProps) {
  const { section, at, say, rowCount, skillGroups, askContactWay } = props
  switch (section) {
    case 'identity':
      return <IdentityInputs at={at} say={say} askContactWay={askContactWay} />
    case 'statuses':
      return (
        <CheckboxesField
          field={at('statuses')}
          label={say('statuses')}
          hint={say('statusesHint')}
          choices={choicesOf(PERSON_STATUSES)}
        />
      )
    case 'jobs':
      return <JobInputs at={at} say={say} rowCount={rowCount} />
    case 'experiences':
      return <ExperienceInputs at={at} say={say} rowCount={rowCount} />
    case 'skills':
      return (
        <>
          <SkillsField at={at} say={say} groups={skillGroups} />
          <CheckboxesField
            field={at('softSkills')}
            label={say('softSkills')}
            choices={choicesOf(SOFT_SKILLS)}
            columns={3}
          />
        </>
      )
    case 'licences':
      return <LicenceInputs at={at} say={say} rowCount={rowCount} />
    case 'availability':
      return <AvailabilityInputs at={at} say={say} />
    case 'travel':
      return <TravelInputs at={at} say={say} />
    case 'conditions':
      return (
        <CheckboxesField
          field={at('conditionsToAvoid')}
          label={say('conditionsToAvoid')}
          hint={say('conditionsHint')}
          choices={choicesOf(WORKING_CONDITIONS)}
          columns={2}
        />
      )
    case 'presentation':
      return (
        <>
          <SelectField
            field={at('frenchLevel')}
            label={say('frenchLevel')}
            choices={choicesOf({ ...FRENCH_LEVELS, none: 'Pas encore de français' })}
          />
          <TextareaField
            field={at('presentation')}
            label={say('presentation')}
            hint={say('presentationHint')}
            maxLength={600}
            optional
          />
        </>
      )
    case 'employer':
      return (
        <>
          <TextField
            field={at('currentEmployerName')}
            label={say('employerName')}
            hint={say('employerHint')}
            optional
          />
          <TextField field={at('currentEmployerSignatory')} label={say('employerSignatory')} optional />
          <TextField field={at('currentEmployerEmail')} label={say('employerEmail')} type="email" optional />
        </>
      )
    case 'representative':
      return (
        <>
          <TextField
            field={at('legalRepresentativeName')}
            label={say('representativeName')}
            hint={say('representativeHint')}
            optional
          />
          <TextField
            field={at('legalRepresentativeEmail')}
            label={say('representativeEmail')}
            type="email"
            optional
          />
          <TextField
            field={at('legalRepresentativePhone')}
            label={say('representativePhone')}
            type="tel"
            optional
          />
        </>
      )
  }
}

interface InputsProps {
  at: FieldAt
  say: Say
}

function AvailabilityInputs({ at, say }: InputsProps) {
  return (
    <>
      <RadioField
        field={at('anytime')}
        label={say('anytime')}
        choices={[
          { value: 'yes', label: say('anytimeYes') },
          { value: 'no', label: say('anytimeNo') },
        ]}
      />
      <WeekGrid field={at('week')} label={say('week')} hint={say('weekHint')} />
      <TextField
        field={at('maxWeeklyHours')}
        label={say('maxWeeklyHours')}
        inputMode="numeric"
        className="max-w-40"
        suffix="heures"
        optional
      />
      <DateField field={at('availableFrom')} label={say('availableFrom')} optional />
      <DateField field={at('availableUntil')} label={say('availableUntil')} optional />
    </>
  )
}

function TravelInputs({ at, say }: InputsProps) {
  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold">{say('travel')}</legend>
      <p className="text-[0.95rem] text-ink-2">{say('travelHint')}</p>
      {choicesOf(TRANSPORT_MODES).map(({ value, label }) => (
        <TextField
          key={value}
          field={at(`modes.${value}`)}
          label={label}
          inputMode="numeric"
          className="max-w-40"
          suffix="km"
          optional
        />
      ))}
    </fieldset>
  )
}
