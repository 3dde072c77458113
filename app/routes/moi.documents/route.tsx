import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { page } from '~/door.server'
import { loadDocuments } from '~/queries/candidate/load-documents'
import { ButtonLink } from '~/ui/design/button'
import { Section } from '~/ui/design/card'
import { EmptyState } from '~/ui/design/empty-state'
import { FolderOpen } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Papers } from './papers'

export const handle = { i18n: ['candidate-documents'] }

export const loader = page({ may: 'person.own' }, ({ context, actor }) => loadDocuments(context.db, actor))

export const meta: MetaFunction = () => [{ title: 'Mes documents – Passerelle' }]

export default function DocumentsPage() {
  const { signed, waiting } = useLoaderData<typeof loader>()
  const { t } = useTranslation('candidate-documents')
  return (
    <div className="mx-auto max-w-2xl space-y-8">
      <PageHeader title={t('title')} intro={t('intro')} />
      {signed.length + waiting.length === 0 && (
        <EmptyState
          icon={FolderOpen}
          title={t('empty.title')}
          action={<ButtonLink to="/moi">{t('empty.action')}</ButtonLink>}
        >
          <p>{t('empty.body')}</p>
        </EmptyState>
      )}
      {signed.length > 0 && <Papers papers={signed} />}
      {waiting.length > 0 && (
        <Section title={t('waiting')}>
          <Papers papers={waiting} under />
        </Section>
      )}
      <div className="space-y-2">
        <p>{t('data')}</p>
        <ButtonLink to="/moi/donnees" variant="secondary">
          {t('dataLink')}
        </ButtonLink>
      </div>
    </div>
  )
}
