/** What an author and a referent are told of a job's terms; never a refusal. */
import { frenchDayMonthYear } from '../calendar/french'
import type { LocalDate } from '../calendar/local-date'
import { contractInShort, contractRules } from './contracts'
import { minimumWageOn } from './minimum-wage'
import { frenchEuros, hourlyCents } from './pay'
import { type JobTerms, payOf } from './terms'

/** So far above the minimum that the period is more likely wrong than the pay. */
const STRANGE_TIMES = 12

/** Sentences, each with what to check. */
export function jobWarnings(terms: JobTerms, today: LocalDate): string[] {
  return [...payWarnings(terms, today), ...monthWarnings(terms)]
}

function payWarnings(terms: JobTerms, today: LocalDate): string[] {
  const pay = payOf(terms)
  if (!pay) return []
  const { cents, since, source } = minimumWageOn(today)
  const lowest = hourlyCents(pay.payMin, pay.payPeriod, terms.weeklyMinutes)
  const highest = hourlyCents(pay.payMax, pay.payPeriod, terms.weeklyMinutes)
  if (highest > cents * STRANGE_TIMES || lowest < cents / STRANGE_TIMES) {
    return ['Ce salaire est inhabituel : vérifiez qu’il est bien de l’heure, par mois ou par an.']
  }
  const byAge = terms.contract !== null && contractRules(terms.contract).paidByAge
  // Half a cent: what rounding a month or a year to the hour may lose.
  if (byAge || lowest >= cents - 0.5) return []
  const minimum = `${frenchEuros(cents)} brut de l’heure depuis le ${frenchDayMonthYear(since)} (${source})`
  return [`Le bas de la fourchette est sous le SMIC, ${minimum} : vérifiez le montant et les heures.`]
}

function monthWarnings({ contract, contractMonths }: JobTerms): string[] {
  if (contract === null || contractMonths === null) return []
  const { months } = contractRules(contract)
  if (!months?.usualMax || contractMonths <= months.usualMax) return []
  const name = contractInShort(contract, null)
  return [
    `Au-delà de ${months.usualMax} mois, un contrat « ${name} » demande un accord ou un cas prévu par l’article ${months.article} du Code du travail.`,
  ]
}
