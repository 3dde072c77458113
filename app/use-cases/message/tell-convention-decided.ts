/** The prescriber decided, or the convention was called off: every party who had been told is told. */
import { conventionCancelled } from '~/emails/convention-cancelled'
import { conventionRejected } from '~/emails/convention-rejected'
import { conventionValidated } from '~/emails/convention-validated'
import type { Email, Reader } from '~/emails/frame'
import { type ConventionParties, conventionParties } from './convention-parties'
import { type Letter, lettersTo, type Teller } from './letter'
import { toSignatories } from './to-signatories'

export const tellValidated: Teller<'convention.validated'> = async (tx, { conventionId }) => {
  const parties = await conventionParties(tx, conventionId)
  const { employers, referent, support, territory, urls } = parties
  const template = 'convention-validated'
  return [
    ...toSignatories(parties, parties.signatories, template, (to, link) =>
      conventionValidated({ ...parties, ...to, url: `${link}/document.pdf` }),
    ),
    ...lettersTo([...employers, referent, support], territory, template, (to) =>
      conventionValidated({ ...parties, ...to, url: urls.document }),
    ),
  ]
}

export const tellRejected: Teller<'convention.rejected'> = async (tx, { conventionId }) => {
  const parties = await conventionParties(tx, conventionId)
  const reason = parties.row.rejectedReason
  return toEveryParty(parties, 'convention-rejected', (to) =>
    conventionRejected({ ...parties, ...to, reason }),
  )
}

export const tellCancelled: Teller<'convention.cancelled'> = async (tx, { conventionId }) => {
  const parties = await conventionParties(tx, conventionId)
  const reason = parties.row.cancelledReason
  return toEveryParty(parties, 'convention-cancelled', (to) =>
    conventionCancelled({ ...parties, ...to, reason }),
  )
}

/** Nobody but its author knew of a convention that was never sent to signature. */
function toEveryParty(parties: ConventionParties, template: string, write: (to: Reader) => Email): Letter[] {
  const { row, employers, referent, support, territory } = parties
  if (row.sentToSignatureAt === null) return []
  return [
    ...toSignatories(parties, parties.signatories, template, write),
    ...lettersTo([...employers, referent, support], territory, template, write),
  ]
}
