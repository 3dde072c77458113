import type { useForm } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import type { SponsorSignUpForm } from '~/domain/sponsorship/form-schema'
import { CheckboxField, SelectField } from '~/ui/forms/choice-fields'
import { TextField } from '~/ui/forms/field'

interface IdentityFieldsProps {
  fields: ReturnType<typeof useForm<SponsorSignUpForm>>[1]
  /** The company of the employer who fills the form. */
  company: string | null
  territories: readonly { id: string; name: string }[]
}

export function IdentityFields({ fields, company, territories }: IdentityFieldsProps) {
  const { t } = useTranslation('sponsor')
  return (
    <>
      {company && (
        <>
          <CheckboxField
            field={fields.fromCompany}
            label={t('signUp.fromCompany', { company })}
            hint={t('signUp.fromCompanyHint')}
          />
          <p className="text-ink-2">{t('signUp.forColleague')}</p>
        </>
      )}
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
        hint={t('signUp.phoneHint')}
        autoComplete="tel"
        optional
      />
      {territories.length > 0 && !company && (
        <SelectField
          field={fields.territoryId}
          label={t('signUp.territory')}
          choices={territories.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
    </>
  )
}
