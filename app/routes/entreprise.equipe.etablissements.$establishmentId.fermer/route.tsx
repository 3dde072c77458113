import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { redirectWith } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, found, id, notFound, page } from '~/door.server'
import { loadEstablishment } from '~/queries/company/load-own-company'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { SubmitButton } from '~/ui/forms/page-form'
import { closeEstablishment } from '~/use-cases/company/close-establishment'

const params = z.object({ establishmentId: id })

export const loader = page(
  { may: 'company.manage', params },
  async ({ context, actor, params: { establishmentId } }) =>
    found(await loadEstablishment(context.db, actor, establishmentId)),
)

export const action = act(
  { may: 'company.manage', params },
  async ({ context, params: { establishmentId } }) => {
    const closed = await closeEstablishment(context, { establishmentId })
    if (!isRefused(closed)) return redirectWith('/entreprise/equipe', 'L’établissement est fermé.')
    if (closed.refused === 'notFound') throw notFound()
    return data({ refusal: refusalSentence(closed) }, { status: 409 })
  },
)

export const meta = () => [{ title: 'Fermer un établissement – Passerelle' }]

export default function CloseEstablishmentPage() {
  const place = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader
        title={`Fermer l’établissement « ${place.name} » ?`}
        back={{ to: '/entreprise/equipe', label: 'Mon entreprise' }}
      />
      <Card className="space-y-4">
        {answer && (
          <Callout tone="danger" role="alert">
            <p>{answer.refusal}</p>
          </Callout>
        )}
        <p>
          {place.address}, {place.postalCode} {place.city}
        </p>
        <p>Vous ne pourrez plus y publier d’offre. Les conventions déjà signées restent valables.</p>
        <Form method="post" className="flex flex-wrap gap-3">
          <SubmitButton variant="danger">Fermer l’établissement</SubmitButton>
          <ButtonLink to="/entreprise/equipe" variant="secondary">
            Annuler
          </ButtonLink>
        </Form>
      </Card>
    </div>
  )
}
