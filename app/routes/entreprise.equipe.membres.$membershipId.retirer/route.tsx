import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { redirectWith } from '~/answers.server'
import { ofName } from '~/domain/person/of-name'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, found, id, notFound, page } from '~/door.server'
import { loadMember } from '~/queries/company/load-own-company'
import { redirectSignedOut } from '~/session-answer.server'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { SubmitButton } from '~/ui/forms/page-form'
import { removeMember } from '~/use-cases/account/remove-member'

const params = z.object({ membershipId: id })

export const loader = page(
  { may: 'company.manage', params },
  async ({ context, actor, params: { membershipId } }) =>
    found(await loadMember(context.db, actor, membershipId)),
)

export const action = act(
  { may: 'company.manage', params },
  async ({ context, actor, wiring, params: { membershipId } }) => {
    const removed = await removeMember(context, { membershipId })
    if (!isRefused(removed)) {
      if (membershipId === actor.membershipId) return redirectSignedOut(wiring)
      return redirectWith('/entreprise/equipe', 'L’accès est retiré.')
    }
    if (removed.refused === 'notFound') throw notFound()
    return data({ refusal: refusalSentence(removed) }, { status: 409 })
  },
)

export const meta = () => [{ title: 'Retirer un accès – Passerelle' }]

export default function RemoveMemberPage() {
  const member = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader
        title={member.you ? 'Quitter l’entreprise ?' : `Retirer l’accès ${ofName(member.name)} ?`}
        back={{ to: '/entreprise/equipe', label: 'Mon entreprise' }}
      />
      <Card className="space-y-4">
        {answer && (
          <Callout tone="danger" role="alert">
            <p>{answer.refusal}</p>
          </Callout>
        )}
        <p>
          {member.you
            ? 'Vous ne pourrez plus rien voir ni signer pour l’entreprise, dès maintenant.'
            : `${member.name} (${member.email}) ne pourra plus rien voir ni signer pour l’entreprise, dès maintenant. Ce qui a été fait reste enregistré.`}
        </p>
        <Form method="post" className="flex flex-wrap gap-3">
          <SubmitButton variant="danger">Retirer l’accès</SubmitButton>
          <ButtonLink to="/entreprise/equipe" variant="secondary">
            Annuler
          </ButtonLink>
        </Form>
      </Card>
    </div>
  )
}
