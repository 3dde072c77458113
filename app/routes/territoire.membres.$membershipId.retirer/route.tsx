import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { redirectWith } from '~/answers.server'
import { ofName } from '~/domain/person/of-name'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, found, id, notFound, page } from '~/door.server'
import { loadProfessional } from '~/queries/territory/load-members'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { SubmitButton } from '~/ui/forms/page-form'
import { ROLE_LABELS } from '~/ui/layout/role-labels'
import { removeMember } from '~/use-cases/account/remove-member'

const params = z.object({ membershipId: id })

export const loader = page({ may: 'member.manage', params }, async ({ context, actor, params }) =>
  found(await loadProfessional(context.db, actor, params.membershipId)),
)

export const action = act({ may: 'member.manage', params }, async ({ context, actor, params }) => {
  const removed = await removeMember(context, params)
  if (isRefused(removed)) {
    if (removed.refused === 'notFound') throw notFound()
    return data({ refusal: refusalSentence(removed) }, { status: 409 })
  }
  if (params.membershipId === actor.membershipId) return redirect('/')
  return redirectWith('/territoire/membres', 'L’accès est retiré.')
})

export const meta = () => [{ title: 'Retirer l’accès d’un membre – Passerelle' }]

export default function RemoveProfessionalPage() {
  const member = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader
        title={member.you ? 'Retirer votre propre accès ?' : `Retirer l’accès ${ofName(member.name)} ?`}
        back={{ to: '/territoire/membres', label: 'Membres' }}
      />
      <Card className="space-y-4">
        {answer && (
          <Callout tone="danger" role="alert">
            {answer.refusal}
          </Callout>
        )}
        <p>
          {member.name} ({ROLE_LABELS[member.role] ?? member.role}, {member.organisation}) n’aura plus accès à
          cet espace dès maintenant. Ce qui a été fait reste enregistré. Si cette personne suit des
          entreprises, elles passent à ses collègues, et les entreprises en sont informées.
        </p>
        <Form method="post" className="flex flex-wrap gap-3">
          <SubmitButton variant="danger">Retirer l’accès</SubmitButton>
          <ButtonLink to="/territoire/membres" variant="secondary">
            Annuler
          </ButtonLink>
        </Form>
      </Card>
    </div>
  )
}
