import type { SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { answeredForm } from '../forms/answered-form'
import { RadioField } from '../forms/choice-fields'
import { DateField, TextareaField } from '../forms/field'
import { PageForm, SubmitButton } from '../forms/page-form'

const FORMS = ['inPerson', 'video', 'phone'] as const

/** One of the two writes a meeting down. */
export function MeetingForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation('pairing')
  const { form, field } = answeredForm('rencontre', lastResult)
  return (
    <PageForm form={form}>
      <DateField field={field('on')} label={t('meeting.on')} />
      <RadioField
        field={field('form')}
        label={t('meeting.form')}
        choices={FORMS.map((value) => ({ value, label: t(`meeting.forms.${value}`) }))}
        columns={3}
      />
      <TextareaField field={field('done')} label={t('meeting.done')} maxLength={2000} />
      <TextareaField
        field={field('nextStep')}
        label={t('meeting.nextStep')}
        optional
        rows={2}
        maxLength={500}
      />
      <SubmitButton>{t('meeting.save')}</SubmitButton>
    </PageForm>
  )
}
