import { Form, useLoaderData } from '@remix-run/react'
import { homeOf } from '~/domain/account/landing'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { findHat, loadDemoPeople } from '~/queries/account/load-demo-people'
import { redirectSignedIn } from '~/session-answer.server'
import { Section } from '~/ui/design/card'
import { EmptyState } from '~/ui/design/empty-state'
import { UserRound } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { ROLE_LABELS } from '~/ui/layout/role-labels'
import { openSession } from '~/use-cases/account/open-session'
import { signOut } from '~/use-cases/account/sign-out'
import { sessionToken } from '~/wiring.server'

export const loader = page({ may: 'demo.use' }, async ({ context, wiring }) => {
  if (!wiring.environment.demo) throw notFound()
  return { groups: await loadDemoPeople(context.db) }
})

export const action = act({ may: 'demo.use' }, async ({ context, wiring, request, form }) => {
  if (!wiring.environment.demo) throw notFound()
  const membershipId = id.safeParse(form.get('membershipId'))
  if (!membershipId.success) throw notFound()
  const hat = found(await findHat(context.db, membershipId.data))
  await signOut(context, { sessionToken: await sessionToken(wiring, request) })
  const session = await openSession(context, hat)
  if (isRefused(session)) throw notFound()
  return redirectSignedIn(wiring, { ...session, redirectTo: homeOf(session.role) })
})

export const meta = () => [{ title: 'Choisir une personne de démonstration – Passerelle' }]

export default function DemoPage() {
  const { groups } = useLoaderData<typeof loader>()
  return (
    <div className="space-y-8">
      <PageHeader
        title="Qui voulez-vous être ?"
        intro="Ces personnes et ces entreprises sont fictives. Un clic, et vous voyez Passerelle avec leurs yeux."
      />
      {groups.length === 0 && (
        <EmptyState icon={UserRound} title="Aucune personne de démonstration">
          Les données de démonstration ne sont pas encore chargées.
        </EmptyState>
      )}
      {groups.map(({ group, people }) => (
        <Section key={group} title={group === 'mate' ? 'Équipe d’une entreprise' : ROLE_LABELS[group]}>
          <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {people.map((person) => (
              <li key={person.id}>
                <Form method="post" className="h-full">
                  <input type="hidden" name="membershipId" value={person.id} />
                  <button
                    type="submit"
                    className="flex h-full min-h-11 w-full items-center gap-3 rounded-xl border border-line bg-surface p-3 text-left hover:border-accent"
                  >
                    <span className="rounded-full bg-accent-soft p-2 text-accent">
                      <UserRound size={22} />
                    </span>
                    <span className="min-w-0">
                      <span className="block font-bold">{person.name}</span>
                      <span className="block text-[0.95rem] text-ink-2">{person.place}</span>
                      {person.does && (
                        <span className="block text-[0.95rem] text-accent">Rôle : {person.does}</span>
                      )}
                      {person.applications > 0 && !person.does && (
                        <span className="block text-[0.95rem] text-accent">Candidature en cours</span>
                      )}
                      {person.pairings > 0 && (
                        <span className="block text-[0.95rem] text-accent">Parrainage en cours</span>
                      )}
                    </span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  )
}
