/** A convention goes round: who is asked to sign, again when it changed, and who is still awaited. */
import { SIGNATORY_LABELS, type SignatoryRole } from '~/domain/convention/signatories'
import { conventionChanged } from '~/emails/convention-changed'
import { conventionToSign } from '~/emails/convention-to-sign'
import { signatoryUnreachable } from '~/emails/signatory-unreachable'
import { signatureReminder } from '~/emails/signature-reminder'
import type { TransactionContext } from '~/use-cases/context'
import { type ConventionParties, conventionParties } from './convention-parties'
import { type Letter, lettersTo, reachable, type Teller } from './letter'
import { asRecipient, toSignatories } from './to-signatories'

/** Why this person signs, told to them (L5135-4, D5135-1). */
const WHY_YOU: Record<SignatoryRole, string> = {
  beneficiary: 'C’est votre immersion.',
  hostRepresentative: 'Votre entreprise accueille la personne.',
  supportAdviser: 'Votre structure accompagne la personne.',
  currentEmployer: 'La personne a un contrat de travail dans votre entreprise.',
  legalRepresentative: 'La personne a moins de 18 ans et vous la représentez.',
  prescriber: 'Vous prescrivez cette immersion.',
}

const WAITING = ['readyToSign', 'partlySigned']

export const tellSentToSignature: Teller<'convention.sentToSignature'> = async (
  tx,
  { conventionId, version },
) => {
  const parties = await conventionParties(tx, conventionId)
  if (!WAITING.includes(parties.row.state) || parties.row.version !== version) return []
  return [
    ...toSignatories(parties, parties.signatories, 'convention-to-sign', (to, url, { role }) =>
      conventionToSign({ ...parties, ...to, reason: WHY_YOU[role], url }),
    ),
    ...aboutUnreachable(tx, parties),
  ]
}

function aboutUnreachable(tx: TransactionContext, parties: ConventionParties): Letter[] {
  const roles = parties.signatories.flatMap((signatory) =>
    reachable(tx, asRecipient(parties, signatory)) ? [] : [SIGNATORY_LABELS[signatory.role]],
  )
  return lettersTo(
    roles.length > 0 ? [parties.referent] : [],
    parties.territory,
    'signatory-unreachable',
    (to) => signatoryUnreachable({ ...parties, ...to, roles, url: parties.urls.referent }),
  )
}

export const tellConventionChanged: Teller<'convention.changed'> = async (tx, { conventionId, version }) => {
  const parties = await conventionParties(tx, conventionId)
  if (!WAITING.includes(parties.row.state) || parties.row.version !== version) return []
  const { changes } = await tx.db.conventionVersion.findUniqueOrThrow({
    where: { conventionId_number: { conventionId, number: version } },
    select: { changes: true },
  })
  return [
    ...toSignatories(parties, parties.signatories, 'convention-changed', (to, url) =>
      conventionChanged({ ...parties, ...to, changes, url }),
    ),
    ...aboutUnreachable(tx, parties),
  ]
}

export const tellSignatureReminder: Teller<'convention.signatureReminder'> = async (tx, payload) => {
  const parties = await conventionParties(tx, payload.conventionId)
  if (!WAITING.includes(parties.row.state)) return []
  const { signatoryId, conventionId } = payload
  const signed = await tx.db.signature.count({
    where: { signatoryId, conventionId, version: parties.row.version },
  })
  const awaited = signed > 0 ? [] : parties.signatories.filter(({ id }) => id === signatoryId)
  return toSignatories(parties, awaited, 'signature-reminder', (to, url) =>
    signatureReminder({ ...parties, ...to, url }),
  )
}
