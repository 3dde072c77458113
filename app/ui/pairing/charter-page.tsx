import type { SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import {
  CHARTER_PARTIES,
  CHARTER_STATEMENTS,
  type CharterContent,
  type CharterParty,
  COMMITMENTS,
  CONFIDENTIALITY,
  durationWords,
  ENDING,
} from '~/domain/pairing/charter-words'
import { ButtonLink } from '../design/button'
import { Callout } from '../design/callout'
import { Card, Section } from '../design/card'
import { DataList } from '../design/data-list'
import { FileText, PenLine } from '../design/icons'
import { answeredForm } from '../forms/answered-form'
import { PageForm, SubmitButton } from '../forms/page-form'

interface Charter {
  readonly version: number
  readonly content: CharterContent
  readonly missing: readonly CharterParty[]
  readonly signatures: readonly {
    readonly party: CharterParty
    readonly name: string
    readonly when: string
  }[]
}

interface CharterPanelProps {
  charter: Charter
  party: CharterParty
  /** The charter can still be signed. */
  open: boolean
  /** The viewer is the one who signs for this party. */
  mayAct?: boolean
  pdf: string
  lastResult: SubmissionResult<string[]> | undefined
}

/** A charter to read, then to sign: the same text as its PDF. */
export function CharterPanel({ charter, party, open, mayAct = true, pdf, lastResult }: CharterPanelProps) {
  const { t } = useTranslation('pairing')
  const { content, missing } = charter
  const mine = open && mayAct && missing.includes(party)
  return (
    <div className="space-y-6">
      {missing.length === 0 && (
        <Callout tone="success">
          <p>{t('charter.all')}</p>
        </Callout>
      )}
      {missing.length > 0 && !missing.includes(party) && (
        <Callout tone="success" title={t('charter.youSigned')}>
          <p>{t('charter.waiting', { names: missing.map((each) => content[each].name).join(', ') })}</p>
        </Callout>
      )}
      <Card className="space-y-6">
        <Section title={t('charter.objectives')}>
          <p className="whitespace-pre-line">{content.objectives}</p>
        </Section>
        <DataList
          rows={[
            { label: t('charter.rhythm'), value: content.rhythm },
            { label: t('charter.duration'), value: durationWords(content) },
          ]}
        />
        {CHARTER_PARTIES.map((each) => (
          <Section key={each} title={t(`charter.engages.${each}`, { name: content[each].name })}>
            <ul className="list-disc space-y-1 pl-6">
              {COMMITMENTS[each].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Section>
        ))}
        <Section title={t('charter.confidentiality')}>
          <p>{CONFIDENTIALITY}</p>
        </Section>
        <Section title={t('charter.ending')}>
          <p>{ENDING}</p>
        </Section>
        <ButtonLink to={pdf} reloadDocument variant="secondary" icon={FileText}>
          {t('charter.pdf')}
        </ButtonLink>
      </Card>
      {mine && <Sign charter={charter} party={party} lastResult={lastResult} />}
      <Section title={t('charter.signatures')}>
        <DataList
          rows={CHARTER_PARTIES.map((each) => {
            const signed = charter.signatures.find((signature) => signature.party === each)
            return { label: content[each].name, value: signed?.when ?? t('charter.expected') }
          })}
        />
      </Section>
    </div>
  )
}

type SignProps = Pick<CharterPanelProps, 'charter' | 'party' | 'lastResult'>

function Sign({ charter, party, lastResult }: SignProps) {
  const { t } = useTranslation('pairing')
  const { form } = answeredForm('signature', lastResult)
  return (
    <section className="no-print space-y-4 rounded-xl border-2 border-accent bg-accent-soft p-4 sm:p-6">
      <h2 className="text-xl font-bold">{t('charter.signTitle')}</h2>
      <p>{t('charter.as', { name: charter.content[party].name })}</p>
      <p className="text-lg font-semibold">{CHARTER_STATEMENTS[party]}</p>
      <PageForm form={form}>
        <input type="hidden" name="intent" value="sign" />
        <input type="hidden" name="version" value={charter.version} />
        <SubmitButton icon={PenLine}>{t('charter.sign')}</SubmitButton>
      </PageForm>
      <p className="text-[0.95rem]">{t('charter.value')}</p>
    </section>
  )
}
