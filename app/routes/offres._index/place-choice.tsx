import { Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/design/card'
import { EmptyState } from '~/ui/design/empty-state'
import { MapPinOff } from '~/ui/design/icons'

/** The place typed is unknown, or several communes bear it: the page asks before it searches. */
export function PlaceChoice({ typed, choices }: { typed: string; choices: readonly string[] }) {
  const { t } = useTranslation('public')
  const [search] = useSearchParams()
  if (choices.length === 0) {
    return (
      <EmptyState icon={MapPinOff} title={t('search.unknownPlaceTitle', { place: typed })}>
        {t('search.unknownPlaceBody')}
      </EmptyState>
    )
  }
  const to = (ou: string) => {
    const next = new URLSearchParams(search)
    next.set('ou', ou)
    next.delete('page')
    return `/offres?${next}`
  }
  return (
    <Section title={t('search.choosePlaceTitle')}>
      <p>{t('search.choosePlaceBody', { place: typed })}</p>
      <ul className="grid gap-2 sm:grid-cols-2">
        {choices.map((choice) => (
          <li key={choice}>
            <Link
              to={to(choice)}
              className="flex min-h-11 items-center rounded-lg border border-line bg-surface px-4 py-2 no-underline hover:border-accent"
            >
              {choice}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
