import { useTranslation } from 'react-i18next'
import { ButtonLink } from '~/ui/design/button'
import { HandHeart } from '~/ui/design/icons'
import type { PublicOffer } from './open-offer'

export const asksInterest = (viewer: string) => viewer === 'candidate' || viewer === 'visitor'

/** A candidate goes straight there, a visitor signs in on the way. */
export function interestPath(offerId: string, viewer: string): string {
  const path = `/offres/${offerId}/interet`
  return viewer === 'candidate' ? path : `/connexion?suite=${encodeURIComponent(path)}`
}

/** What to do next: a candidate says that it interests them; a visitor learns how to. Professionals act from their desk. */
export function Interest({ offer, viewer }: { offer: PublicOffer; viewer: string }) {
  const { t } = useTranslation('public')
  return (
    <aside
      aria-label={t('offer.interest')}
      className="space-y-5 rounded-xl bg-accent-soft p-5 lg:sticky lg:top-20 print:bg-surface print:p-0"
    >
      {asksInterest(viewer) && (
        <div className="no-print space-y-2">
          <ButtonLink to={interestPath(offer.id, viewer)} icon={HandHeart} className="w-full text-lg">
            {t('offer.interest')}
          </ButtonLink>
          <p className="text-[0.95rem]">{t('offer.interestHelp')}</p>
        </div>
      )}
      {viewer === 'visitor' && (
        <div className="no-print space-y-1">
          <h2 className="font-bold">{t('offer.noAccountTitle')}</h2>
          <p className="text-[0.95rem]">{t('offer.noAccount')}</p>
        </div>
      )}
      {offer.kind === 'immersion' && (
        <div className="space-y-1">
          <h2 className="font-bold">{t('offer.rules')}</h2>
          <p className="text-[0.95rem]">{t('offer.rulesBody')}</p>
        </div>
      )}
      {offer.openUntil && (
        <p className="text-[0.95rem] font-semibold">{t('offer.openUntil', { date: offer.openUntil })}</p>
      )}
      <p className="hidden print:block">{t('offer.print')}</p>
    </aside>
  )
}
