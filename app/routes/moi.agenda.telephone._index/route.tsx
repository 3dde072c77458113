import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { redirectWith } from '~/answers.server'
import { feedKey, feedPath, webcal } from '~/domain/agenda/feed-address'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, page } from '~/door.server'
import candidateAgenda from '~/locales/fr/candidate-agenda'
import { loadAgendaAddress } from '~/queries/agenda/load-agenda-address'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { CalendarPlus } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { answeredForm } from '~/ui/forms/answered-form'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { renewAgendaAddress } from '~/use-cases/agenda/renew-agenda-address'

export const handle = { i18n: ['candidate-agenda'] }

export const loader = page({ may: 'person.own' }, async ({ context, actor }) => {
  const { number } = await loadAgendaAddress(context.db, actor)
  if (number === null) return { url: null }
  const { tokens, baseUrl } = context.ports
  return { url: baseUrl + feedPath(tokens.derive('agenda', feedKey(actor.personId, number))) }
})

export const action = act({ may: 'person.own' }, async ({ context }) => {
  const made = await renewAgendaAddress(context, { first: true })
  const notice = isRefused(made) ? refusalSentence(made) : candidateAgenda.phone.created
  return redirectWith('/moi/agenda/telephone', notice)
})

export const meta: MetaFunction = () => [{ title: 'Mon agenda dans mon téléphone – Passerelle' }]

export default function AgendaInPhonePage() {
  const { url } = useLoaderData<typeof loader>()
  const { t } = useTranslation('candidate-agenda')
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <PageHeader
        title={t('phone.title')}
        intro={t('phone.intro')}
        back={{ to: '/moi/agenda', label: t('phone.back') }}
      />
      <p>{t('phone.shown')}</p>
      {url === null ? <Create /> : <Address url={url} />}
    </div>
  )
}

function Create() {
  const { t } = useTranslation('candidate-agenda')
  const { form } = answeredForm('adresse', undefined)
  return (
    <PageForm form={form}>
      <p>{t('phone.createHelp')}</p>
      <SubmitButton>{t('phone.create')}</SubmitButton>
    </PageForm>
  )
}

function Address({ url }: { url: string }) {
  const { t } = useTranslation('candidate-agenda')
  return (
    <>
      <div className="space-y-2">
        <ButtonLink
          to={webcal(url)}
          reloadDocument
          icon={CalendarPlus}
          className="min-h-14 w-full text-lg sm:w-auto"
        >
          {t('phone.add')}
        </ButtonLink>
        <p>{t('phone.addHelp')}</p>
      </div>
      <Card>
        <Section title={t('phone.other')}>
          <p>{t('phone.otherHelp')}</p>
          <div>
            <p className="font-semibold">{t('phone.address')}</p>
            <p className="select-all break-all rounded-lg bg-surface-2 p-3 font-mono">{url}</p>
          </div>
          <p>{t('phone.secret')}</p>
        </Section>
      </Card>
      <ButtonLink to="/moi/agenda/telephone/changer" variant="secondary">
        {t('phone.change')}
      </ButtonLink>
    </>
  )
}
