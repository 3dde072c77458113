import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { sectionSchemas } from '~/domain/person/section-schemas'
import { PERSON_SECTIONS, type PersonSection, sectionOfSlug } from '~/domain/person/sections'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadSectionForm } from '~/queries/person/load-section-form'
import { readSection } from '~/queries/person/read-section'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { SectionForm } from '~/ui/person/section-form'
import { sayToProfessional } from '~/ui/person/section-words'
import { editPerson } from '~/use-cases/person/edit-person'

const params = z.object({
  personId: id,
  section: z.string().transform((slug, context): PersonSection => {
    const section = sectionOfSlug(slug)
    if (section) return section
    context.addIssue({ code: 'custom' })
    return z.NEVER
  }),
})

export const loader = page({ may: 'person.write', params }, async ({ context, actor, params }) => ({
  ...found(await loadSectionForm(context.db, actor, params.personId, params.section)),
  smsOffered: context.ports.smsOffered,
}))

export const action = act(
  {
    may: 'person.write',
    params,
    dates: { validUntil: 'ahead', availableFrom: 'ahead', availableUntil: 'ahead' },
  },
  async ({ context, actor, params, form }) => {
    const { personId } = params
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
    const revision = Number(form.get('revision'))
    const result = await editPerson(context, { ...read.edit, personId, revision })
    if (isRefused(result)) {
      if (result.refused === 'notFound') throw notFound()
      return refused(submission, result)
    }
    return redirectWith(
      `/accompagnement/personnes/${personId}#${PERSON_SECTIONS[params.section].slug}`,
      `C’est enregistré\u202f: «\u00a0${PERSON_SECTIONS[params.section].title}\u00a0».`,
    )
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? PERSON_SECTIONS[data.section].title : 'Modifier'} – Passerelle` },
]

export default function EditSectionPage() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/accompagnement/personnes/${view.personId}`
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={PERSON_SECTIONS[view.section].title}
        intro={view.name}
        back={{ to: back, label: 'Retour au dossier' }}
      />
      {view.closed ? (
        <Callout tone="warning" title="Ce dossier est clos">
          <p>Rouvrez-le avant de le modifier.</p>
        </Callout>
      ) : (
        <SectionForm
          key={view.section}
          {...view}
          askContactWay={view.smsOffered}
          lastResult={answer?.result}
          say={sayToProfessional}
          cancel={{ to: back, label: 'Annuler' }}
        />
      )}
    </div>
  )
}
