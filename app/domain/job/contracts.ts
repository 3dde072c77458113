/**
 * The contracts that a job offer may propose, with France Travail's codes: those of `CONTRACT_TYPES`, and the natures
 * E2 and FS for the two contracts that train while they employ.
 */
import { CONTRACT_NATURES, CONTRACT_TYPES } from '../referential/contracts'

/** Whole months between which a contract lasts; the law's limit, with its article. */
interface Months {
  readonly min: number
  readonly max: number
  /** Beyond, an agreement of the branch must say so: warned about, never refused. */
  readonly usualMax?: number
  readonly article: string
}

interface Contract {
  readonly label: string
  /** One sentence for somebody who has never read a contract, after « C’est ». */
  readonly plain: string
  /** Absent when the contract has no end. */
  readonly months?: Months
  /** Least minutes a week. */
  readonly minWeeklyMinutes?: { readonly minutes: number; readonly article: string }
  /** Paid by age, by law below the minimum wage: the minimum is not compared. */
  readonly paidByAge?: true
  /** As schema.org's JobPosting names it. */
  readonly employment: readonly ('TEMPORARY' | 'CONTRACTOR' | 'INTERN')[]
}

export const JOB_CONTRACTS = {
  CDI: { label: CONTRACT_TYPES.CDI, plain: 'un contrat sans date de fin', employment: [] },
  CDD: {
    label: CONTRACT_TYPES.CDD,
    plain: 'un contrat qui a une date de fin',
    months: { min: 1, max: 36, usualMax: 18, article: 'L1242-8-1' },
    employment: ['TEMPORARY'],
  },
  MIS: {
    label: CONTRACT_TYPES.MIS,
    plain: 'un contrat avec une agence d’intérim, pour travailler un temps dans cette entreprise',
    months: { min: 1, max: 36, usualMax: 18, article: 'L1251-12-1' },
    employment: ['TEMPORARY'],
  },
  DIN: {
    label: CONTRACT_TYPES.DIN,
    plain: 'un contrat sans date de fin avec une agence d’intérim, qui vous envoie dans des entreprises',
    employment: [],
  },
  SAI: {
    label: CONTRACT_TYPES.SAI,
    plain: 'un contrat pour la durée d’une saison',
    months: { min: 1, max: 12, article: 'L1242-2' },
    employment: ['TEMPORARY'],
  },
  DDI: {
    label: CONTRACT_TYPES.DDI,
    plain: 'un contrat d’insertion, qui a une date de fin : vous travaillez et quelqu’un vous accompagne',
    months: { min: 4, max: 24, article: 'L5132-15-1' },
    minWeeklyMinutes: { minutes: 20 * 60, article: 'L5132-15-1' },
    employment: ['TEMPORARY'],
  },
  E2: {
    label: CONTRACT_NATURES.E2,
    plain: 'un contrat pour apprendre un métier : une partie du temps en entreprise, une partie à l’école',
    months: { min: 6, max: 36, article: 'L6222-7-1' },
    paidByAge: true,
    employment: ['TEMPORARY', 'INTERN'],
  },
  FS: {
    label: CONTRACT_NATURES.FS,
    plain: 'un contrat pour apprendre un métier en travaillant, avec une formation',
    months: { min: 6, max: 36, usualMax: 12, article: 'L6325-11' },
    paidByAge: true,
    employment: ['TEMPORARY', 'INTERN'],
  },
} as const satisfies Readonly<Record<string, Contract>>

export type JobContract = keyof typeof JOB_CONTRACTS

export const JOB_CONTRACT_KEYS = Object.keys(JOB_CONTRACTS) as JobContract[]

/** The rules of a contract, read the same way whether or not it has each of them. */
export function contractRules(contract: JobContract): Contract {
  return JOB_CONTRACTS[contract]
}

export function isJobContract(key: unknown): key is JobContract {
  return typeof key === 'string' && Object.hasOwn(JOB_CONTRACTS, key)
}

/** « CDD, 6 mois »: as a card says it. */
export function contractInShort(contract: JobContract, months: number | null): string {
  const { label } = JOB_CONTRACTS[contract]
  const short = /\(([^)]+)\)$/.exec(label)?.[1] ?? label
  return months === null ? short : `${short}, ${months}\u00a0mois`
}

/** « C’est un contrat sans date de fin. », « C’est un contrat qui a une date de fin. Il dure 6 mois. » */
export function contractSentence(contract: JobContract, months: number | null): string {
  const what = `C’est ${JOB_CONTRACTS[contract].plain}.`
  return months === null ? what : `${what} Il dure ${months}\u00a0mois.`
}
