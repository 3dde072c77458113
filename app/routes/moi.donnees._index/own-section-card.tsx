import { useTranslation } from 'react-i18next'
import type { OwnData } from '~/queries/person/load-own-data'
import { Badge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import { Lock } from '~/ui/design/icons'

interface OwnSectionCardProps {
  section: OwnData['sections'][number]
  closed: boolean
}

/** One part of the file, with the way to correct it when it is the person's to say. */
export function OwnSectionCard({ section, closed }: OwnSectionCardProps) {
  const { t } = useTranslation('candidate-data')
  return (
    <Card id={section.slug}>
      <Section title={section.title}>
        {section.private && (
          <p>
            <Badge icon={Lock}>{t('private')}</Badge>
          </p>
        )}
        {section.rows.length === 0 ? (
          <p className="text-ink-2">{t('nothing')}</p>
        ) : (
          <DataList
            rows={section.rows.map(({ label, value }) => ({
              label,
              value: typeof value === 'string' ? value : value.join(' · '),
            }))}
          />
        )}
        {section.mine && !closed ? (
          <ButtonLink to={`/moi/donnees/modifier/${section.slug}`} variant="secondary">
            {t(section.rows.length === 0 ? 'fill' : 'correct')}
            <span className="sr-only"> {section.title}</span>
          </ButtonLink>
        ) : (
          <p className="text-[0.95rem] text-ink-2">{t('askReferent')}</p>
        )}
      </Section>
    </Card>
  )
}
