import type { SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../design/button'
import { Callout } from '../design/callout'
import { Card } from '../design/card'
import { Eye, EyeOff, Handshake, type IconComponent } from '../design/icons'
import { answeredForm } from '../forms/answered-form'
import { type Choice, RadioField } from '../forms/choice-fields'
import { TextareaField } from '../forms/field'
import { PageForm, SubmitButton } from '../forms/page-form'

type LastResult = SubmissionResult<string[]> | undefined

export interface AnswerFormProps {
  step: 'oui' | 'non'
  /** Who answers after the person. */
  host: 'company' | 'sponsor'
  answersBy: string
  reasons: readonly Choice[]
  lastResult: LastResult
}

/** The page of a yes, or the page of a no. */
export function AnswerForm({ step, host, answersBy, reasons, lastResult }: AnswerFormProps) {
  return step === 'oui' ? (
    <AcceptForm host={host} answersBy={answersBy} lastResult={lastResult} />
  ) : (
    <DeclineForm host={host} reasons={reasons} lastResult={lastResult} />
  )
}

/** What a yes shows to whom answers next, then the button. */
function AcceptForm({
  host,
  answersBy,
  lastResult,
}: Pick<AnswerFormProps, 'host' | 'answersBy' | 'lastResult'>) {
  const { t } = useTranslation('candidate')
  const { form } = answeredForm('oui', lastResult)
  return (
    <PageForm form={form}>
      <input type="hidden" name="intent" value="accept" />
      <Card className="space-y-5">
        <Consequence icon={Eye} title={t(`proposal.host.${host}.shown`)} body={t('proposal.accept.shown')} />
        <Consequence
          icon={Handshake}
          title={t(`proposal.host.${host}.later`)}
          body={t('proposal.accept.later')}
        />
        <Consequence
          icon={EyeOff}
          title={t('proposal.accept.neverTitle')}
          body={t('proposal.accept.never')}
        />
      </Card>
      <Callout>
        <p>{t(`proposal.host.${host}.by`, { date: answersBy })}</p>
      </Callout>
      <Buttons submit={t('proposal.accept.submit')} />
    </PageForm>
  )
}

function Consequence({ icon: Icon, title, body }: { icon: IconComponent; title: string; body: string }) {
  return (
    <div className="flex gap-3">
      <Icon size={24} className="mt-0.5 shrink-0 text-accent" />
      <div>
        <h2 className="font-bold">{title}</h2>
        <p>{body}</p>
      </div>
    </div>
  )
}

/** Why not, from a short list; words only when the list does not say it. */
function DeclineForm({
  host,
  reasons,
  lastResult,
}: Pick<AnswerFormProps, 'host' | 'reasons' | 'lastResult'>) {
  const { t } = useTranslation('candidate')
  const { form, field } = answeredForm('non', lastResult)
  return (
    <PageForm form={form}>
      <p>{t(`proposal.host.${host}.declineHelp`)}</p>
      <input type="hidden" name="intent" value="decline" />
      <RadioField field={field('reason')} label={t('proposal.decline.reason')} choices={reasons} />
      <TextareaField
        field={field('detail')}
        label={t('proposal.decline.detail')}
        hint={t('proposal.decline.detailHint')}
        rows={3}
        maxLength={400}
      />
      <Buttons submit={t('proposal.decline.submit')} />
    </PageForm>
  )
}

function Buttons({ submit }: { submit: string }) {
  const { t } = useTranslation('candidate')
  return (
    <div className="flex flex-wrap gap-3">
      <SubmitButton>{submit}</SubmitButton>
      <ButtonLink to="?" variant="secondary">
        {t('proposal.backToOffer')}
      </ButtonLink>
    </div>
  )
}
