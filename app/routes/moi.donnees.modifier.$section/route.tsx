import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import type { SectionEdit } from '~/domain/person/section-fields'
import { sectionSchemas } from '~/domain/person/section-schemas'
import { OWN_SECTIONS, type OwnSection, PERSON_SECTIONS, sectionOfSlug } from '~/domain/person/sections'
import { isRefused } from '~/domain/refusal'
import { act, found, notFound, page } from '~/door.server'
import candidateData from '~/locales/fr/candidate-data'
import { loadSectionForm } from '~/queries/person/load-section-form'
import { readSection } from '~/queries/person/read-section'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { SectionForm } from '~/ui/person/section-form'
import { correctOwnData } from '~/use-cases/person/edit-person'

export const handle = { i18n: ['candidate-data'] }

const params = z.object({
  section: z.string().transform((slug, context): OwnSection => {
    const section = OWN_SECTIONS.find((own) => own === sectionOfSlug(slug))
    if (section) return section
    context.addIssue({ code: 'custom' })
    return z.NEVER
  }),
})

export const loader = page({ may: 'person.own', params }, async ({ context, actor, params }) =>
  found(await loadSectionForm(context.db, actor, actor.personId, params.section)),
)

export const action = act(
  {
    may: 'person.own',
    params,
    dates: { validUntil: 'ahead', availableFrom: 'ahead', availableUntil: 'ahead' },
  },
  async ({ context, actor, params, form }) => {
    const submission = parseWithZod(form, { schema: sectionSchemas })
    if (submission.status !== 'success') return invalid(submission)
    if (submission.value.section !== params.section) throw notFound()
    const read = await readSection(context.db, submission.value, {
      territoryId: actor.territoryId,
      smsOffered: context.ports.smsOffered,
    })
    if ('problems' in read) {
      return data({ result: submission.reply({ fieldErrors: read.problems }) }, { status: 422 })
    }
    const edit = read.edit as SectionEdit<OwnSection>
    const result = await correctOwnData(context, { ...edit, revision: Number(form.get('revision')) })
    if (isRefused(result)) {
      if (result.refused === 'notFound') throw notFound()
      return refused(submission, result)
    }
    return redirectWith(`/moi/donnees#${PERSON_SECTIONS[params.section].slug}`, candidateData.saved)
  },
)

export const meta: MetaFunction = () => [{ title: 'Corriger mes données – Passerelle' }]

export default function CorrectPage() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('candidate-data')
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t('correctOf', { section: PERSON_SECTIONS[view.section].title })}
        back={{ to: '/moi/donnees', label: t('back') }}
      />
      {view.closed ? (
        <Callout tone="warning">{t('askReferent')}</Callout>
      ) : (
        <SectionForm
          key={view.section}
          {...view}
          // The person says it on a page of its own.
          askContactWay={false}
          lastResult={answer?.result}
          say={(word) => t(`form.${word}`)}
          cancel={{ to: '/moi/donnees', label: t('cancel') }}
        />
      )}
    </div>
  )
}
