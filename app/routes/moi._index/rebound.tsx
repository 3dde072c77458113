import { useTranslation } from 'react-i18next'
import type { CandidateHome } from '~/queries/candidate/load-home'
import { Card } from '~/ui/design/card'
import { CalendarHeart } from '~/ui/design/icons'

/** After a disappointment: what happened, and the appointment that follows. */
export function Rebound({ rebound }: { rebound: NonNullable<CandidateHome['rebound']> }) {
  const { t } = useTranslation('candidate-home')
  return (
    <Card className="space-y-2 border-2 border-dashed border-accent">
      <h2 className="flex items-center gap-3 text-xl font-bold">
        <CalendarHeart size={24} className="shrink-0 text-accent" />
        {t('rebound')}
      </h2>
      <p>{rebound.cause}</p>
      <p className="text-lg font-semibold">{rebound.appointment}</p>
      {rebound.bridges && <p className="whitespace-pre-line">{rebound.bridges}</p>}
      <p>{t('reboundHelp')}</p>
    </Card>
  )
}
