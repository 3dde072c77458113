import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { act, found, id, page } from '~/door.server'
import { loadApplication } from '~/queries/application/load-application'
import { loadOwnReferent } from '~/queries/candidate/referent'
import { FollowUpForm } from '~/ui/application/follow-up-form'
import { ReferentCard } from '~/ui/candidate/referent-card'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import { CalendarPlus } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Timeline } from '~/ui/design/timeline'
import { Turn } from '~/ui/design/turn'
import { calendarOf } from '../candidatures.$applicationId.entretien/calendar'
import { runOnApplication } from '../candidatures.$applicationId.entretien/run'

export const handle = { i18n: ['candidate', 'candidate-application'] }

const params = z.object({ applicationId: id })

export const loader = page(
  { may: 'person.own', params },
  async ({ context, actor, params: { applicationId } }) => ({
    application: found(await loadApplication(context.db, actor, applicationId, context.ports.clock.now())),
    referent: await loadOwnReferent(context.db, actor),
    calendar: calendarOf(context, applicationId),
  }),
)

export const action = act({ may: 'person.own', params }, ({ context, params: { applicationId }, form }) =>
  runOnApplication(context, applicationId, form),
)

export const meta = () => [{ title: 'Ma candidature – Passerelle' }]

/** Where my application stands, in plain words: what is mine to do, the appointment, the job. */
export default function OwnApplication() {
  const { application: it, calendar, referent } = useLoaderData<typeof loader>()
  const { t } = useTranslation('candidate-application')
  const { interview, hire, immersion } = it
  const toAnswer = it.followUps.find(({ asked, answered }) => asked && !answered)
  const immersionSeen = immersion && immersion.state !== 'draft'
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <PageHeader
        title={t('heading', { company: it.companyName })}
        intro={`${it.offerTitle}, à ${it.city}`}
        back={{ to: '/moi', label: t('back') }}
      />
      <Turn who={it.turn.who}>{`${it.turn.sentence}.`}</Turn>
      {toAnswer && (
        <Section title={t('followUp.title')}>
          <FollowUpForm
            followUpId={toAnswer.id}
            labels={t('followUp.answers.person', { returnObjects: true })}
          />
          <p className="text-ink-2">{t('followUp.readers')}</p>
        </Section>
      )}
      {interview?.planned && (
        <Card>
          <Section title={t('interview.title')}>
            <DataList
              rows={[
                { label: t('interview.when'), value: interview.when },
                { label: t('interview.how'), value: interview.form },
                { label: interview.placeLabel, value: interview.place },
                { label: t('interview.with'), value: interview.with },
                { label: t('interview.reach'), value: it.transport },
                { label: t('interview.note'), value: interview.note },
              ]}
            />
            <ButtonLink to={calendar} reloadDocument icon={CalendarPlus} className="w-full sm:w-auto">
              {t('interview.calendar')}
            </ButtonLink>
            <p>{t('interview.help')}</p>
          </Section>
        </Card>
      )}
      {(immersion || (it.open && it.immersionAsked)) && (
        <Card>
          <Section title={t('immersion.title')}>
            {immersionSeen ? (
              <ButtonLink to={`/moi/immersions/${immersion.id}`} variant="secondary">
                {t('immersion.open')}
              </ButtonLink>
            ) : (
              <p>{t('immersion.coming')}</p>
            )}
          </Section>
        </Card>
      )}
      {it.state === 'refused' && (
        <Card>
          <Section title={t('refused')}>
            <p>{it.reason}</p>
            <p>{t('refusedHelp')}</p>
          </Section>
        </Card>
      )}
      {hire && (
        <Card>
          <Section title={t('hire.title')}>
            <DataList
              rows={[
                { label: t('hire.first'), value: hire.on },
                { label: t('hire.contract'), value: hire.contract },
                { label: t('hire.until'), value: hire.until },
                { label: t('hire.ended'), value: hire.endedOn },
              ]}
            />
            {hire.running && (
              <ButtonLink to={`/candidatures/${it.id}/fin`} variant="quiet">
                {t('hire.end')}
              </ButtonLink>
            )}
          </Section>
        </Card>
      )}
      {it.steps.length > 0 && (
        <Section title={t('steps.title')}>
          <Timeline
            label={t('steps.title')}
            entries={it.steps.map(({ key, state }) => ({
              ...{ key, state, title: t(`steps.${key}`), when: t(`steps.when.${state}`) },
            }))}
          />
        </Section>
      )}
      <ButtonLink to={`/moi/propositions/${it.recommendationId}`} variant="secondary">
        {t('offer')}
      </ButtonLink>
      <ReferentCard referent={referent} />
      {it.events.includes('withdraw') && (
        <ButtonLink to={`/moi/candidatures/${it.id}/retirer`} variant="quiet">
          {t('withdraw.open')}
        </ButtonLink>
      )}
    </div>
  )
}
