import { toDateColumn } from '~/database/dates'
import type { Assessment } from '~/domain/convention/assessment'
import type { TransactionContext } from '../context'

/** What is kept of an assessment; what was not asked of its author stays empty. */
export function assessmentRow(
  tx: TransactionContext,
  conventionId: string,
  answers: Assessment,
  signedName: string,
  nextStep: string,
) {
  const host = answers.author === 'host' ? answers : undefined
  return {
    conventionId,
    nextStep,
    signedName,
    signedAt: tx.now,
    author: answers.author,
    outcome: answers.outcome,
    lastDay: answers.lastDay ? toDateColumn(answers.lastDay) : null,
    hoursMissed: answers.hoursMissed === undefined ? null : Math.round(answers.hoursMissed),
    noShowCause: answers.noShowCause ?? null,
    ratings: answers.ratings ?? {},
    objectiveReached: answers.objectiveReached ?? null,
    strengths: answers.strengths ?? null,
    toImprove: answers.toImprove ?? null,
    comment: answers.comment ?? null,
    hired: host?.hired ?? false,
    hireContract: host?.hireContract ?? null,
    hireDate: host?.hireDate ? toDateColumn(host.hireDate) : null,
    wouldHostAgain: host?.wouldHostAgain ?? null,
  }
}
