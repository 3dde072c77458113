/** What signatories answered, told to the referent who prepares the convention and validates it. */
import { SIGNATORY_LABELS } from '~/domain/convention/signatories'
import { conventionCorrectionRequested } from '~/emails/convention-correction-requested'
import { conventionReadyForReview } from '~/emails/convention-ready-for-review'
import { conventionSigned } from '~/emails/convention-signed'
import { conventionParties } from './convention-parties'
import { lettersTo, type Teller } from './letter'

export const tellSigned: Teller<'convention.signed'> = async (tx, { conventionId, signatoryId }) => {
  const parties = await conventionParties(tx, conventionId)
  const { row, referent, territory, urls } = parties
  const role = row.signatories.find(({ id }) => id === signatoryId)?.role
  if (role === undefined) return []
  const signed = await tx.db.signature.count({ where: { conventionId, version: row.version } })
  const words = { who: SIGNATORY_LABELS[role], signed, total: row.signatories.length, url: urls.referent }
  return lettersTo([referent], territory, 'convention-signed', (to) =>
    conventionSigned({ ...parties, ...to, ...words }),
  )
}

export const tellCorrectionRequested: Teller<'convention.correctionRequested'> = async (tx, payload) => {
  const parties = await conventionParties(tx, payload.conventionId)
  const remark = await tx.db.conventionRemark.findUniqueOrThrow({
    where: { id: payload.remarkId },
    select: { text: true, signatory: { select: { role: true } } },
  })
  const words = { who: SIGNATORY_LABELS[remark.signatory.role], request: remark.text }
  return lettersTo([parties.referent], parties.territory, 'convention-correction-requested', (to) =>
    conventionCorrectionRequested({ ...parties, ...to, ...words, url: parties.urls.referent }),
  )
}

export const tellReadyForReview: Teller<'convention.readyForReview'> = async (tx, { conventionId }) => {
  const parties = await conventionParties(tx, conventionId)
  if (parties.row.state !== 'inReview') return []
  return lettersTo([parties.referent], parties.territory, 'convention-ready-for-review', (to) =>
    conventionReadyForReview({ ...parties, ...to, url: parties.urls.referent }),
  )
}
