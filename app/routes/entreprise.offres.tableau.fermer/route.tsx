import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith } from '~/answers.server'
import { CLOSING_REASON_LABELS } from '~/domain/offer/reasons'
import { isRefused } from '~/domain/refusal'
import { act, page } from '~/door.server'
import { loadJobsToClose } from '~/queries/offer/load-job-table'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { RadioField } from '~/ui/forms/choice-fields'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { closeOffer } from '~/use-cases/offer/close-offer'
import { EMPLOYER_REASONS } from '../entreprise.offres.$offerId.fermer/reasons'
import { closeOfferSchema } from '../entreprise.offres.$offerId.fermer/schema'

const TABLE = '/entreprise/offres/tableau'
const uuids = z.array(z.uuid()).max(50).catch([])

export const loader = page({ may: 'offer.write' }, async ({ context, actor, request }) => {
  const asked = uuids.parse(new URL(request.url).searchParams.getAll('offre'))
  const jobs = await loadJobsToClose(context.db, actor, asked)
  if (jobs.offers.length === 0) throw redirect(TABLE)
  return jobs
})

export const action = act({ may: 'offer.write' }, async ({ context, form }) => {
  const submission = parseWithZod(form, { schema: closeOfferSchema })
  if (submission.status !== 'success') return invalid(submission)
  let closed = 0
  for (const offerId of uuids.parse(form.getAll('offre'))) {
    if (!isRefused(await closeOffer(context, { offerId, reason: submission.value.reason }))) closed++
  }
  return redirectWith(TABLE, closed === 1 ? 'Une offre est fermée.' : `${closed} offres sont fermées.`)
})

export const meta = () => [{ title: 'Fermer des offres d’emploi – Passerelle' }]

export default function CloseJobs() {
  const { offers, waiting } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm({
    id: 'fermer',
    lastResult: answer?.result ?? null,
    defaultValue: { reason: '' },
  })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={offers.length === 1 ? 'Fermer une offre d’emploi' : `Fermer ${offers.length} offres d’emploi`}
        back={{ to: TABLE, label: 'Mes offres d’emploi' }}
      />
      <div className="space-y-5">
        <Callout tone="warning" title="C’est définitif">
          <p>
            Ces offres disparaissent du site et ne peuvent pas être rouvertes. Vous pourrez les dupliquer.
          </p>
          {waiting > 0 && (
            <p>
              {waiting === 1
                ? 'Une personne attend votre réponse : elle sera prévenue.'
                : `${waiting} personnes attendent votre réponse : elles seront prévenues.`}
            </p>
          )}
        </Callout>
        <Card>
          <PageForm form={form}>
            <ul className="list-disc space-y-1 pl-5">
              {offers.map(({ id, title, city }) => (
                <li key={id}>
                  <input type="hidden" name="offre" value={id} />
                  {title}, {city}
                </li>
              ))}
            </ul>
            <RadioField
              field={fields.reason}
              label="Pourquoi les fermez-vous ?"
              choices={EMPLOYER_REASONS.filter((reason) => reason !== 'noTutor').map((value) => ({
                value,
                label: CLOSING_REASON_LABELS[value],
              }))}
            />
            <div className="flex flex-wrap items-center gap-4">
              <SubmitButton variant="danger">
                {offers.length === 1 ? 'Fermer l’offre' : 'Fermer ces offres'}
              </SubmitButton>
              <Link to={TABLE} className="text-accent underline underline-offset-4">
                Ne rien fermer
              </Link>
            </div>
          </PageForm>
        </Card>
      </div>
    </div>
  )
}
