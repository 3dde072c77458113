import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { frenchPhone } from '~/domain/account/french-phone'
import { isSignedIn } from '~/domain/permissions/actor'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, id, notFound, page } from '~/door.server'
import { loadAccount } from '~/queries/account/load-account'
import { redirectSignedIn } from '~/session-answer.server'
import { Badge } from '~/ui/design/badge'
import { Button } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import { EmailText } from '~/ui/design/email-link'
import { PageHeader } from '~/ui/design/page-header'
import { ROLE_LABELS } from '~/ui/layout/role-labels'
import { wearHat } from '~/use-cases/account/wear-hat'
import { sessionToken } from '~/wiring.server'

export const loader = page({ may: 'account.own' }, async ({ context, actor }) => {
  if (!isSignedIn(actor)) throw notFound()
  return loadAccount(context.db, actor)
})

export const action = act({ may: 'account.own' }, async ({ context, form, wiring, request }) => {
  const membershipId = id.safeParse(form.get('membershipId'))
  const token = await sessionToken(wiring, request)
  if (!membershipId.success || !token) throw notFound()
  const worn = await wearHat(context, { membershipId: membershipId.data, sessionToken: token })
  if (!isRefused(worn)) return redirectSignedIn(wiring, worn)
  if (worn.refused === 'notFound') throw notFound()
  return data({ refusal: refusalSentence(worn) }, { status: 409 })
})

export const meta = () => [{ title: 'Mon compte – Passerelle' }]

export default function AccountPage() {
  const account = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-3xl space-y-8">
      <PageHeader title="Mon compte" />
      {answer && (
        <Callout tone="warning" role="alert">
          <p>{answer.refusal}</p>
        </Callout>
      )}
      <Card>
        <DataList
          rows={[
            { label: 'Nom', value: account.name },
            { label: 'Adresse électronique', value: <EmailText address={account.email} /> },
            { label: 'Téléphone', value: account.phone && frenchPhone(account.phone) },
          ]}
        />
      </Card>
      <Section title={account.hats.length > 1 ? 'Mes rôles' : 'Mon rôle'}>
        <ul className="space-y-3">
          {account.hats.map((hat) => (
            <li key={hat.id}>
              <Card className="flex flex-wrap items-center justify-between gap-3">
                <div>
                  <p className="font-bold">{ROLE_LABELS[hat.role] ?? hat.role}</p>
                  <p className="text-ink-2">{[hat.jobTitle, hat.place].filter(Boolean).join(', ')}</p>
                </div>
                {hat.worn ? (
                  <Badge tone="accent">Rôle actuel</Badge>
                ) : (
                  <Form method="post">
                    <input type="hidden" name="membershipId" value={hat.id} />
                    <Button variant="secondary">Prendre ce rôle</Button>
                  </Form>
                )}
              </Card>
            </li>
          ))}
        </ul>
      </Section>
      <Form method="post" action="/deconnexion">
        <Button variant="secondary">Se déconnecter</Button>
      </Form>
    </div>
  )
}
