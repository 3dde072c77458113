import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { HELP_TOPICS, SITUATIONS } from '~/domain/sponsorship/choices'
import { SPONSOR_LIMITS } from '~/domain/sponsorship/profile'
import { Card } from '../design/card'
import { CheckboxesField, RadioField, SelectField } from '../forms/choice-fields'
import { CommuneField } from '../forms/commune-field'
import { TextareaField, TextField } from '../forms/field'
import { WeekGrid } from '../forms/week-grid'
import { type AskedJob, JobChoice } from '../offer/job-choice'

// biome-ignore lint/suspicious/noExplicitAny: conform's metadata is invariant in the form's type; only strings are read.
type Field = FieldMetadata<any, any, any>

const NAMES = [
  'situation',
  'trade',
  'job',
  'sectors',
  'commune',
  'meeting',
  'maxKm',
  'availability',
  'capacity',
  'helps',
  'presentation',
] as const

export type ProfileFieldsOf = { readonly [K in (typeof NAMES)[number]]: Field }

const SECTOR_CHOICES = [
  { value: 'construction', label: 'Bâtiment et travaux publics' },
  { value: 'personalCare', label: 'Aide à la personne' },
  { value: 'logistics', label: 'Logistique et transport' },
]

const choicesOf = (list: Readonly<Record<string, string>>) =>
  Object.entries(list).map(([value, label]) => ({ value, label }))

/** What a sponsor says of themselves, in four sheets: the trade, the place and the moments, the help. */
export function ProfileFields({
  fields,
  ambiguous,
}: {
  fields: ProfileFieldsOf
  ambiguous: AskedJob | undefined
}) {
  const { t } = useTranslation('sponsor')
  const capacities = Array.from({ length: SPONSOR_LIMITS.capacityMax }, (_, index) => index + 1)
  return (
    <>
      <Card className="space-y-6">
        <h2 className="text-xl font-bold">{t('profile.trade')}</h2>
        <RadioField
          field={fields.situation}
          label={t('profile.situation')}
          choices={choicesOf(SITUATIONS)}
          columns={2}
        />
        <TextField field={fields.trade} label={t('profile.tradeField')} hint={t('profile.tradeHint')} />
        <JobChoice field={fields.job} ambiguous={ambiguous} />
        <CheckboxesField field={fields.sectors} label={t('profile.sectors')} choices={SECTOR_CHOICES} />
      </Card>
      <Card className="space-y-6">
        <h2 className="text-xl font-bold">{t('profile.place')}</h2>
        <CommuneField field={fields.commune} label={t('profile.commune')} />
        <CheckboxesField
          field={fields.meeting}
          label={t('profile.meeting')}
          columns={2}
          choices={[
            { value: 'inPerson', label: t('profile.inPerson') },
            { value: 'byVideo', label: t('profile.byVideo') },
          ]}
        />
        <TextField
          field={fields.maxKm}
          label={t('profile.maxKm')}
          hint={t('profile.maxKmHint')}
          inputMode="numeric"
          optional
        />
        <WeekGrid field={fields.availability} label={t('profile.times')} hint={t('profile.timesHint')} />
      </Card>
      <Card className="space-y-6">
        <h2 className="text-xl font-bold">{t('profile.help')}</h2>
        <CheckboxesField
          field={fields.helps}
          label={t('profile.helps')}
          choices={choicesOf(HELP_TOPICS)}
          columns={2}
        />
        <SelectField
          field={fields.capacity}
          label={t('profile.capacity')}
          choices={capacities.map((count) => ({
            value: String(count),
            label: t('profile.people', { count }),
          }))}
          emptyLabel={null}
        />
        <TextareaField
          field={fields.presentation}
          label={t('profile.presentation')}
          hint={t('profile.presentationHint')}
          rows={5}
          maxLength={SPONSOR_LIMITS.presentationMax}
          optional
        />
      </Card>
    </>
  )
}
