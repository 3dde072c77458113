import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../design/button'
import { Card } from '../design/card'
import { CircleCheck, CircleX } from '../design/icons'

/** Yes, no: each leads to its own page, which says what it does before it is done. */
export function AnswerChoice() {
  const { t } = useTranslation('candidate')
  return (
    <Card id="reponse" className="no-print scroll-mt-4 space-y-4 border-accent">
      <h2 className="text-xl font-bold">{t('proposal.choose')}</h2>
      <p>{t('proposal.chooseHelp')}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        <ButtonLink to="?etape=oui" icon={CircleCheck} className="min-h-14 text-lg">
          {t('proposal.yes')}
        </ButtonLink>
        <ButtonLink to="?etape=non" icon={CircleX} variant="secondary" className="min-h-14 text-lg">
          {t('proposal.no')}
        </ButtonLink>
      </div>
    </Card>
  )
}
