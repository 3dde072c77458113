import { parseWithZod } from '@conform-to/zod/v4'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invalid, redirectWith, refused } from '~/answers.server'
import {
  HIRE_CONTRACTS,
  HOST_CRITERIA,
  HOST_RATING_LABELS,
  NO_SHOW_CAUSES,
  OUTCOME_LABELS,
} from '~/domain/convention/assessment'
import { hostAssessmentForm } from '~/domain/convention/assessment-forms'
import { ofName } from '~/domain/person/of-name'
import { isRefused } from '~/domain/refusal'
import { act, found, id, notFound, page } from '~/door.server'
import { loadAssessmentForm } from '~/queries/convention/load-assessment'
import { loadTutorLog } from '~/queries/convention/load-tutor-log'
import { ButtonLink } from '~/ui/design/button'
import { Callout } from '~/ui/design/callout'
import { classes } from '~/ui/design/classes'
import { PageHeader } from '~/ui/design/page-header'
import { assessImmersion } from '~/use-cases/immersion/assess-immersion'
import { BesideLog } from './beside-log'
import { HostAssessmentForm } from './host-assessment-form'

const params = z.object({ conventionId: id })
const choices = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, label]) => ({ value, label }))

export const loader = page(
  { may: 'convention.followAsHost', params },
  async ({ context, actor, params }) => ({
    ...found(await loadAssessmentForm(context.db, actor, params.conventionId)),
    log: await loadTutorLog(context.db, actor, params.conventionId, context.ports.clock.now()),
    choices: {
      outcomes: choices(OUTCOME_LABELS),
      causes: choices(NO_SHOW_CAUSES),
      contracts: choices(HIRE_CONTRACTS),
      criteria: choices(HOST_CRITERIA),
      ratings: HOST_RATING_LABELS.map((label, index) => ({ value: String(index + 1), label })),
    },
  }),
)

export const action = act(
  { may: 'convention.followAsHost', params, dates: { lastDay: 'behind', hireDate: 'near' } },
  async ({ context, params, form }) => {
    const submission = parseWithZod(form, { schema: hostAssessmentForm })
    if (submission.status !== 'success') return invalid(submission)
    const result = await assessImmersion(context, { ...params, ...submission.value })
    if (!isRefused(result)) {
      return redirectWith(`/entreprise/conventions/${params.conventionId}`, 'Merci, le bilan est enregistré.')
    }
    if (result.refused === 'notFound') throw notFound()
    return refused(submission, result)
  },
)

export const meta = () => [{ title: 'Faire le bilan d’une immersion – Passerelle' }]

export default function HostAssessmentPage() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/entreprise/conventions/${view.id}`
  return (
    <div className={classes('mx-auto', view.log.length > 0 ? 'max-w-6xl' : 'max-w-2xl')}>
      <PageHeader
        title={`Le bilan ${ofName(view.personName)}`}
        intro={`${view.offerTitle}, ${view.dates}. Deux minutes suffisent. La personne lira ce bilan.`}
        back={{ to: back, label: 'La convention' }}
      />
      {view.done ? (
        <Callout tone="success" title="Le bilan est fait">
          <ButtonLink to={back} variant="secondary">
            Le relire
          </ButtonLink>
        </Callout>
      ) : (
        <BesideLog notes={view.log}>
          <HostAssessmentForm values={view.values} choices={view.choices} lastResult={answer?.result} />
        </BesideLog>
      )}
    </div>
  )
}
