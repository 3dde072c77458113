/** Working conditions that the person asked to avoid. They cost points and are told; they never block. */
import { WORKING_CONDITIONS } from '~/domain/referential/working-conditions'
import { joinFrench } from '~/domain/schedule/describe-time'
import { inSentence } from './in-sentence'
import type { MatchPerson, PartShare } from './match-types'
import type { PreparedOffer } from './prepare-offer'

function labelOf(condition: string): string {
  const labels: Readonly<Record<string, string>> = WORKING_CONDITIONS
  return inSentence(labels[condition] ?? condition)
}

/** Full marks when none is met, half for one, none for several. */
export function conditionsPart({ offer }: PreparedOffer, person: MatchPerson): PartShare {
  let met = 0
  for (const condition of person.conditionsToAvoid) if (offer.conditions.includes(condition)) met += 1
  return {
    share: met === 0 ? 1 : met === 1 ? 0.5 : 0,
    say: () => {
      if (met === 0) {
        return person.conditionsToAvoid.length === 0
          ? {
              referent: 'N’a demandé d’éviter aucune condition de travail',
              person: 'Vous n’avez demandé d’éviter aucune condition de travail',
            }
          : {
              referent: 'Rien de ce que la personne souhaite éviter',
              person: 'Rien de ce que vous souhaitez éviter',
            }
      }
      const list = joinFrench(
        person.conditionsToAvoid.filter((condition) => offer.conditions.includes(condition)).map(labelOf),
      )
      return {
        referent: `Souhaite éviter\u202f: ${list}`,
        person: `Vous souhaitez éviter\u202f: ${list}. Parlez-en avec votre référent·e`,
      }
    },
  }
}
