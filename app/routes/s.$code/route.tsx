/** The short link of an SMS: it leads to the long one, whose page has the buttons. Following it changes nothing. */
import { data, redirect } from '@remix-run/node'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { isRefused } from '~/domain/refusal'
import { notFound, page } from '~/door.server'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { openShortLink } from '~/use-cases/message/open-short-link'

export const handle = { i18n: ['public'] }

const params = z.object({ code: z.string().max(40) })

export const loader = page({ may: 'link.open', params }, async ({ context, params }) => {
  const link = await openShortLink(context, params)
  if (!isRefused(link)) throw redirect(link.path, { headers: { 'Cache-Control': 'no-store' } })
  if (link.refused === 'shortLinkOver') return data(null, { status: 410 })
  throw notFound()
})

export const meta = () => [
  { title: 'Ce lien ne marche plus – Passerelle' },
  { name: 'robots', content: 'noindex' },
]

/** Shown only when the link is over. */
export default function ShortLinkOverPage() {
  const { t } = useTranslation('public')
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('shortLink.overTitle')} />
      <Card className="space-y-4">
        <p className="text-lg">{t('shortLink.overBody')}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to="/connexion">{t('shortLink.signIn')}</ButtonLink>
          <ButtonLink to="/offres" variant="secondary">
            {t('shortLink.offers')}
          </ButtonLink>
        </div>
      </Card>
    </div>
  )
}
