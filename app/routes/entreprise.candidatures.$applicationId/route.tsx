import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FOLLOW_UP_ANSWERS_OF_EMPLOYER } from '~/domain/application/follow-ups'
import { act, found, id, page } from '~/door.server'
import { loadApplication } from '~/queries/application/load-application'
import { ApplicationActions } from '~/ui/application/application-actions'
import { ApplicationBadge } from '~/ui/application/application-badge'
import { FollowUpList, HireCard, InterviewCard, PersonContact } from '~/ui/application/application-sections'
import { FollowUpForm } from '~/ui/application/follow-up-form'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'
import { Turn } from '~/ui/design/turn'
import { calendarOf } from '../candidatures.$applicationId.entretien/calendar'
import { runOnApplication } from '../candidatures.$applicationId.entretien/run'
import { ImmersionFirst } from './immersion-first'

const params = z.object({ applicationId: id })

export const loader = page(
  { may: 'application.readAsHost', params },
  async ({ context, actor, params: { applicationId } }) => ({
    application: found(await loadApplication(context.db, actor, applicationId, context.ports.clock.now())),
    calendar: calendarOf(context, applicationId),
  }),
)

export const action = act(
  { may: 'application.readAsHost', params },
  ({ context, params: { applicationId }, form }) => runOnApplication(context, applicationId, form),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.application.personName ?? 'Candidature'}, candidature – Passerelle` },
]

export default function CompanyApplication() {
  const { application: it, calendar } = useLoaderData<typeof loader>()
  const toAnswer = it.followUps.find(({ asked, answered }) => asked && !answered)
  const over = it.immersion && ['completed', 'interrupted', 'assessed'].includes(it.immersion.state)
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title={it.personName}
        intro={`Pour «\u00a0${it.offerTitle}\u00a0», ${it.city}`}
        back={{ to: '/entreprise/candidatures', label: 'Candidatures' }}
        badges={<ApplicationBadge state={it.state} label={it.stateLabel} />}
      />
      <Turn who={it.turn.who}>{it.turn.sentence}</Turn>
      {toAnswer && (
        <Card>
          <Section title={`Après ${toAnswer.month} mois, comment cela se passe\u202f?`}>
            <FollowUpForm followUpId={toAnswer.id} labels={FOLLOW_UP_ANSWERS_OF_EMPLOYER} />
          </Section>
        </Card>
      )}
      <ApplicationActions id={it.id} events={it.events} hireFirst={Boolean(over)} />
      <InterviewCard interview={it.interview} calendar={calendar} />
      <ImmersionFirst application={it} />
      {it.reason && (
        <Card>
          <p>
            Votre raison : {it.reason}
            {it.reasonDetail ? ` («\u00a0${it.reasonDetail}\u00a0»)` : ''}
          </p>
        </Card>
      )}
      <HireCard hire={it.hire} />
      <FollowUpList followUps={it.followUps.filter(({ id: each }) => each !== toAnswer?.id)} />
      {it.state !== 'refused' && it.state !== 'withdrawn' && (
        <PersonContact person={it.person} name={it.personName} />
      )}
      {it.hire?.running && (
        <ButtonLink to={`/candidatures/${it.id}/fin`} variant="quiet">
          Signaler la fin du contrat
        </ButtonLink>
      )}
    </div>
  )
}
