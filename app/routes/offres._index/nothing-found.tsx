import { useTranslation } from 'react-i18next'
import { ButtonLink } from '~/ui/design/button'
import { EmptyState } from '~/ui/design/empty-state'
import { SearchX } from '~/ui/design/icons'
import { type OfferSearchTerms, RADII } from '~/ui/offer/offer-search-form'

interface NothingFoundProps {
  terms: OfferSearchTerms
  /** Whether a place was searched around. */
  around: boolean
}

/** No offer for this search: the same one further away, or every offer. */
export function NothingFound({ terms, around }: NothingFoundProps) {
  const { t } = useTranslation('public')
  const { metier, ou, km, secteur, type, contrat } = terms
  const wider = around ? RADII.find((radius) => radius > km) : undefined
  const further = wider && new URLSearchParams({ metier, ou, km: String(wider), secteur, type, contrat })
  return (
    <EmptyState
      icon={SearchX}
      title={t('search.emptyTitle')}
      action={
        <div className="flex flex-wrap justify-center gap-3">
          {further && (
            <ButtonLink to={`/offres?${further}`}>{t('search.wider', { count: wider })}</ButtonLink>
          )}
          <ButtonLink to="/offres" variant="secondary">
            {t('search.all')}
          </ButtonLink>
        </div>
      }
    >
      {t('search.emptyBody')}
    </EmptyState>
  )
}
