import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { offerTitle } from '~/domain/offer/defaults'
import { isRefused } from '~/domain/refusal'
import { act, page } from '~/door.server'
import { chooseJob } from '~/queries/offer/choose-job'
import { loadPlacesForOffer } from '~/queries/offer/load-offer-step'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { RadioField } from '~/ui/forms/choice-fields'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { type AskedJob, JobChoice } from '~/ui/offer/job-choice'
import { createOfferDraft } from '~/use-cases/offer/create-offer-draft'
import { NEW_KINDS, newKind, newOfferSchema } from './schema'

const search = z.object({ type: newKind.catch('immersion') })

export const loader = page({ may: 'offer.write', search }, async ({ context, actor, search: { type } }) => ({
  type,
  places: await loadPlacesForOffer(context.db, actor),
}))

export const action = act({ may: 'offer.write' }, async ({ context, actor, form }) => {
  const submission = parseWithZod(form, { schema: newOfferSchema })
  if (submission.status !== 'success') return invalid(submission)
  const chosen = chooseJob(submission.value)
  if ('problem' in chosen) {
    const result = submission.reply({ fieldErrors: { job: [chosen.problem] } })
    return data({ result, ambiguous: chosen.ambiguous }, { status: 422 })
  }
  const [first] = await loadPlacesForOffer(context.db, actor)
  const made = await createOfferDraft(context, {
    establishmentId: submission.value.establishmentId ?? first?.id ?? '',
    romeCode: chosen.job.code,
    title: offerTitle(chosen.job.code, chosen.job.title),
    kind: NEW_KINDS[submission.value.kind],
  })
  if (isRefused(made)) return refused(submission, made)
  return redirectWith(
    `/entreprise/offres/${made.offerId}/modifier/missions`,
    'Votre brouillon est enregistré : vous pouvez vous arrêter à chaque étape et reprendre plus tard.',
  )
})

export const meta = () => [{ title: 'Publier une offre – Passerelle' }]

const KIND_CHOICES = [
  {
    value: 'immersion',
    label: 'Une immersion',
    hint: 'De quelques jours à un mois pour découvrir un métier chez vous, sous convention, sans salaire.',
  },
  {
    value: 'emploi',
    label: 'Un emploi',
    hint: 'Un contrat de travail : CDI, CDD, intérim, insertion, alternance. Le salaire est affiché.',
  },
]

export default function NewOffer() {
  const { places, type } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm({
    id: 'nouvelle-offre',
    lastResult: answer?.result ?? null,
    defaultValue: { kind: type, job: '', establishmentId: places[0]?.id ?? '' },
  })
  const { ambiguous } = (answer ?? {}) as { ambiguous?: AskedJob }
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Publier une offre"
        back={{ to: '/entreprise/offres', label: 'Mes offres' }}
        intro="Moins de cinq minutes : dites le métier, nous proposons des missions, des horaires et des conditions à corriger."
      />
      <p className="mb-5">
        <Link to="/entreprise/offres/parrainage" className="text-accent underline underline-offset-4">
          Ou proposer un parrainage : quelqu’un de chez vous accompagne une personne vers l’emploi
        </Link>
      </p>
      <Card>
        <PageForm form={form}>
          <RadioField field={fields.kind} label="Que proposez-vous ?" choices={KIND_CHOICES} columns={2} />
          <JobChoice field={fields.job} ambiguous={ambiguous} />
          {places.length > 1 && (
            <RadioField
              field={fields.establishmentId}
              label="Dans quel établissement ?"
              choices={places.map(({ id, name, city }) => ({ value: id, label: name, hint: city }))}
            />
          )}
          <SubmitButton>Continuer</SubmitButton>
        </PageForm>
      </Card>
    </div>
  )
}
