/** Fresh faces: who has waited for a proposal gets points, whatever the offer. */
import { dayNumber } from './day-number'
import type { MatchPerson, PartShare } from './match-types'
import type { PreparedOffer } from './prepare-offer'

/** Days without a proposal that give full marks. */
export const FULL_WAITING_DAYS = 60

/** Share of the waiting part on a day: it is the same for every offer. */
export function waitingShare(
  dayToday: number,
  { lastProposedOn }: Pick<MatchPerson, 'lastProposedOn'>,
): number {
  if (lastProposedOn === null) return 1
  return Math.min(1, Math.max(0, dayToday - dayNumber(lastProposedOn)) / FULL_WAITING_DAYS)
}

/**
 * Full marks when nothing was proposed for 60 days, none when something was today, in between in proportion.
 * Somebody to whom nothing was ever proposed has full marks: they are who the rule is for.
 */
export function waitingPart(prepared: PreparedOffer, person: MatchPerson): PartShare {
  const { lastProposedOn } = person
  const days =
    lastProposedOn === null ? undefined : Math.max(0, prepared.dayToday - dayNumber(lastProposedOn))
  return {
    share: waitingShare(prepared.dayToday, person),
    say: () => {
      if (days === undefined) {
        return {
          referent: 'N’a encore reçu aucune proposition',
          person: 'Vous n’avez encore reçu aucune proposition',
        }
      }
      const ago = days === 0 ? 'aujourd’hui' : days === 1 ? 'hier' : `il y a ${days}\u00a0jours`
      return {
        referent: `Dernière proposition reçue ${ago}`,
        person: `Vous avez reçu votre dernière proposition ${ago}`,
      }
    },
  }
}
