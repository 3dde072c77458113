import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { planSchema } from '~/domain/pairing/form-schemas'
import { MEETING_FORMS } from '~/domain/pairing/meetings'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadPairing } from '~/queries/pairing/load-pairing'
import { ButtonLink } from '~/ui/design/button'
import { PageHeader } from '~/ui/design/page-header'
import { answeredForm } from '~/ui/forms/answered-form'
import { RadioField } from '~/ui/forms/choice-fields'
import { DateField, TextField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { planMeeting } from '~/use-cases/pairing/plan-meeting'

const params = z.object({ pairingId: id })

export const loader = page({ may: 'pairing.steer', params }, async ({ context, actor, params }) => {
  const pairing = found(await loadPairing(context.db, actor, params.pairingId, context.ports.clock.now()))
  if (!pairing.live) throw notFound()
  return pairing
})

export const action = act(
  { may: 'pairing.steer', params, dates: { on: 'ahead' } },
  async ({ context, params, form }) => {
    const submission = parseWithZod(form, { schema: planSchema })
    if (submission.status !== 'success') return invalid(submission)
    const result = await planMeeting(context, { ...params, ...submission.value })
    if (!isRefused(result))
      return redirectWith(
        `/referent/binomes/${params.pairingId}`,
        'La rencontre est prévue. Les deux sont prévenus.',
      )
    if (result.refused === 'notFound') throw notFound()
    return refused(submission, result)
  },
)

export const meta = () => [{ title: 'Prévoir une rencontre – Passerelle' }]

const FORMS = Object.entries(MEETING_FORMS).map(([value, label]) => ({ value, label }))

export default function PlanPage() {
  const pairing = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/referent/binomes/${pairing.id}`
  const { form, field } = answeredForm('rendez-vous', answer?.result)
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Prévoir une rencontre"
        intro={`${pairing.personName} et ${pairing.sponsorName}`}
        back={{ to: back, label: 'Le binôme' }}
      />
      <PageForm form={form}>
        <p>Les deux reçoivent le jour, l’heure et le lieu, avec de quoi l’ajouter à leur agenda.</p>
        <DateField field={field('on')} label="Quel jour ?" />
        <TextField
          field={field('at')}
          label="À quelle heure ?"
          hint="Par exemple 14 h 30"
          className="max-w-40"
        />
        <RadioField field={field('form')} label="Comment ?" choices={FORMS} columns={3} />
        <TextField field={field('place')} label="Où ?" hint="Une adresse, ou le lien de la visio" />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>Prévenir les deux</SubmitButton>
          <ButtonLink to={back} variant="quiet">
            Ne rien changer
          </ButtonLink>
        </div>
      </PageForm>
    </div>
  )
}
