import type { SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import type { SignatoryRole } from '~/domain/convention/signatories'
import type { ConventionState } from '~/domain/convention/states'
import { ButtonLink } from '../design/button'
import { Callout } from '../design/callout'
import { Card, Section } from '../design/card'
import { DataList } from '../design/data-list'
import { FileText, PenLine } from '../design/icons'
import { Turn } from '../design/turn'
import { answeredForm } from '../forms/answered-form'
import { TextareaField } from '../forms/field'
import { PageForm, SubmitButton } from '../forms/page-form'
import { DocumentSections } from './document-sections'

interface Signing {
  readonly version: number
  readonly state: ConventionState
  readonly open: boolean
  /** Refused or cancelled. */
  readonly stopped: boolean
  readonly role: SignatoryRole
  readonly name: string
  readonly reason: string
  readonly statement: string
  readonly signed: string | null
  readonly changes: readonly string[]
  readonly signedBefore: boolean
  readonly hidden: boolean
  readonly remarks: readonly { readonly id: string; readonly text: string }[]
  readonly summary: {
    readonly personName: string
    readonly companyName: string
    readonly job: string
    readonly objective: string | null
    readonly dates: string
    readonly start: string
    readonly begun: boolean
    readonly hours: string | null
    readonly place: string | null
    readonly tutor: string | null
  }
  readonly sections: readonly {
    readonly key: string
    readonly title: string
    readonly rows: readonly { readonly label: string; readonly value: string | null }[]
  }[]
  readonly others: readonly {
    readonly role: string
    readonly label: string
    readonly name: string | null
    readonly signed: boolean
  }[]
}

interface SignPanelProps {
  signing: Signing
  lastResult: SubmissionResult<string[]> | undefined
  pdf: string
}

/** A convention to read and sign: the summary, the whole text, then the statement with its button. */
export function SignPanel({ signing, lastResult, pdf }: SignPanelProps) {
  const { t } = useTranslation('signatory')
  const { summary } = signing
  return (
    <div className="space-y-6">
      <WhereItStands signing={signing} />
      <Card>
        <Section title={t('summary.title')}>
          <DataList
            rows={[
              { label: t('summary.person'), value: summary.personName },
              { label: t('summary.company'), value: summary.companyName },
              { label: t('summary.job'), value: summary.job },
              { label: t('summary.objective'), value: summary.objective },
              { label: t('summary.dates'), value: summary.dates },
              { label: t('summary.hours'), value: summary.hours },
              { label: t('summary.place'), value: summary.place },
              { label: t('summary.tutor'), value: summary.tutor },
            ]}
          />
          {signing.open && !signing.signed && (
            <p className="no-print">
              <a href="#signature" className="font-semibold text-accent underline underline-offset-4">
                {t('summary.goToSignature')}
              </a>
            </p>
          )}
        </Section>
      </Card>
      <Card>
        <Section title={t('document.title')}>
          {signing.hidden && <p className="text-ink-2">{t('document.hidden')}</p>}
          <DocumentSections sections={signing.sections} />
          <ButtonLink to={pdf} reloadDocument variant="secondary" icon={FileText}>
            {t('document.pdf')}
          </ButtonLink>
        </Section>
      </Card>
      {signing.open && !signing.signed && <SignForms signing={signing} lastResult={lastResult} />}
      <Others signing={signing} />
    </div>
  )
}

function WhereItStands({ signing }: { signing: Signing }) {
  const { t } = useTranslation('signatory')
  if (signing.stopped) {
    return (
      <Callout
        tone="warning"
        title={t(signing.state === 'cancelled' ? 'stopped.cancelled' : 'stopped.rejected')}
      >
        <p>{t('stopped.body')}</p>
      </Callout>
    )
  }
  if (signing.signed) {
    const next = signing.open ? 'waiting' : signing.state === 'inReview' ? 'review' : 'done'
    return (
      <Callout tone="success" title={t('signed.title', { when: signing.signed })}>
        <p>{t(`signed.${next}`)}</p>
      </Callout>
    )
  }
  if (!signing.open) {
    return (
      <Callout tone="info" title={t('closed.title')}>
        <p>{t('closed.body')}</p>
      </Callout>
    )
  }
  return (
    <>
      <Turn who={signing.remarks.length > 0 ? 'other' : 'you'}>
        {signing.remarks.length > 0
          ? t('correction.turn')
          : t(signing.summary.begun ? 'sign.late' : 'sign.until', { date: signing.summary.start })}
      </Turn>
      {signing.changes.length > 0 && (
        <Callout tone="warning" title={t(signing.signedBefore ? 'changed.signed' : 'changed.title')}>
          <p>{t('changed.list', { changes: signing.changes.join(', ') })}</p>
        </Callout>
      )}
      {signing.remarks.length > 0 && (
        <Callout tone="info" title={t('correction.pending')}>
          {signing.remarks.map((remark) => (
            <p key={remark.id} className="whitespace-pre-line">
              {remark.text}
            </p>
          ))}
        </Callout>
      )}
    </>
  )
}

function SignForms({ signing, lastResult }: { signing: Signing; lastResult: SignPanelProps['lastResult'] }) {
  const { t } = useTranslation('signatory')
  const correcting = lastResult?.initialValue?.intent === 'correct'
  const { form: sign } = answeredForm('signature', correcting ? undefined : lastResult)
  const { form: correction, field } = answeredForm('correction', correcting ? lastResult : undefined)
  return (
    <>
      <section className="no-print space-y-4 rounded-xl border-2 border-accent bg-accent-soft p-4 sm:p-6">
        <h2 className="text-xl font-bold">{t('sign.title')}</h2>
        <p>{t('sign.as', { name: signing.name, reason: signing.reason })}</p>
        <p className="text-lg font-semibold">{signing.statement}</p>
        <PageForm form={sign}>
          <input type="hidden" name="intent" value="sign" />
          <input type="hidden" name="version" value={signing.version} />
          <SubmitButton icon={PenLine}>{t('sign.button')}</SubmitButton>
        </PageForm>
        <p className="text-[0.95rem]">{t('sign.value')}</p>
      </section>
      <details className="no-print rounded-xl border border-line bg-surface p-4" open={correcting}>
        <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t('correction.title')}</summary>
        <div className="mt-3 space-y-3">
          <p>{t('correction.intro')}</p>
          <PageForm form={correction}>
            <input type="hidden" name="intent" value="correct" />
            <TextareaField
              field={field('text')}
              label={t('correction.label')}
              hint={t('correction.hint')}
              maxLength={2000}
            />
            <SubmitButton variant="secondary">{t('correction.button')}</SubmitButton>
          </PageForm>
        </div>
      </details>
    </>
  )
}

function Others({ signing }: { signing: Signing }) {
  const { t } = useTranslation('signatory')
  return (
    <Card>
      <Section title={t('others.title')}>
        <ul className="divide-y divide-line">
          {signing.others.map((other) => (
            <li key={other.role} className="flex flex-wrap justify-between gap-x-6 py-2">
              <span>{other.name ? `${other.name} (${other.label})` : other.label}</span>
              <span className={other.signed ? 'text-success' : 'text-ink-2'}>
                {t(other.signed ? 'others.signed' : 'others.waiting')}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </Card>
  )
}
