import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../design/button'
import { Card } from '../design/card'
import { PageHeader } from '../design/page-header'

/** A personal link of a pairing that opens nothing any more. */
export function LinkOver() {
  const { t } = useTranslation('pairing')
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('link.over')} />
      <Card className="space-y-4">
        <p>{t('link.overBody')}</p>
        <ButtonLink to="/connexion?suite=/moi">{t('link.signIn')}</ButtonLink>
      </Card>
    </div>
  )
}
