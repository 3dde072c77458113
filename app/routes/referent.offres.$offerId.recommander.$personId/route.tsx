import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadRecommendForm } from '~/queries/recommendation/load-recommend-form'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { Send } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { TextareaField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { PersonLine } from '~/ui/matching/person-card'
import { PersonForEmployer } from '~/ui/recommendation/person-for-employer'
import { recommendPerson } from '~/use-cases/recommendation/recommend-person'
import { Limits } from './limits'
import { MatchSummary } from './match-summary'
import { recommendSchema } from './schema'
import { hostWords } from './words'

const params = z.object({ offerId: id, personId: id })

export const loader = page(
  { may: 'recommendation.decide', params },
  async ({ context, actor, params: asked }) => {
    const today = parisDay(context.ports.clock.now())
    const shown = found(await loadRecommendForm(context.db, actor, asked, today))
    return shown
  },
)

export const action = act(
  { may: 'recommendation.decide', params },
  async ({ context, params: asked, form }) => {
    const submission = parseWithZod(form, { schema: recommendSchema })
    if (submission.status !== 'success') return invalid(submission)
    const made = await recommendPerson(context, { ...asked, sentence: submission.value.sentence })
    if (isRefused(made) && made.refused === 'notFound') throw notFound()
    if (isRefused(made)) return refused(submission, made)
    return redirectWith(
      `/referent/mises-en-relation/${made.recommendationId}`,
      'La proposition est envoyée à la personne. Elle n’ira plus loin qu’avec son accord.',
    )
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Recommander ${data?.person.name ?? 'une personne'} – Passerelle` },
]

export default function Recommend() {
  const { offer, person, match, suggested, suggestionNote, limits, preview } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm({
    id: 'recommander',
    lastResult: answer?.result ?? null,
    defaultValue: { sentence: '' },
  })
  const back = `/referent/offres/${offer.id}`
  const host = hostWords(offer.kind)
  const firstName = person.name.split(' ')[0] ?? ''
  return (
    <>
      <PageHeader
        title={`Recommander ${person.name}`}
        intro={`${offer.title}, ${offer.companyName}, ${offer.city}`}
        back={{ to: back, label: 'Les personnes qui correspondent' }}
      />
      <div className="grid gap-8 lg:grid-cols-2">
        <div className="space-y-6">
          {suggested && (
            <Callout title="Cette personne a été suggérée pour cette offre">
              <p>
                {suggestionNote
                  ? `«\u00a0${suggestionNote}\u00a0»`
                  : 'En la recommandant, vous donnez suite à la suggestion.'}
              </p>
            </Callout>
          )}
          <Card>
            <PageForm form={form}>
              <TextareaField
                field={fields.sentence}
                label="Votre phrase"
                hint={`Pourquoi ${firstName} et ${host.this} ? ${firstName} puis ${host.the} la liront. Ne parlez ni de santé, ni d’allocations, ni de famille.`}
                rows={5}
                maxLength={600}
              />
              <div className="flex flex-wrap items-center gap-4">
                <SubmitButton icon={Send}>Envoyer la proposition</SubmitButton>
                <Link to={back} className="inline-flex min-h-11 items-center underline underline-offset-4">
                  Revenir à la liste
                </Link>
              </div>
              <p className="text-[0.95rem] text-ink-2">
                La personne a {limits.candidateDays} jours ouvrés pour répondre. Si elle accepte, {host.the}{' '}
                en a {limits.employerDays}.
              </p>
            </PageForm>
          </Card>
          <Limits limits={limits} host={host} placesLeft={offer.placesLeft} />
          <Section title="Pourquoi cette personne">
            <PersonLine person={person} />
            <MatchSummary match={match} />
          </Section>
        </div>
        <Section title={`Ce que ${host.the} verra, après l’accord de la personne`}>
          {preview && <PersonForEmployer person={preview} named />}
          <p className="text-[0.95rem] text-ink-2">
            Votre phrase apparaîtra au-dessus. Le nom complet, le téléphone et l’e-mail ne s’affichent qu’une
            fois que {host.the} a accepté. Jamais la date de naissance, les allocations, le diagnostic ou les
            freins.
          </p>
        </Section>
      </div>
    </>
  )
}
