import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { act, found, id, page } from '~/door.server'
import { loadApplication } from '~/queries/application/load-application'
import { ApplicationActions } from '~/ui/application/application-actions'
import { ApplicationBadge } from '~/ui/application/application-badge'
import { FollowUpList, HireCard, InterviewCard, PersonContact } from '~/ui/application/application-sections'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { Turn } from '~/ui/design/turn'
import { calendarOf } from '../candidatures.$applicationId.entretien/calendar'
import { runOnApplication } from '../candidatures.$applicationId.entretien/run'

const params = z.object({ applicationId: id })

export const loader = page(
  { may: 'application.readTerritory', params },
  async ({ context, actor, params: { applicationId } }) => ({
    application: found(await loadApplication(context.db, actor, applicationId, context.ports.clock.now())),
    calendar: calendarOf(context, applicationId),
  }),
)

export const action = act(
  { may: 'application.readTerritory', params },
  ({ context, params: { applicationId }, form }) => runOnApplication(context, applicationId, form),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.application.personName ?? 'Candidature'}, candidature – Passerelle` },
]

export default function TerritoryApplication() {
  const { application: it, calendar } = useLoaderData<typeof loader>()
  const over = it.immersion && ['completed', 'interrupted', 'assessed'].includes(it.immersion.state)
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title={it.personName}
        intro={`«\u00a0${it.offerTitle}\u00a0», ${it.companyName} (${it.city})`}
        back={{ to: '/referent/candidatures', label: 'Candidatures' }}
        badges={<ApplicationBadge state={it.state} label={it.stateLabel} />}
      />
      <Turn who={it.turn.who}>{it.turn.sentence}</Turn>
      <ApplicationActions id={it.id} events={it.events} hireFirst={Boolean(over)} />
      <InterviewCard interview={it.interview} calendar={calendar} />
      {(it.immersion || it.open) && (
        <Card>
          <Section title="Une immersion d’abord">
            {it.immersion ? (
              <>
                <p>
                  Convention {it.immersion.reference} : {it.immersion.stateLabel.toLocaleLowerCase('fr')}.
                </p>
                <ButtonLink to={`/referent/conventions/${it.immersion.id}`} variant="secondary">
                  Voir la convention
                </ButtonLink>
              </>
            ) : (
              <>
                <p>
                  {it.immersionAsked
                    ? 'L’entreprise le demande.'
                    : 'Quelques jours dans l’équipe avant de décider.'}
                </p>
                <ButtonLink
                  to={`/referent/conventions/nouvelle?recommandation=${it.recommendationId}`}
                  variant={it.immersionAsked ? 'primary' : 'secondary'}
                >
                  Préparer l’immersion
                </ButtonLink>
              </>
            )}
          </Section>
        </Card>
      )}
      {it.reason && (
        <Card>
          <p>
            Raison : {it.reason}
            {it.reasonDetail ? ` («\u00a0${it.reasonDetail}\u00a0»)` : ''}
          </p>
        </Card>
      )}
      <HireCard hire={it.hire} />
      <FollowUpList followUps={it.followUps} settles />
      <PersonContact person={it.person} name={it.personName} />
      {it.hire?.running && (
        <ButtonLink to={`/candidatures/${it.id}/fin`} variant="quiet">
          Enregistrer la fin du contrat
        </ButtonLink>
      )}
    </div>
  )
}
