import { data } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, found, page } from '~/door.server'
import { loadMember } from '~/queries/company/load-own-company'
import { redirectSignedOut } from '~/session-answer.server'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { SubmitButton } from '~/ui/forms/page-form'
import { removeMember } from '~/use-cases/account/remove-member'

export const loader = page({ may: 'company.read' }, async ({ context, actor }) => {
  const { companyName, last } = found(await loadMember(context.db, actor, actor.membershipId))
  return { companyName, last, administers: actor.companyRoles.includes('administrator') }
})

export const action = act({ may: 'company.read' }, async ({ context, actor, wiring }) => {
  const left = await removeMember(context, { membershipId: actor.membershipId })
  if (!isRefused(left)) return redirectSignedOut(wiring)
  return data({ refusal: refusalSentence(left) }, { status: 409 })
})

export const meta = () => [{ title: 'Quitter l’équipe de l’entreprise – Passerelle' }]

export default function LeaveTeamPage() {
  const { companyName, last, administers } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader
        title={`Quitter l’équipe\u202f: ${companyName}`}
        back={{ to: '/entreprise/equipe', label: 'Mon entreprise' }}
      />
      <Card className="space-y-4">
        {answer && (
          <Callout tone="danger" role="alert">
            <p>{answer.refusal}</p>
          </Callout>
        )}
        {last ? (
          <>
            <p>
              Vous êtes la seule personne qui administre le compte de l’entreprise. Donnez d’abord ce rôle à
              quelqu’un d’autre.
            </p>
            <p>
              <Link to="/entreprise/equipe" className="text-accent underline underline-offset-4">
                Choisir qui administre le compte
              </Link>
            </p>
          </>
        ) : (
          <>
            <ul className="list-disc space-y-2 pl-5">
              <li>Votre accès s’arrête tout de suite, et un courriel vous le confirme.</li>
              <li>Vos collègues gardent le leur. Rien de ce que vous avez fait n’est effacé.</li>
              <li>
                Si vous êtes tuteur, tutrice ou signataire d’une convention, prévenez vos collègues et votre
                référent·e : il faudra vous y remplacer.
              </li>
              <li>Pour revenir, il faudra une nouvelle invitation.</li>
            </ul>
            <Form method="post" className="flex flex-wrap gap-3">
              <SubmitButton variant="danger">Quitter l’équipe</SubmitButton>
              <ButtonLink to="/entreprise/equipe" variant="secondary">
                Rester
              </ButtonLink>
            </Form>
          </>
        )}
        {administers && (
          <p className="border-t border-line pt-4">
            Toute l’entreprise s’en va ?{' '}
            <Link to="/entreprise/equipe/fermer" className="text-accent underline underline-offset-4">
              Fermer le compte de l’entreprise
            </Link>
          </p>
        )}
      </Card>
    </div>
  )
}
