/** What happens because time passes: each schedule in its turn, taken by one process however many run. */
import type { Logger } from 'pino'
import type { Context } from '~/use-cases/context'
import { takeScheduledTurn } from '~/use-cases/message/claim-work'
import { advanceApplicationsSchedule } from './advance-applications'
import { advanceImmersionsSchedule } from './advance-immersions'
import { advancePairingsSchedule } from './advance-pairings'
import { announceExpiringOffersSchedule } from './announce-expiring-offers'
import { applyRetentionSchedule } from './apply-retention'
import { keepFiguresSchedule } from './keep-figures'
import { remindConfirmationsSchedule } from './remind-confirmations'
import { remindOrLapseRecommendationsSchedule } from './remind-or-lapse-recommendations'
import { remindSignatoriesSchedule } from './remind-signatories'
import type { Schedule } from './schedule'
import { sendDigestsSchedule } from './send-digests'

export const SCHEDULES: readonly Schedule[] = [
  remindOrLapseRecommendationsSchedule,
  advanceImmersionsSchedule,
  advancePairingsSchedule,
  advanceApplicationsSchedule,
  announceExpiringOffersSchedule,
  remindSignatoriesSchedule,
  applyRetentionSchedule,
  remindConfirmationsSchedule,
  sendDigestsSchedule,
  keepFiguresSchedule,
]

/** Runs the schedules whose turn came. One that fails is logged, does not stop the others, and has its next turn. */
export async function tick(context: Context, log: Logger, schedules = SCHEDULES): Promise<void> {
  for (const { name, everyMinutes, run } of schedules) {
    try {
      if (await takeScheduledTurn(context, name, everyMinutes * 60_000)) await run(context)
    } catch (error) {
      log.error({ schedule: name, error: nameOfError(error) }, 'a scheduled job failed')
    }
  }
}

/** A database's message may quote a row; its kind and code never do. */
export function nameOfError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code } = error as Error & { code?: unknown }
  return typeof code === 'string' ? `${error.name} ${code}` : error.name
}
