import type { SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../design/button'
import { Callout } from '../design/callout'
import { answeredForm } from '../forms/answered-form'
import { type Choice, RadioField } from '../forms/choice-fields'
import { TextareaField } from '../forms/field'
import { PageForm, SubmitButton } from '../forms/page-form'

interface StopFormProps {
  name: string
  back: string
  choices: readonly Choice[]
  lastResult: SubmissionResult<string[]> | undefined
}

/** One of the two leaves: the consequence, why, and the button. */
export function StopForm({ name, back, choices, lastResult }: StopFormProps) {
  const { t } = useTranslation('pairing')
  const { form, field } = answeredForm('arreter', lastResult)
  return (
    <PageForm form={form}>
      <Callout tone="warning" title={t('stop.warning')}>
        <p>{t('stop.consequence', { name })}</p>
      </Callout>
      <RadioField field={field('outcome')} label={t('stop.why')} choices={choices} />
      <TextareaField
        field={field('note')}
        label={t('stop.note')}
        hint={t('stop.noteHint')}
        optional
        maxLength={1000}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton variant="danger">{t('stop.confirm')}</SubmitButton>
        <ButtonLink to={back} variant="quiet">
          {t('stop.keep')}
        </ButtonLink>
      </div>
    </PageForm>
  )
}
