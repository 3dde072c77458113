import type { SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { SendHorizontal } from '../design/icons'
import { answeredForm } from '../forms/answered-form'
import { TextareaField } from '../forms/field'
import { useFormRound } from '../forms/form-round'
import { PageForm, SubmitButton } from '../forms/page-form'

/** A message to write; emptied once it is sent. */
export function MessageForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation('thread')
  const { form, field } = answeredForm('message', lastResult)
  const round = useFormRound(lastResult)
  return (
    <PageForm key={round} form={form} className="space-y-4">
      <TextareaField field={field('body')} label={t('body')} hint={t('hint')} rows={4} maxLength={2000} />
      <SubmitButton icon={SendHorizontal}>{t('send')}</SubmitButton>
    </PageForm>
  )
}
