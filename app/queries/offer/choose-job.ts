import { jobLabel, romeJob } from '~/domain/referential/rome'
import { isOneJob, jobProblem, type ResolvedJob, resolveJob } from '../public/resolve-job'

interface JobAnswer {
  readonly job: string
  /** The words for which choices were listed: a choice made for other words does not count. */
  readonly asked?: string | undefined
  readonly chosen?: string | undefined
}

/** The job that a form names, by its words or by the choice made among the jobs that these words name. */
export function chooseJob({ job, asked, chosen }: JobAnswer):
  | { readonly job: ResolvedJob }
  | {
      readonly problem: string
      readonly ambiguous: { asked: string; choices: { code: string; title: string; label: string }[] }
    } {
  const found =
    asked === job && chosen && romeJob(chosen) ? resolveJob(`${job} (${chosen})`) : resolveJob(job)
  if (isOneJob(found)) {
    const wasChosen = asked === job && chosen === found.code
    const words = wasChosen ? resolveJob(`(${chosen})`) : found
    return { job: isOneJob(words) ? words : found }
  }
  const choices = found.map(({ code, title }) => ({ code, title: capital(title), label: jobLabel(code) }))
  const problem =
    choices.length > 0
      ? 'Plusieurs métiers correspondent : choisissez ci-dessous, ou précisez.'
      : jobProblem(found)
  return { problem, ambiguous: { asked: job, choices } }
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
