/**
 * The jobs of the platform: version 3 of the ROME for its three sectors, found by the titles that people say.
 * Pure and synchronous; the search index is built at import (server side only: it is not meant for the browser).
 */
import { CARE_JOBS } from './rome-care'
import { CONSTRUCTION_JOBS } from './rome-construction'
import { codeBeginning, type Hit, indexJobs } from './rome-index'
import type { JobTitle, RomeJob, SectorKey } from './rome-job'
import { LOGISTICS_JOBS } from './rome-logistics'
import { sectorNamed } from './sectors'

export const ROME_JOBS: readonly RomeJob[] = [...CONSTRUCTION_JOBS, ...CARE_JOBS, ...LOGISTICS_JOBS]

const byCode = new Map(ROME_JOBS.map((job) => [job.code, job]))
const index = indexJobs(ROME_JOBS)

/** How a title is written: masculine, feminine, or both (« maçon ou maçonne »). */
export type TitleForm = 'm' | 'f' | 'both'

export interface JobSuggestion {
  readonly code: string
  readonly romeVersion: 3
  /** The title to show, in the gender that was typed, or both when nothing tells them apart. */
  readonly title: string
  /** The official name of the ROME. */
  readonly label: string
  readonly sector: SectorKey
  /** 0–100; comparable within one search only. */
  readonly score: number
}

/** The job of a ROME 3 code of the platform's sectors, or undefined. */
export function romeJob(code: string): RomeJob | undefined {
  return byCode.get(code)
}

/** The sector of a ROME 3 code, or undefined when it is outside the platform's sectors. */
export function romeSector(code: string): SectorKey | undefined {
  return byCode.get(code)?.sector
}

/** Every code of a sector, in order. */
export function sectorCodes(sector: SectorKey): readonly string[] {
  return ROME_JOBS.filter((job) => job.sector === sector).map((job) => job.code)
}

/** The everyday title of a code (« maçonne »); the code itself when it is unknown. */
export function jobTitleFor(code: string, form: TitleForm = 'both'): string {
  const first = byCode.get(code)?.titles[0]
  return first ? writeTitle(first, form) : code
}

/** The official name of a code; the code itself when it is unknown. */
export function jobLabel(code: string): string {
  return byCode.get(code)?.label ?? code
}

function writeTitle(title: JobTitle, form: TitleForm): string {
  if (form !== 'both') return title[form]
  return title.m === title.f ? title.m : `${title.m} ou ${title.f}`
}

/**
 * Jobs for an autocompletion, the best first, one per code. Accents, case, hyphens, gender and plurals do not matter;
 * beginnings of words count, and one typo in a word of five letters or more. A code or its beginning works too.
 */
export function searchJobs(text: string, limit = 8): readonly JobSuggestion[] {
  const code = codeBeginning(text)
  if (code) {
    return ROME_JOBS.filter((job) => job.code.startsWith(code))
      .slice(0, limit)
      .map((job) => suggestion(job, jobTitleFor(job.code), 100))
  }
  return hitsOf(text).slice(0, limit).map(suggestionOfHit)
}

const WITHOUT_A_TYPO = 0.75

/** The jobs that hold the words as typed; with typos only when none does. */
function hitsOf(text: string): readonly Hit[] {
  const hits = index.rank(text)
  const sure = hits.filter((hit) => hit.nearness >= WITHOUT_A_TYPO)
  return sure.length > 0 ? sure : hits
}

function suggestionOfHit(hit: Hit): JobSuggestion {
  const form = hit.form === 'label' ? 'both' : hit.form
  return suggestion(hit.job, writeTitle(hit.title, form), hit.score)
}

function suggestion(job: RomeJob, title: string, score: number): JobSuggestion {
  return {
    code: job.code,
    romeVersion: 3,
    title,
    label: job.label,
    sector: job.sector,
    score: Math.round(score),
  }
}

/**
 * The codes that a search of offers for this text should include: a code or its beginning, a whole sector by its name
 * (« BTP »), or the jobs whose titles hold the words; typos count only when nothing matches without one.
 */
export function romeCodesFor(text: string): readonly string[] {
  const code = codeBeginning(text)
  if (code) return ROME_JOBS.filter((job) => job.code.startsWith(code)).map((job) => job.code)
  const sector = sectorNamed(text)
  if (sector) return sectorCodes(sector.key)
  return hitsOf(text).map((hit) => hit.job.code)
}
