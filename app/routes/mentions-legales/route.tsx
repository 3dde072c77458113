import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { page } from '~/door.server'
import texts from '~/locales/fr/legal'
import { listTerritoryNames } from '~/queries/public/list-territories'
import { LegalPage, LegalSection } from '~/ui/layout/legal-page'

export const handle = { i18n: ['legal'] }

export const loader = page({ may: 'public.read' }, async ({ context }) => ({
  territories: await listTerritoryNames(context.db),
}))

export const meta = () => [{ title: `${texts.notices.title} – Passerelle` }]

export default function LegalNoticesPage() {
  const { t } = useTranslation('legal')
  const { territories } = useLoaderData<typeof loader>()
  const names = territories.length > 0 ? territories.join(', ') : t('notices.publisherNone')
  return (
    <LegalPage title={t('notices.title')}>
      <LegalSection
        title={t('notices.publisherTitle')}
        texts={[t('notices.publisher', { territories: names }), t('notices.publisherToComplete')]}
      />
      <LegalSection
        title={t('notices.doTitle')}
        texts={[t('notices.do1'), t('notices.do2'), t('notices.do3'), t('notices.demo')]}
      />
      <LegalSection
        title={t('notices.sourcesTitle')}
        texts={[
          t('notices.sourceCommunes'),
          t('notices.sourceCoordinates'),
          t('notices.sourceJobs'),
          t('notices.sourceHolidays'),
          t('notices.sourceFont'),
        ]}
      />
    </LegalPage>
  )
}
