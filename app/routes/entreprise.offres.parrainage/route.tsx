import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, page } from '~/door.server'
import { loadPlacesForOffer } from '~/queries/offer/load-offer-step'
import { loadCompanySponsors } from '~/queries/sponsorship/load-company-sponsors'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import { EmptyState } from '~/ui/design/empty-state'
import { HeartHandshake } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { RadioField } from '~/ui/forms/choice-fields'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { offerSponsorship } from '~/use-cases/sponsorship/offer-sponsorship'

const schema = z.object({
  sponsorId: z.uuid('Choisissez la personne qui accompagnera.'),
  establishmentId: z.uuid('Choisissez un établissement de la liste.').optional(),
})

export const loader = page({ may: 'offer.write' }, async ({ context, actor }) => ({
  sponsors: await loadCompanySponsors(context.db, actor),
  places: await loadPlacesForOffer(context.db, actor),
}))

export const action = act({ may: 'offer.write' }, async ({ context, actor, form }) => {
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return invalid(submission)
  const [first] = await loadPlacesForOffer(context.db, actor)
  const { sponsorId, establishmentId = first?.id ?? '' } = submission.value
  const made = await offerSponsorship(context, { sponsorId, establishmentId })
  if (isRefused(made)) return refused(submission, made)
  return redirectWith(
    '/entreprise/offres?onglet=a-terminer',
    'L’offre est prête : elle sera visible dès que la personne l’aura relue et publiée.',
  )
})

export const meta = () => [{ title: 'Proposer un parrainage – Passerelle' }]

export default function NewSponsorship() {
  const { sponsors, places } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm({
    id: 'parrainage',
    lastResult: answer?.result ?? null,
    defaultValue: { sponsorId: '', establishmentId: places[0]?.id ?? '' },
  })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Proposer un parrainage"
        intro="Une personne de votre entreprise accompagne quelqu’un vers l’emploi : quelques rencontres sur quelques mois."
        back={{ to: '/entreprise/offres', label: 'Mes offres' }}
      />
      {sponsors.length === 0 ? (
        <EmptyState
          icon={HeartHandshake}
          title="Personne de votre entreprise n’est encore parrain ou marraine"
          action={<ButtonLink to="/inscription/parrain">Devenir parrain ou marraine</ButtonLink>}
        >
          <p>
            Inscrivez-vous, ou proposez-le à un ou une collègue. Un·e référent·e valide, puis vous revenez
            ici.
          </p>
        </EmptyState>
      ) : (
        <Card>
          <PageForm form={form}>
            <RadioField
              field={fields.sponsorId}
              label="Qui accompagnera ?"
              hint="L’offre reprend ce que cette personne a dit. Elle la relit et la publie."
              choices={sponsors}
            />
            {places.length > 1 && (
              <RadioField
                field={fields.establishmentId}
                label="Dans quel établissement ?"
                choices={places.map(({ id, name, city }) => ({ value: id, label: name, hint: city }))}
              />
            )}
            <SubmitButton>Préparer l’offre</SubmitButton>
          </PageForm>
        </Card>
      )}
    </div>
  )
}
