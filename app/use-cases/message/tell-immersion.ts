/** The immersion begins, stops, or does not begin. */
import { toLocalDateOrNull } from '~/database/dates'
import { frenchDate } from '~/domain/calendar/french'
import type { Email, Reader } from '~/emails/frame'
import { immersionInterrupted } from '~/emails/immersion-interrupted'
import { immersionInterruptedParty } from '~/emails/immersion-interrupted-party'
import { immersionNoShow } from '~/emails/immersion-no-show'
import { immersionStarted } from '~/emails/immersion-started'
import { type ConventionParties, conventionParties } from './convention-parties'
import { type Letter, lettersTo, type Teller } from './letter'

/** To whoever follows the immersion, each with the page they can open. */
export function toFollowers(
  parties: ConventionParties,
  template: string,
  write: (to: Reader, url: string) => Email,
): Letter[] {
  const { referent, support, territory, urls } = parties
  return [
    ...lettersTo([referent], territory, template, (to) => write(to, urls.referent)),
    ...lettersTo([support], territory, template, (to) => write(to, urls.supportConvention)),
  ]
}

export const tellStarted: Teller<'convention.started'> = async (tx, { conventionId }) => {
  const parties = await conventionParties(tx, conventionId)
  return toFollowers(parties, 'immersion-started', (to, url) => immersionStarted({ ...parties, ...to, url }))
}

export const tellNoShow: Teller<'convention.noShow'> = async (tx, { conventionId }) => {
  const parties = await conventionParties(tx, conventionId)
  return toFollowers(parties, 'immersion-no-show', (to, url) => immersionNoShow({ ...parties, ...to, url }))
}

export const tellInterrupted: Teller<'convention.interrupted'> = async (tx, { conventionId }) => {
  const parties = await conventionParties(tx, conventionId)
  const { row, territory, employers, candidate } = parties
  const last = toLocalDateOrNull(row.endedOn)
  const words = { ...parties, lastDay: last === null ? null : frenchDate(last) }
  return [
    ...toFollowers(parties, 'immersion-interrupted', (to, url) =>
      immersionInterrupted({ ...words, ...to, url, reason: row.endReason }),
    ),
    ...lettersTo([candidate, ...employers], territory, 'immersion-interrupted-party', (to) =>
      immersionInterruptedParty({ ...words, ...to }),
    ),
  ]
}
