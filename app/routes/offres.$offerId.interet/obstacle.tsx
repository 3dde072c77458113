import { useTranslation } from 'react-i18next'
import type { InterestObstacle as Obstacle } from '~/queries/candidate/load-interest'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'

/** What stands in the way, and the one thing to do about it. */
export function InterestObstacle({
  obstacle,
  recommendationId,
}: {
  obstacle: Obstacle
  recommendationId: string | null
}) {
  const { t } = useTranslation('candidate-interest')
  return (
    <>
      <Callout tone="warning" title={t(`obstacles.${obstacle}.title`)}>
        <p>{t(`obstacles.${obstacle}.body`)}</p>
      </Callout>
      <Way obstacle={obstacle} recommendationId={recommendationId} />
    </>
  )
}

function Way({ obstacle, recommendationId }: { obstacle: Obstacle; recommendationId: string | null }) {
  const { t } = useTranslation('candidate-interest')
  if (obstacle === 'noConsent') return <ButtonLink to="/moi/donnees/accord">{t('giveConsent')}</ButtonLink>
  if (obstacle === 'already' && recommendationId) {
    return <ButtonLink to={`/moi/propositions/${recommendationId}`}>{t('seeRunning')}</ButtonLink>
  }
  return <ButtonLink to="/offres">{t('otherOffers')}</ButtonLink>
}
