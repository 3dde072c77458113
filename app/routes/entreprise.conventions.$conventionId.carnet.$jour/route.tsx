import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { localDate } from '~/domain/calendar/local-date'
import { LOG_TEXT_MAX, tutorNoteSchema } from '~/domain/convention/tutor-log'
import { ofName } from '~/domain/person/of-name'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadTutorNote } from '~/queries/convention/load-tutor-note'
import { TutorNote } from '~/ui/convention/tutor-note'
import { Callout } from '~/ui/design/callout'
import { PageHeader } from '~/ui/design/page-header'
import { TextareaField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { writeTutorNote } from '~/use-cases/immersion/write-tutor-note'

const params = z.object({ conventionId: id, jour: z.iso.date().transform(localDate) })

export const loader = page({ may: 'convention.followAsHost', params }, async ({ context, actor, params }) => {
  const { conventionId, jour } = params
  return found(await loadTutorNote(context.db, actor, conventionId, jour, context.ports.clock.now()))
})

export const action = act(
  { may: 'convention.followAsHost', params },
  async ({ context, params: { conventionId, jour }, form }) => {
    const schema = tutorNoteSchema.extend({ revision: z.coerce.number().int().min(0) })
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return invalid(submission)
    const result = await writeTutorNote(context, { ...submission.value, conventionId, on: jour })
    if (!isRefused(result)) {
      return redirectWith(`/entreprise/conventions/${conventionId}/tutorat`, 'La journée est notée.')
    }
    if (result.refused === 'notFound') throw notFound()
    return refused(submission, result)
  },
)

export const meta = () => [{ title: 'Noter une journée d’immersion – Passerelle' }]

export default function TutorNotePage() {
  const view = useLoaderData<typeof loader>()
  const { note, lastToReview, closed } = view
  const which = view.number ? `, jour ${view.number} sur ${view.count}` : ''
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <PageHeader
        title={view.isToday ? `La journée ${ofName(view.firstName)}` : `${view.firstName}, ${view.day}`}
        intro={`${view.isToday ? `Aujourd’hui, ${view.day}` : view.job}${which}.`}
        back={{ to: `/entreprise/conventions/${view.id}/tutorat`, label: 'Jour par jour' }}
      />
      {closed ? (
        <Callout title={closed}>{note && <TutorNote note={note} />}</Callout>
      ) : (
        <>
          <Callout title={`${view.firstName} lira ce que vous écrivez`}>
            <p>
              Ses deux référent·es aussi, et vos collègues qui suivent l’immersion. Écrivez des faits, comme
              vous les diriez en face. Rien sur la santé ni la vie privée.
            </p>
          </Callout>
          {lastToReview && (
            <p className="border-l-4 border-accent pl-4">
              <strong>À revoir, noté {lastToReview.day} :</strong> {lastToReview.text}
            </p>
          )}
          <NoteForm key={`${view.id} ${view.on}`} />
        </>
      )}
    </div>
  )
}

function NoteForm() {
  const { note, revision, firstName } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<Record<'done' | 'wentWell' | 'toReview', string>>({
    id: 'carnet',
    lastResult: answer?.result ?? null,
    defaultValue: {
      ...{ done: note?.done ?? '', wentWell: note?.wentWell ?? '', toReview: note?.toReview ?? '' },
    },
  })
  return (
    <PageForm form={form}>
      <input type="hidden" name="revision" value={revision} />
      <TextareaField
        field={fields.done}
        label={`Qu’a fait ${firstName} ?`}
        hint="Une phrase suffit. Par exemple : préparation du mortier, montage d’un muret avec l’équipe."
        maxLength={LOG_TEXT_MAX}
        rows={3}
      />
      <TextareaField
        field={fields.wentWell}
        label="Qu’est-ce qui s’est bien passé ?"
        optional
        maxLength={LOG_TEXT_MAX}
        rows={2}
      />
      <TextareaField
        field={fields.toReview}
        label="Que faut-il revoir ?"
        optional
        maxLength={LOG_TEXT_MAX}
        rows={2}
      />
      <SubmitButton>{note ? 'Enregistrer les changements' : 'Noter la journée'}</SubmitButton>
    </PageForm>
  )
}
