import { redirect } from '@remix-run/node'
import type { MetaFunction } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { redirectWith } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, page } from '~/door.server'
import candidateAgenda from '~/locales/fr/candidate-agenda'
import { loadAgendaAddress } from '~/queries/agenda/load-agenda-address'
import { Card, Section } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { answeredForm } from '~/ui/forms/answered-form'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { renewAgendaAddress } from '~/use-cases/agenda/renew-agenda-address'
import { stopAgendaAddress } from '~/use-cases/agenda/stop-agenda-address'

export const handle = { i18n: ['candidate-agenda'] }

const BACK = '/moi/agenda/telephone'

export const loader = page({ may: 'person.own' }, async ({ context, actor }) => {
  const { number } = await loadAgendaAddress(context.db, actor)
  if (number === null) throw redirect(BACK)
  return null
})

export const action = act({ may: 'person.own' }, async ({ context, form }) => {
  const { renewed, stopped } = candidateAgenda.change
  const stops = form.get('intent') === 'stop'
  const result = stops ? await stopAgendaAddress(context) : await renewAgendaAddress(context)
  return redirectWith(BACK, isRefused(result) ? refusalSentence(result) : stops ? stopped : renewed)
})

export const meta: MetaFunction = () => [{ title: 'Changer ou arrêter mon adresse – Passerelle' }]

export default function ChangeAgendaAddressPage() {
  const { t } = useTranslation('candidate-agenda')
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <PageHeader title={t('change.title')} back={{ to: BACK, label: t('change.back') }} />
      {(['renew', 'stop'] as const).map((intent) => (
        <Card key={intent}>
          <Section title={t(`change.${intent}Title`)}>
            <p>{t(`change.${intent}Body`)}</p>
            <PageForm form={answeredForm(intent, undefined).form}>
              <input type="hidden" name="intent" value={intent} />
              <SubmitButton variant={intent === 'stop' ? 'danger' : 'secondary'}>
                {t(`change.${intent}`)}
              </SubmitButton>
            </PageForm>
          </Section>
        </Card>
      ))}
    </div>
  )
}
