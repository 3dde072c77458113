import type { useForm } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { LEGAL_FORMS, WORKFORCES } from '~/domain/company/company-kinds'
import { SelectField } from '~/ui/forms/choice-fields'
import { CommuneField } from '~/ui/forms/commune-field'
import { TextareaField, TextField } from '~/ui/forms/field'
import type { SignUp } from './schema'

type Fields = ReturnType<typeof useForm<SignUp>>[1]

const choicesOf = (list: Readonly<Record<string, string>>) =>
  Object.entries(list).map(([value, label]) => ({ value, label }))

interface CompanyFieldsProps {
  fields: Fields
  territories: readonly { id: string; name: string }[]
}

export function CompanyFields({ fields, territories }: CompanyFieldsProps) {
  const { t } = useTranslation('public')
  return (
    <>
      <TextField
        field={fields.siret}
        label={t('signUp.siret')}
        hint={t('signUp.siretHint')}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField field={fields.companyName} label={t('signUp.companyName')} autoComplete="organization" />
      <SelectField field={fields.legalForm} label={t('signUp.legalForm')} choices={choicesOf(LEGAL_FORMS)} />
      <TextareaField
        field={fields.activity}
        label={t('signUp.activity')}
        hint={t('signUp.activityHint')}
        rows={2}
        maxLength={500}
      />
      <TextField field={fields.address} label={t('signUp.address')} autoComplete="street-address" />
      <CommuneField field={fields.commune} label={t('signUp.commune')} hint={t('signUp.communeHint')} />
      <SelectField
        field={fields.workforce}
        label={t('signUp.workforce')}
        choices={choicesOf(WORKFORCES)}
        optional
      />
      {territories.length > 0 && (
        <SelectField
          field={fields.territoryId}
          label={t('signUp.territory')}
          hint={t('signUp.territoryHint')}
          choices={territories.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
    </>
  )
}

export function PersonFields({ fields }: { fields: Fields }) {
  const { t } = useTranslation('public')
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField field={fields.firstName} label={t('signUp.firstName')} autoComplete="given-name" />
        <TextField field={fields.lastName} label={t('signUp.lastName')} autoComplete="family-name" />
      </div>
      <TextField
        field={fields.email}
        type="email"
        inputMode="email"
        label={t('signUp.email')}
        hint={t('signUp.emailHint')}
        autoComplete="email"
      />
      <TextField
        field={fields.phone}
        type="tel"
        inputMode="tel"
        label={t('signUp.phone')}
        autoComplete="tel"
      />
      <TextField
        field={fields.jobTitle}
        label={t('signUp.jobTitle')}
        autoComplete="organization-title"
        optional
      />
    </>
  )
}
