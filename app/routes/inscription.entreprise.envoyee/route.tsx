import { useTranslation } from 'react-i18next'
import { page } from '~/door.server'
import texts from '~/locales/fr/public'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import { Mail } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'

export const handle = { i18n: ['public'] }

export const loader = page({ may: 'company.signUp' }, async () => null)

export const meta = () => [{ title: `${texts.signUp.sentTitle} – Passerelle` }]

export default function SignUpSentPage() {
  const { t } = useTranslation('public')
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader title={t('signUp.sentTitle')} />
      <Card className="space-y-4">
        <Mail size={34} className="text-accent" strokeWidth={1.6} />
        <p className="text-lg">{t('signUp.sentBody')}</p>
        <p className="text-ink-2">{t('signIn.sentHelp')}</p>
        <ButtonLink to="/connexion" variant="secondary">
          {t('signIn.title')}
        </ButtonLink>
      </Card>
    </div>
  )
}
