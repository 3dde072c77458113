import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { DiagnosticView } from '~/queries/person/load-diagnostic'
import { Button } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import { CircleCheck } from '~/ui/design/icons'

/** The shared diagnostic as the person reads it, and their word that it is theirs. */
export function OwnDiagnosticCard({ diagnostic }: { diagnostic: DiagnosticView }) {
  const { t } = useTranslation('candidate-data')
  const explored = diagnostic.domains.filter((domain) => domain.explored)
  return (
    <Card id="diagnostic">
      <Section title={t('diagnostic.title')}>
        <p className="text-ink-2">{t('diagnostic.intro')}</p>
        {explored.length === 0 ? (
          <p>{t('nothing')}</p>
        ) : (
          <DataList
            rows={explored.map((domain) => ({
              label: domain.label,
              value: [domain.statusLabel, ...domain.situations, domain.note].filter(Boolean).join(' · '),
            }))}
          />
        )}
        {diagnostic.solutions.length > 0 && (
          <div>
            <h3 className="font-semibold">{t('diagnostic.solutions')}</h3>
            <ul className="list-disc pl-5">
              {diagnostic.solutions.map((solution) => (
                <li key={solution.id}>{solution.text}</li>
              ))}
            </ul>
          </div>
        )}
        {diagnostic.confirmed && (
          <p className="flex items-center gap-2 font-semibold text-success">
            <CircleCheck size={20} />
            {t('diagnostic.confirmed')}
          </p>
        )}
        {diagnostic.done && !diagnostic.confirmed && (
          <Form method="post" className="space-y-3">
            <p>{t('diagnostic.confirmHelp')}</p>
            <Button>{t('diagnostic.confirm')}</Button>
          </Form>
        )}
      </Section>
    </Card>
  )
}
