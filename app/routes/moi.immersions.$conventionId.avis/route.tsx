import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { beneficiaryAssessmentForm } from '~/domain/convention/assessment-forms'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadAssessmentForm } from '~/queries/convention/load-assessment'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { assessImmersion } from '~/use-cases/immersion/assess-immersion'
import { OpinionForm } from './opinion-form'

export const handle = { i18n: ['candidate-immersion'] }

const params = z.object({ conventionId: id })

export const loader = page(
  { may: 'convention.readAsBeneficiary', params },
  async ({ context, actor, params }) =>
    found(await loadAssessmentForm(context.db, actor, params.conventionId)),
)

export const action = act(
  { may: 'person.own', params, dates: { lastDay: 'behind' } },
  async ({ context, params, form }) => {
    const submission = parseWithZod(form, { schema: beneficiaryAssessmentForm })
    if (submission.status !== 'success') return invalid(submission)
    const result = await assessImmersion(context, { ...params, ...submission.value })
    if (!isRefused(result)) {
      return redirectWith(`/moi/immersions/${params.conventionId}`, 'Merci, votre avis est enregistré.')
    }
    if (result.refused === 'notFound') throw notFound()
    return refused(submission, result)
  },
)

export const meta = () => [{ title: 'Mon avis sur l’immersion – Passerelle' }]

export default function OpinionPage() {
  const { t } = useTranslation('candidate-immersion')
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/moi/immersions/${view.id}`
  return (
    <div className="mx-auto max-w-2xl text-lg">
      <PageHeader
        title={t('opinion.heading')}
        intro={t('opinion.intro', { company: view.companyName })}
        back={{ to: back, label: t('pageTitle') }}
      />
      {view.done ? (
        <Callout tone="success" title={t('opinion.done')}>
          <ButtonLink to={back} variant="secondary">
            {t('pageTitle')}
          </ButtonLink>
        </Callout>
      ) : (
        <OpinionForm values={view.values} lastResult={answer?.result} />
      )}
    </div>
  )
}
