import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { redirectWith } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, found, page } from '~/door.server'
import candidateData from '~/locales/fr/candidate-data'
import { loadOwnData } from '~/queries/person/load-own-data'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { Download, FileText } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { SubmitButton } from '~/ui/forms/page-form'
import { confirmOwnDiagnostic } from '~/use-cases/person/confirm-own-diagnostic'
import { reopenOwnFile } from '~/use-cases/retention/reopen-set-aside'
import { AccessCard } from './access-card'
import { OwnDiagnosticCard } from './own-diagnostic-card'
import { OwnSectionCard } from './own-section-card'

export const handle = { i18n: ['candidate-data'] }

export const loader = page({ may: 'person.own' }, async ({ context, actor }) =>
  found(
    await loadOwnData(context.db, actor, {
      today: parisDay(context.ports.clock.now()),
      smsOffered: context.ports.smsOffered,
    }),
  ),
)

/** The person confirms that the diagnostic is theirs, or asks for a file set aside to be opened again. */
export const action = act({ may: 'person.own' }, async ({ context, form }) => {
  if (form.get('intent') === 'reopen') {
    const reopened = await reopenOwnFile(context)
    const notice = isRefused(reopened) ? refusalSentence(reopened) : candidateData.doneReopened
    return redirectWith('/moi/donnees', notice)
  }
  const result = await confirmOwnDiagnostic(context)
  const notice = isRefused(result) ? refusalSentence(result) : candidateData.diagnostic.doneConfirmed
  return redirectWith('/moi/donnees', notice)
})

export const meta: MetaFunction = () => [{ title: 'Mes données – Passerelle' }]

export default function OwnDataPage() {
  const own = useLoaderData<typeof loader>()
  const { t } = useTranslation('candidate-data')
  const { consent } = own
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title={t('title')}
        intro={
          <>
            <p>{t('intro')}</p>
            <p>{t('referent', { referent: own.referent, organisation: own.organisation })}</p>
          </>
        }
      />
      {own.setAside && (
        <Callout tone="warning" title={t('setAsideTitle')}>
          <p>{t('setAside')}</p>
          <Form method="post">
            <input type="hidden" name="intent" value="reopen" />
            <SubmitButton>{t('reopen')}</SubmitButton>
          </Form>
        </Callout>
      )}
      {own.closed && !own.setAside && (
        <Callout tone="warning">{t('closed', { referent: own.referent })}</Callout>
      )}
      <Card id="accord">
        <Section title={t('consent.title')}>
          <p className="font-semibold">{consent.given ? t('consent.given') : t('consent.notGiven')}</p>
          <p>{consent.sentence}</p>
          {consent.outdated && <p>{t('consent.outdated')}</p>}
          <ButtonLink to="/moi/donnees/accord" variant="secondary">
            {t('consent.read')}
          </ButtonLink>
        </Section>
      </Card>
      {own.writtenBy && (
        <Card id="contact">
          <Section title={t('ways.title')}>
            <p>{t(`ways.now.${own.writtenBy}`)}</p>
            {!own.closed && (
              <ButtonLink to="/moi/preferences" variant="secondary">
                {t('ways.change')}
                <span className="sr-only"> {t('ways.title')}</span>
              </ButtonLink>
            )}
          </Section>
        </Card>
      )}
      {own.sections.map((section) => (
        <OwnSectionCard key={section.key} section={section} closed={own.closed} />
      ))}
      <OwnDiagnosticCard diagnostic={own.diagnostic} />
      <AccessCard accesses={own.accesses} />
      <Card>
        <Section title={t('download')}>
          <p>{t('downloadPdfHelp')}</p>
          <ButtonLink to="/moi/donnees.pdf" variant="secondary" icon={FileText} reloadDocument>
            {t('downloadPdf')}
          </ButtonLink>
          <p>{t('downloadHelp')}</p>
          <ButtonLink to="/moi/donnees.json" variant="secondary" icon={Download} reloadDocument>
            {t('downloadJson')}
          </ButtonLink>
        </Section>
      </Card>
    </div>
  )
}
