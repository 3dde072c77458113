import { data } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { redirectWith } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { pairKey } from '~/domain/recommendation/several'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { act, notFound, page } from '~/door.server'
import { loadSeveral } from '~/queries/recommendation/load-several'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { Card, Section } from '~/ui/design/card'
import { EmptyState } from '~/ui/design/empty-state'
import { Send, UserRoundSearch } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { TextareaField } from '~/ui/forms/field'
import { PageForm, SubmitButton } from '~/ui/forms/page-form'
import { recordFileAccess } from '~/use-cases/person/record-file-access'
import { recommendSeveral } from '~/use-cases/recommendation/recommend-several'
import { Outcomes } from './outcomes'
import { PairChoice } from './pair-choice'
import { pairsOf, pairsToSend, typedIn } from './pairs'
import { Room } from './room'
import { backOf, sentNotice, type Typed, titleOf } from './words'

export const loader = page({ may: 'recommendation.decide' }, async ({ context, actor, url }) => {
  const asked = pairsOf(url.searchParams)
  const shown = await loadSeveral(context.db, actor, asked, parisDay(context.ports.clock.now()))
  if (asked.length > 0 && shown.pairs.length === 0) throw notFound()
  const personIds = [...new Set(shown.pairs.map(({ person }) => person.personId))]
  await recordFileAccess(context, { subject: { personIds }, what: 'matching' })
  return shown
})

interface Answer {
  readonly typed: Typed
  readonly errors: Record<string, string[]>
  readonly formErrors?: string[]
  readonly outcomes: readonly { readonly key: string; readonly refusal: string | null }[]
}

export const action = act({ may: 'recommendation.decide' }, async ({ context, url, form }) => {
  const typed = typedIn(form)
  const answer = (status: number, rest: Partial<Answer>) =>
    data<Answer>({ typed, errors: {}, outcomes: [], ...rest }, { status })
  const ready = pairsToSend(typed)
  if ('errors' in ready) return answer(422, { errors: ready.errors })
  const done = await recommendSeveral(context, ready.pairs)
  if (isRefused(done) && done.refused === 'notFound') throw notFound()
  if (isRefused(done)) return answer(409, { formErrors: [refusalSentence(done)] })
  const outcomes = done.outcomes.map(({ refusal, ...pair }) => ({
    key: pairKey(pair),
    refusal: refusal && refusalSentence(refusal),
  }))
  if (outcomes.every(({ refusal }) => refusal === null)) {
    return redirectWith(backOf(pairsOf(url.searchParams)).to, sentNotice(outcomes.length))
  }
  return answer(409, { outcomes })
})

export const meta = () => [{ title: 'Relire avant d’envoyer – Passerelle' }]

export default function RecommendSeveral() {
  const { pairs, limits, gone } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = backOf(pairs.map(({ person, offer }) => ({ personId: person.personId, offerId: offer.id })))
  const form = {
    id: 'recommander',
    errors: answer?.formErrors,
    allErrors: answer?.errors ?? {},
  }
  if (pairs.length === 0) {
    return (
      <>
        <PageHeader title="Recommander" back={{ to: '/referent/personnes', label: 'Personnes' }} />
        <EmptyState
          icon={UserRoundSearch}
          title="Rien n’est choisi"
          action={<ButtonLink to="/referent/personnes">Choisir des offres pour une personne</ButtonLink>}
        >
          <p>
            Cochez des offres sous une personne, ou des personnes sur la page d’une offre, puis
            «&nbsp;Recommander&nbsp;».
          </p>
        </EmptyState>
      </>
    )
  }
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title={titleOf(pairs)}
        back={back}
        intro="Rien n’est encore envoyé. Chaque proposition part seule : si l’une est refusée, les autres partent, et vous lirez ici laquelle et pourquoi."
      />
      {answer && answer.outcomes.length > 0 && <Outcomes outcomes={answer.outcomes} pairs={pairs} />}
      {gone > 0 && (
        <Callout tone="warning">
          <p>
            {gone === 1 ? 'Un choix n’est plus accessible' : `${gone} choix ne sont plus accessibles`} ou
            dépasse ce qui s’envoie en une fois : il n’est pas repris ici.
          </p>
        </Callout>
      )}
      <PageForm form={form} className="space-y-6">
        <Room limits={limits} />
        <Card>
          <TextareaField
            field={{
              ...{ id: 'recommander-sentence', name: 'sentence', initialValue: answer?.typed.sentence ?? '' },
              errors: answer?.errors.sentence,
            }}
            label="Votre phrase, pour toutes les propositions"
            hint="La personne la lira, puis l’entreprise, le parrain ou la marraine. Ne parlez ni de santé, ni d’allocations, ni de famille. Vous pouvez écrire une autre phrase sous une proposition : elle la remplace."
            rows={4}
            maxLength={600}
          />
        </Card>
        <Section title="Ce qui va partir">
          <ol className="space-y-3">
            {pairs.map((pair) => (
              <PairChoice
                key={pair.key}
                pair={pair}
                typed={answer?.typed}
                error={answer?.errors[`phrase_${pair.key}`]}
                sent={answer?.outcomes.some(({ key, refusal }) => key === pair.key && refusal === null)}
              />
            ))}
          </ol>
        </Section>
        <div className="space-y-3">
          <div className="flex flex-wrap items-center gap-4">
            <SubmitButton icon={Send}>Envoyer les propositions cochées</SubmitButton>
            <Link to={back.to} className="inline-flex min-h-11 items-center underline underline-offset-4">
              Ne rien envoyer
            </Link>
          </div>
          <p className="text-[0.95rem] text-ink-2">
            Chaque personne a {limits.candidateDays} jours ouvrés pour répondre. Rien n’est montré à
            l’entreprise, au parrain ou à la marraine avant son accord ; la réponse est ensuite attendue sous{' '}
            {limits.employerDays} jours ouvrés.
          </p>
        </div>
      </PageForm>
    </div>
  )
}
