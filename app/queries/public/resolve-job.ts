/** From a job title as people say it to one ROME code. */
import { normaliseText } from '~/domain/referential/normalise-text'
import { jobTitleFor, romeJob, searchJobs } from '~/domain/referential/rome'

export interface ResolvedJob {
  /** ROME 3 code. */
  readonly code: string
  readonly title: string
}

const LONGEST_TEXT = 80

/**
 * The job that the text names, or the candidates to choose from (none: nothing resembles it). Reads back what the
 * field proposes: « maçon ou maçonne (F1703) ». Use `isOneJob` to tell, `jobProblem` for the sentence under the field.
 */
export function resolveJob(text: string): ResolvedJob | readonly ResolvedJob[] {
  const typed = text.slice(0, LONGEST_TEXT)
  const code = /([A-N]\d{4})\)?\s*$/i.exec(typed)?.[1]?.toUpperCase()
  if (code && romeJob(code)) return { code, title: titleIn(typed) ?? jobTitleFor(code) }
  const found = searchJobs(typed, 8).map(({ code, title }) => ({ code, title }))
  if (found.length === 1 && found[0]) return found[0]
  const exact = found.filter(({ title }) => formsOf(title).includes(normaliseText(typed)))
  return exact.length === 1 && exact[0] ? exact[0] : found
}

/** The words before the code in parentheses. */
function titleIn(typed: string): string | undefined {
  return /^(.+?)\s*\([A-N]\d{4}\)\s*$/i.exec(typed)?.[1]
}

/** « maçon ou maçonne » is named by either word as much as by both. */
function formsOf(title: string): string[] {
  return [title, ...title.split(' ou ')].map(normaliseText)
}

export function isOneJob(job: ResolvedJob | readonly ResolvedJob[]): job is ResolvedJob {
  return !Array.isArray(job)
}

/** « Maçon ou maçonne (F1703) »: as the field shows it, and as `resolveJob` reads it back. */
export function jobLabelWithCode({ title, code }: ResolvedJob): string {
  return `${title.charAt(0).toLocaleUpperCase('fr')}${title.slice(1)} (${code})`
}

/** What to tell the person when the text names no job, or several. */
export function jobProblem(candidates: readonly ResolvedJob[]): string {
  if (candidates.length === 0) {
    return 'Nous ne trouvons pas ce métier : essayez un autre mot, par exemple « maçon », « aide à domicile », « cariste ».'
  }
  const choices = candidates.slice(0, 4).map(jobLabelWithCode).join(', ')
  return `Plusieurs métiers correspondent : précisez, par exemple ${choices}.`
}
