import { useTranslation } from 'react-i18next'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { CirclePlay, Send } from '~/ui/design/icons'
import { Turn } from '~/ui/design/turn'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import type { SponsorHome } from './sponsor-home'

const FORM = { id: 'situation', errors: undefined, allErrors: {} }

/** Where a sponsor stands: to confirm, being read, refused, away; nothing to say when all is well. */
export function Standing({ home }: { home: SponsorHome }) {
  const { t } = useTranslation('sponsor')
  switch (home.state) {
    case 'pendingConfirmation':
      return (
        <Card className="space-y-4 border-2 border-accent">
          <h2 className="text-xl font-bold">{t('home.check')}</h2>
          <p>{t('home.checkBody')}</p>
          <div className="flex flex-wrap gap-3">
            <PageForm form={FORM}>
              <SubmitButton icon={Send} name="intent" value="confirm">
                {t('home.confirm')}
              </SubmitButton>
            </PageForm>
            <ButtonLink to="/parrain/quitter" variant="secondary">
              {t('home.notMe')}
            </ButtonLink>
          </div>
        </Card>
      )
    case 'submitted':
      return <Turn who="other">{t('home.submitted')}</Turn>
    case 'refused':
      return (
        <Callout title={t('home.refusedTitle')}>
          <p>{home.refusal}</p>
        </Callout>
      )
    case 'paused':
      return (
        <Callout title={t('home.paused')}>
          <p>{t('home.pausedBody')}</p>
          <PageForm form={FORM}>
            <SubmitButton icon={CirclePlay} name="intent" value="resume">
              {t('home.resume')}
            </SubmitButton>
          </PageForm>
        </Callout>
      )
    default:
      return null
  }
}
