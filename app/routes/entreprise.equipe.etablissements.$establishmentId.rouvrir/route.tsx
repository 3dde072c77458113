import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { redirectWith } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadEstablishment } from '~/queries/company/load-own-company'
import { ButtonLink } from '~/ui/design/button'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { SubmitButton } from '~/ui/forms/page-form'
import { reopenEstablishment } from '~/use-cases/company/reopen-establishment'

const params = z.object({ establishmentId: id })

export const loader = page(
  { may: 'company.manage', params },
  async ({ context, actor, params: { establishmentId } }) =>
    found(await loadEstablishment(context.db, actor, establishmentId)),
)

export const action = act({ may: 'company.manage', params }, async ({ context, params }) => {
  const reopened = await reopenEstablishment(context, params)
  if (isRefused(reopened)) throw notFound()
  return redirectWith('/entreprise/equipe', 'L’établissement est de nouveau ouvert.')
})

export const meta = () => [{ title: 'Rouvrir un établissement – Passerelle' }]

export default function ReopenEstablishmentPage() {
  const place = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader
        title={`Rouvrir l’établissement « ${place.name} » ?`}
        back={{ to: '/entreprise/equipe', label: 'Mon entreprise' }}
      />
      <Card className="space-y-4">
        <p>
          {place.address}, {place.postalCode} {place.city}
        </p>
        <p>Vous pourrez de nouveau y publier des offres et y accueillir des personnes.</p>
        <Form method="post" className="flex flex-wrap gap-3">
          <SubmitButton>Rouvrir l’établissement</SubmitButton>
          <ButtonLink to="/entreprise/equipe" variant="secondary">
            Annuler
          </ButtonLink>
        </Form>
      </Card>
    </div>
  )
}
