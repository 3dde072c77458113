import { lockConvention } from '~/database/locks'
import { conventionsVisibleTo } from '~/database/scope'
import { renderConventionPdf } from '~/documents/render'
import { documentHash, sha256 } from '~/domain/convention/chain'
import { signatoriesOf } from '~/domain/convention/checks'
import { completeContent } from '~/domain/convention/draft'
import { sealHash } from '~/domain/convention/seal'
import { checkMaySign } from '~/domain/convention/signatories'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { concludeRecommendation } from '../recommendation/conclude-recommendation'
import { appendSignature, signingTime } from './append-signature'
import { currentVersion } from './current-version'
import { moveConvention } from './move-convention'

/**
 * The prescriber's validation: the last signature, the state, and the PDF kept byte for byte and sealed, together or not at all.
 * Refused before everybody else signed the current version (L5135-4), and from the version the referent did not read.
 */
export async function validateConvention(
  context: Context,
  input: { readonly conventionId: string; readonly version: number },
): Promise<OrRefusal<{ readonly validated: true }>> {
  if (!may(context.actor, 'convention.review')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const where = { AND: [conventionsVisibleTo(tx.actor), { id: input.conventionId }] }
    if (!(await tx.db.convention.findFirst({ where, select: { id: true } }))) return refuse('notFound')
    await lockConvention(tx, input.conventionId)
    const include = {
      signatories: true,
      signatures: { orderBy: { sequence: 'asc' } },
      territory: true,
    } as const
    const convention = await tx.db.convention.findFirstOrThrow({ where, include })
    if (convention.version !== input.version) return refuse('conventionVersionChanged')
    const prescriber = convention.signatories.find((each) => each.role === 'prescriber')
    if (!prescriber) return refuse('conventionStateForbids', { state: 'incomplète' })
    const signed = convention.signatures.filter((each) => each.version === convention.version)
    const content = completeContent((await currentVersion(tx, convention)).content)
    if (isRefused(content)) return content
    const refused = checkMaySign(
      'prescriber',
      signatoriesOf(content).map(({ role }) => role),
      signed.map((each) => each.role),
    )
    if (refused) return refused
    const { userId } = tx.actor as ProfessionalActor
    // The instant of the prescriber's own signature: the document says both.
    const validatedAt = signingTime(tx, convention.signatures.at(-1))
    const moved = await moveConvention(tx, convention, {
      event: 'validate',
      data: { validatedAt, validatedById: userId },
    })
    if (isRefused(moved)) return moved
    const { firstName, lastName } = await tx.db.user.findUniqueOrThrow({ where: { id: userId } })
    const signatory = { ...prescriber, name: `${firstName} ${lastName}` }
    await appendSignature(tx, { convention, signatory, content, last: convention.signatures.at(-1) })
    const signatures = await tx.db.signature.findMany({
      where: { conventionId: convention.id, version: convention.version },
      orderBy: { sequence: 'asc' },
    })
    const { id: conventionId, version, reference, territory } = convention
    const said = { reference, version, content, signatures, validatedAt, territoryName: territory.name }
    const bytes = await renderConventionPdf({ ...said, documentSha256: documentHash(content, version) })
    const previousHash = signatures.at(-1)?.hash ?? ''
    const seal = { conventionId, version, sha256: sha256(bytes), createdAt: tx.now, previousHash }
    await tx.db.conventionDocument.create({
      data: { ...seal, hash: sealHash(seal), bytes: new Uint8Array(bytes) },
    })
    // An immersion before a hire leaves its recommendation agreed: the hire will conclude it, or not.
    if (convention.recommendationId && !convention.jobApplicationId) {
      const concluded = await concludeRecommendation(tx, convention.recommendationId)
      if (isRefused(concluded)) return concluded
    }
    await tx.emit({ type: 'convention.validated', payload: { conventionId } }, { territoryId: territory.id })
    return { validated: true as const }
  })
}
