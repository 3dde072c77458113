import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { redirectWith } from '~/answers.server'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, found, id, notFound, page } from '~/door.server'
import { loadLeftCompany } from '~/queries/company/load-leaving'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { SubmitButton } from '~/ui/forms/page-form'
import { reopenCompany } from '~/use-cases/company/reopen-company'

const params = z.object({ companyId: id })

export const loader = page({ may: 'company.assign', params }, async ({ context, actor, params }) =>
  found(await loadLeftCompany(context.db, actor, params.companyId)),
)

export const action = act({ may: 'company.assign', params }, async ({ context, params }) => {
  const reopened = await reopenCompany(context, params)
  if (!isRefused(reopened))
    return redirectWith(
      `/referent/entreprises/${params.companyId}`,
      'Le compte est rouvert. L’équipe en est prévenue.',
    )
  if (reopened.refused === 'notFound') throw notFound()
  return data({ refusal: refusalSentence(reopened) }, { status: 409 })
})

export const meta = () => [{ title: 'Rouvrir le compte d’une entreprise – Passerelle' }]

export default function ReopenCompanyPage() {
  const company = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/referent/entreprises/${company.id}`
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader
        title={`Rouvrir le compte\u202f: ${company.name}`}
        intro={company.leftOn && `L’entreprise l’a fermé le ${company.leftOn}.`}
        back={{ to: back, label: 'L’entreprise' }}
      />
      <Card className="space-y-4">
        {answer && (
          <Callout tone="danger" role="alert">
            <p>{answer.refusal}</p>
          </Callout>
        )}
        <p>
          Son équipe pourra de nouveau se connecter et en sera prévenue par courriel. Ses offres restent
          closes : elle pourra les dupliquer. Ne le faites qu’à sa demande.
        </p>
        <Form method="post" className="flex flex-wrap gap-3">
          <SubmitButton>Rouvrir le compte</SubmitButton>
          <ButtonLink to={back} variant="secondary">
            Annuler
          </ButtonLink>
        </Form>
      </Card>
    </div>
  )
}
