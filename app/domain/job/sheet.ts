/** The terms of a job written out in French, for every page that shows one. */
import { frenchDayMonthYear } from '../calendar/french'
import type { LocalDate } from '../calendar/local-date'
import { contractInShort, contractSentence, JOB_CONTRACTS } from './contracts'
import { payInWords } from './pay'
import { type JobTerms, payOf } from './terms'
import { weeklyInWords } from './weekly-hours'

export interface JobSheet {
  /** « Contrat à durée déterminée (CDD) », or null while it is not said. */
  readonly contract: string | null
  /** « CDD, 6 mois ». */
  readonly contractShort: string | null
  /** « C’est un contrat qui a une date de fin. Il dure 6 mois. » */
  readonly contractSentence: string | null
  /** « de 12,20 € à 13,50 € brut de l’heure ». */
  readonly pay: string | null
  /** « 35 h par semaine, à temps plein ». */
  readonly week: string | null
  /** « à partir du 4 janvier 2027 », « dès que possible ». */
  readonly start: string
  readonly needed: readonly string[]
  readonly plus: readonly string[]
  readonly benefits: readonly string[]
  readonly immersionFirst: boolean
}

/** When the work begins; a first day that has passed is « as soon as possible ». */
export function startInWords(start: LocalDate | null, today: LocalDate): string {
  return start === null || start <= today ? 'dès que possible' : `à partir du ${frenchDayMonthYear(start)}`
}

/** Writes the terms out, as they are on a day. */
export function describeJob(terms: JobTerms, start: LocalDate | null, today: LocalDate): JobSheet {
  const { contract, contractMonths, weeklyMinutes, needed, plus, benefits, immersionFirst } = terms
  const pay = payOf(terms)
  return {
    contract: contract && JOB_CONTRACTS[contract].label,
    contractShort: contract && contractInShort(contract, contractMonths),
    contractSentence: contract && contractSentence(contract, contractMonths),
    pay: pay && payInWords(pay),
    week: weeklyMinutes === null ? null : weeklyInWords(weeklyMinutes),
    start: startInWords(start, today),
    ...{ needed, plus, benefits, immersionFirst },
  }
}
