import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { redirectWith } from '~/answers.server'
import { companyRolesOf } from '~/domain/company/company-roles'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, found, id, notFound, page } from '~/door.server'
import { loadJoinRequest } from '~/queries/company/load-own-company'
import { companyRoleChoices, DEFAULT_ROLES } from '~/ui/company/role-choices'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import { PageHeader } from '~/ui/design/page-header'
import { CheckboxesField } from '~/ui/forms/choice-fields'
import { SubmitButton } from '~/ui/forms/page-form'
import { decideJoinRequest } from '~/use-cases/company/decide-join-request'

const params = z.object({ joinRequestId: id })

export const loader = page(
  { may: 'company.manage', params },
  async ({ context, actor, params: { joinRequestId } }) =>
    found(await loadJoinRequest(context.db, actor, joinRequestId)),
)

const DONE = {
  accept: 'La personne est invitée\u00a0: elle aura accès dès qu’elle aura accepté.',
  refuse: 'La demande est refusée. La personne en est informée.',
}

export const action = act(
  { may: 'company.manage', params },
  async ({ context, form, params: { joinRequestId } }) => {
    const decision = z.enum(['accept', 'refuse']).safeParse(form.get('intent'))
    if (!decision.success) return data({ refusal: 'Choisissez une réponse.' }, { status: 422 })
    const companyRoles = companyRolesOf(form.getAll('companyRoles').map(String))
    const input = { joinRequestId, decision: decision.data, companyRoles }
    const decided = await decideJoinRequest(context, input)
    if (!isRefused(decided)) return redirectWith('/entreprise/equipe', DONE[decision.data])
    if (decided.refused === 'notFound') throw notFound()
    return data({ refusal: refusalSentence(decided) }, { status: 409 })
  },
)

export const meta = () => [{ title: 'Demande pour rejoindre l’entreprise – Passerelle' }]

export default function JoinRequestPage() {
  const request = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader
        title={`${request.name} demande à vous rejoindre`}
        intro={`Demande reçue le ${request.on}`}
        back={{ to: '/entreprise/equipe', label: 'Mon entreprise' }}
      />
      <Card className="space-y-4">
        {answer && (
          <Callout tone="danger" role="alert">
            <p>{answer.refusal}</p>
          </Callout>
        )}
        <DataList
          rows={[
            { label: 'Adresse électronique', value: request.email },
            { label: 'Fonction', value: request.jobTitle },
            { label: 'Message', value: request.message },
          ]}
        />
        <p>
          N’acceptez que si vous connaissez cette personne et cette adresse{'\u00a0'}: elle agira au nom de
          l’entreprise.
        </p>
        <Form method="post" className="flex flex-wrap gap-3">
          <CheckboxesField
            className="basis-full"
            field={{ id: 'companyRoles', name: 'companyRoles', initialValue: DEFAULT_ROLES }}
            label="Si vous acceptez, son rôle dans l’entreprise"
            choices={companyRoleChoices()}
          />
          <SubmitButton name="intent" value="accept">
            Accepter
          </SubmitButton>
          <SubmitButton name="intent" value="refuse" variant="danger">
            Refuser
          </SubmitButton>
        </Form>
      </Card>
    </div>
  )
}
