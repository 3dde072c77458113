/** The search index over job titles, built once: every title and label as numbered words of one vocabulary. */
import { normaliseText, wordsOf } from './normalise-text'
import type { JobTitle, RomeJob } from './rome-job'
import { fullWords, wordNearness } from './word-match'

interface Entry {
  readonly job: RomeJob
  readonly title: JobTitle
  readonly form: 'm' | 'f' | 'both' | 'label'
  readonly words: readonly number[]
  /** Letters only, for "babysitter" and "aidesoignante". */
  readonly joined: string
  /** Place of the title in its job's list: the common ones come first. */
  readonly rank: number
}

export interface Hit {
  readonly job: RomeJob
  readonly title: JobTitle
  readonly form: Entry['form']
  /** 0–100, to rank. */
  readonly score: number
  /** 0–1: how near the words are, whatever their number. 0.75 and over has no typo. */
  readonly nearness: number
}

export interface JobIndex {
  /** The best hit of each job where every typed word is found; else, of each where at least half are; best first. */
  readonly rank: (text: string) => readonly Hit[]
}

/** Indexes jobs by their titles and labels. */
export function indexJobs(jobs: readonly RomeJob[]): JobIndex {
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size)
    return numbers.size - 1
  }
  const entryOf = (job: RomeJob, title: JobTitle, form: Entry['form'], rank: number): Entry => {
    const text = form === 'label' ? job.label : form === 'f' ? title.f : title.m
    const words = fullWords(wordsOf(text))
    return { job, title, form, words: words.map(numberOf), joined: words.join(''), rank }
  }
  const entries = jobs.flatMap((job) => [
    ...job.titles.flatMap((title, rank) =>
      title.m === title.f
        ? [entryOf(job, title, 'both', rank)]
        : [entryOf(job, title, 'm', rank), entryOf(job, title, 'f', rank)],
    ),
    ...job.titles.slice(0, 1).map((title) => entryOf(job, title, 'label', job.titles.length)),
  ])
  const vocabulary = [...numbers.keys()]

  const rank = (text: string): readonly Hit[] => {
    const typed = fullWords(wordsOf(text))
    if (typed.length === 0) return []
    const joined = typed.join('')
    const nearness = typed.map((word) => vocabulary.map((known) => wordNearness(word, known)))
    const full = new Map<string, Hit>()
    const partial = new Map<string, Hit>()
    for (const entry of entries) {
      const found = hitOf(entry, nearness, joined)
      if (!found) continue
      const best = found.missed === 0 ? full : partial
      const known = best.get(entry.job.code)
      const better = !known || found.hit.score > known.score ? found.hit : known
      const form = known && inBothGenders(known, found.hit) ? 'both' : better.form
      best.set(entry.job.code, { ...better, form })
    }
    return [...(full.size > 0 ? full : partial).values()].sort(
      (a, b) => b.score - a.score || (a.job.code < b.job.code ? -1 : 1),
    )
  }
  return { rank }
}

const LABEL_DISCOUNT = 0.9
/** Nearness of words typed in one go (« aidesoignante »). */
const JOINED = 0.9

const SAME_WORD = 0.97

/** Nothing typed tells the two forms of a title apart: both are there as typed, or both only begin like it. */
function inBothGenders(one: Hit, other: Hit): boolean {
  if (one.title !== other.title || one.form === 'label' || other.form === 'label') return false
  const apart = Math.abs(one.nearness - other.nearness)
  return apart < 0.001 || (apart < 0.1 && Math.max(one.nearness, other.nearness) < SAME_WORD)
}

/** How an entry answers what was typed, and how many of the words it misses; undefined when it misses too many. */
function hitOf(entry: Entry, nearness: readonly (readonly number[])[], joined: string) {
  const used = new Set<number>()
  let sum = 0
  let missed = 0
  nearness.forEach((byWord) => {
    let best = 0
    let place = -1
    entry.words.forEach((word, at) => {
      const near = used.has(at) ? 0 : (byWord[word] ?? 0)
      if (near > best) [best, place] = [near, at]
    })
    if (best === 0) missed++
    else used.add(place)
    sum += best
  })
  const mean = sum / nearness.length
  if (joined.length >= 5 && entry.joined.startsWith(joined) && mean < JOINED) {
    return { missed: 0, hit: hit(entry, JOINED, joined.length / entry.joined.length, true) }
  }
  const tooFew = nearness.length === 1 ? missed > 0 : missed * 2 > nearness.length
  if (tooFew) return undefined
  return { missed, hit: hit(entry, mean, used.size / entry.words.length, used.values().next().value === 0) }
}

function hit(entry: Entry, nearness: number, coverage: number, startsTogether: boolean): Hit {
  const score = 70 * nearness + 18 * coverage + (startsTogether ? 6 : 0) + 6 / (1 + entry.rank)
  const weight = entry.form === 'label' ? LABEL_DISCOUNT : 1
  return { job: entry.job, title: entry.title, form: entry.form, score: score * weight, nearness }
}

/** A text that reads like the beginning of a ROME code (F, F17, f1703), in capitals; undefined otherwise. */
export function codeBeginning(text: string): string | undefined {
  const code = normaliseText(text).replaceAll(' ', '')
  return /^[a-z]\d{1,4}$/.test(code) ? code.toUpperCase() : undefined
}
