import type { SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { answeredForm } from '~/ui/forms/answered-form'
import { ASKED_WHEN } from '~/ui/forms/asked-when'
import { RadioField } from '~/ui/forms/choice-fields'
import { DateField, TextareaField, TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'

const OUTCOMES = ['completed', 'partly', 'didNotCome'] as const
const CAUSES = [
  'hostUnavailable',
  'personUnable',
  'personGaveUp',
  'transport',
  'misunderstanding',
  'unknown',
] as const
const CRITERIA = ['welcome', 'explanations', 'tasks', 'safety', 'interest'] as const
const RATINGS = ['4', '3', '2', '1'] as const

interface OpinionFormProps {
  values: Readonly<Record<string, string>>
  lastResult: SubmissionResult<string[]> | undefined
}

/** How it went, said by the person: short questions, big targets. */
export function OpinionForm({ values, lastResult }: OpinionFormProps) {
  const { t } = useTranslation('candidate-immersion')
  const { t: tFrame } = useTranslation()
  const { form, field: at } = answeredForm('avis', lastResult, values)
  const ratings = RATINGS.map((value) => ({ value, label: t(`opinion.ratings.${value}`) }))
  return (
    <PageForm form={form} className="space-y-8">
      <RadioField
        field={at('outcome')}
        label={t('opinion.outcome')}
        choices={OUTCOMES.map((value) => ({ value, label: t(`opinion.outcomes.${value}`) }))}
      />
      <div className={ASKED_WHEN.partly}>
        <DateField field={at('lastDay')} label={t('opinion.lastDay')} optional />
      </div>
      <RadioField
        className={ASKED_WHEN.didNotCome}
        field={at('noShowCause')}
        label={t('opinion.cause')}
        choices={CAUSES.map((value) => ({ value, label: t(`opinion.causes.${value}`) }))}
        optional
      />
      {CRITERIA.map((criterion) => (
        <RadioField
          key={criterion}
          className={ASKED_WHEN.came}
          field={at(`ratings.${criterion}`)}
          label={t(`opinion.criteria.${criterion}`)}
          choices={ratings}
          columns={4}
        />
      ))}
      <RadioField
        field={at('objectiveReached')}
        label={t('opinion.reached')}
        choices={[
          { value: 'oui', label: tFrame('yes') },
          { value: 'non', label: tFrame('no') },
        ]}
        columns={4}
        optional
      />
      <TextareaField field={at('comment')} label={t('opinion.comment')} optional maxLength={2000} />
      <TextField field={at('signedName')} label={t('opinion.name')} autoComplete="name" />
      <SubmitButton>{t('opinion.send')}</SubmitButton>
    </PageForm>
  )
}
