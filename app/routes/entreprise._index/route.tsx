import { useLoaderData } from '@remix-run/react'
import { found, page } from '~/door.server'
import { loadEmployerHome } from '~/queries/offer/load-employer-home'
import { ButtonLink } from '~/ui/design/button'
import { Section } from '~/ui/design/card'
import { EmptyState } from '~/ui/design/empty-state'
import { CircleCheck, Plus, Sprout } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Figures } from './figures'
import { ReferentCard } from './referent-card'
import { TaskCard } from './task-card'
import { UnderWay } from './under-way'

export const loader = page({ may: 'company.read' }, async ({ context, actor }) =>
  found(await loadEmployerHome(context.db, actor, context.ports.clock.now())),
)

export const meta = () => [{ title: 'Accueil de mon entreprise – Passerelle' }]

export default function EmployerHome() {
  const home = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={home.companyName}
        actions={
          home.hasOffers &&
          home.may.offers && (
            <ButtonLink to="/entreprise/offres/nouvelle" icon={Plus}>
              Publier une offre
            </ButtonLink>
          )
        }
      />
      <div className="grid gap-8 lg:grid-cols-[2fr_1fr]">
        <div className="space-y-8">
          <UnderWay immersions={home.underWay} />
          <Section title={home.hasOffers || !home.may.offers ? 'Ce qui vous attend' : 'Pour commencer'}>
            {home.tasks.length > 0 ? (
              <ol className="space-y-3">
                {home.tasks.map((task) => (
                  <li key={task.key}>
                    <TaskCard task={task} />
                  </li>
                ))}
              </ol>
            ) : home.underWay.length > 0 ? (
              <p className="text-ink-2">Rien d’autre pour le moment.</p>
            ) : home.hasOffers || !home.may.offers ? (
              <EmptyState icon={CircleCheck} title="Rien ne vous attend">
                <p>
                  {home.may.offers
                    ? 'Vous recevrez un courriel dès qu’une personne vous sera présentée ou qu’un document sera à signer.'
                    : 'Vous recevrez un courriel dès qu’une immersion ou une convention vous concernera.'}
                </p>
              </EmptyState>
            ) : (
              <EmptyState
                icon={Sprout}
                title="Publiez votre première offre d’immersion"
                action={
                  <ButtonLink to="/entreprise/offres/nouvelle" icon={Plus}>
                    Publier ma première offre
                  </ButtonLink>
                }
              >
                <p>
                  Moins de cinq minutes suffisent : choisissez un métier, nous proposons le reste. Vous
                  accueillez une personne quelques jours, sans la rémunérer, sous convention.
                </p>
              </EmptyState>
            )}
          </Section>
        </div>
        <div className="space-y-6">
          {home.referent && <ReferentCard referent={home.referent} writes={home.may.threads} />}
          {home.hasOffers && <Figures home={home} />}
        </div>
      </div>
    </>
  )
}
