/** Whether the job is one that the person wants: the heaviest part, since it is the person's own choice. */
import { jobTitleFor } from '~/domain/referential/rome'
import { isSectorKey, SECTORS } from '~/domain/referential/sectors'
import type { MatchPerson, PartShare } from './match-types'
import type { PreparedOffer } from './prepare-offer'

/** Share for someone who wants nothing near but is open to the sector (matching: 30 %). */
export const OPEN_SECTOR_SHARE = 0.3

/** Exact ROME code 100 %, adjacent 60 %, same family 40 %, open to the sector 30 %; the best of what applies. */
export function wantedJobPart(prepared: PreparedOffer, person: MatchPerson): PartShare {
  let share = 0
  let nearest = ''
  for (const code of person.wantedJobs) {
    const nearness = prepared.nearness.get(code) ?? 0
    if (nearness > share) {
      share = nearness
      nearest = code
    }
  }
  const { romeCode } = prepared.offer
  const sector = prepared.sectors.find((each) => person.openSectors.includes(each))
  const open = share < OPEN_SECTOR_SHARE && sector !== undefined
  if (open) share = OPEN_SECTOR_SHARE
  return {
    share,
    say: () => {
      const job = jobTitleFor(romeCode)
      if (open) {
        const name = sector !== undefined && isSectorKey(sector) ? `\u202f: ${SECTORS[sector].name}` : ''
        return {
          referent: `Souhaite travailler dans ce secteur${name}`,
          person: `Vous souhaitez travailler dans ce secteur${name}`,
        }
      }
      if (share === 1) {
        return { referent: `Souhaite devenir ${job}`, person: `Vous souhaitez devenir ${job}` }
      }
      if (share > 0) {
        const wished = jobTitleFor(nearest)
        return {
          referent: `Souhaite devenir ${wished}, un métier proche`,
          person: `Vous souhaitez devenir ${wished}\u202f: c’est un métier proche`,
        }
      }
      return {
        referent: 'Ce métier ne fait pas partie de ses souhaits',
        person: 'Ce métier ne fait pas partie de ceux que vous avez choisis',
      }
    },
  }
}
