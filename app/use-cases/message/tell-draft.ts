/** A convention being prepared: what the company alone can fill, then the referent again. */
import { conventionCompletedByHost } from '~/emails/convention-completed-by-host'
import { conventionDrafted } from '~/emails/convention-drafted'
import { conventionParties } from './convention-parties'
import { lettersTo, type Teller } from './letter'

export const tellDrafted: Teller<'convention.drafted'> = async (tx, { conventionId }) => {
  const parties = await conventionParties(tx, conventionId)
  const { row, completers, territory, urls } = parties
  if (row.state !== 'draft') return []
  return lettersTo(completers, territory, 'convention-drafted', (to) =>
    conventionDrafted({ ...parties, ...to, url: urls.employer }),
  )
}

export const tellCompletedByHost: Teller<'convention.completedByHost'> = async (tx, { conventionId }) => {
  const parties = await conventionParties(tx, conventionId)
  const { row, referent, territory, urls } = parties
  if (row.state !== 'draft') return []
  return lettersTo([referent], territory, 'convention-completed-by-host', (to) =>
    conventionCompletedByHost({ ...parties, ...to, url: urls.referent }),
  )
}
