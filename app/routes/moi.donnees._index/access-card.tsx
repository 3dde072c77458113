import { useTranslation } from 'react-i18next'
import type { OwnData } from '~/queries/person/load-own-data'
import { Card, Section } from '~/ui/design/card'

const WHAT = {
  file: 'access.file',
  matching: 'access.matching',
  recommendation: 'access.recommendation',
  convention: 'access.convention',
  pairing: 'access.pairing',
} as const

/** Who opened the file, the latest first. */
export function AccessCard({ accesses }: { accesses: OwnData['accesses'] }) {
  const { t } = useTranslation('candidate-data')
  return (
    <Card id="lectures">
      <Section title={t('access.title')}>
        {accesses.length === 0 ? (
          <p>{t('access.none')}</p>
        ) : (
          <>
            <p className="text-ink-2">{t('access.intro')}</p>
            <ul className="divide-y divide-line">
              {accesses.map((access) => (
                <li key={access.id} className="py-2">
                  <span className="font-semibold">{access.who}</span>
                  {access.organisation && ` (${access.organisation})`}{' '}
                  {t(WHAT[access.what as keyof typeof WHAT] ?? WHAT.file)}
                  <span className="block text-ink-2">{access.when}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
    </Card>
  )
}
