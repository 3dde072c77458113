import { conventionsVisibleTo } from '~/database/scope'
import { renderConventionPdf } from '~/documents/render'
import { documentHash } from '~/domain/convention/chain'
import { completeContent } from '~/domain/convention/draft'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import type { Context } from '../context'
import { currentVersion } from './current-version'

export interface ConventionPdf {
  readonly bytes: Uint8Array
  readonly name: string
}

/**
 * The PDF of the current version: the one kept at validation, byte for byte; before that, a project made from what is
 * written and signed so far. Refused while the content is not complete; to the company until it is sent to be signed,
 * for it holds what the law asks for of the person (D5135-2) and no employer's screen shows.
 */
export async function conventionDocument(
  context: Context,
  input: { readonly conventionId: string },
): Promise<OrRefusal<ConventionPdf>> {
  if (!may(context.actor, 'convention.document')) return refuse('notAllowed')
  const convention = await context.db.convention.findFirst({
    where: { AND: [conventionsVisibleTo(context.actor), { id: input.conventionId }] },
    include: { territory: true, signatures: { orderBy: { sequence: 'asc' } } },
  })
  if (!convention) return refuse('notFound')
  if (context.actor.role === 'employer' && convention.sentToSignatureAt === null) return refuse('notFound')
  const { reference, version, territory } = convention
  const kept = await context.db.conventionDocument.findUnique({
    where: { conventionId_version: { conventionId: convention.id, version } },
  })
  if (kept) return { bytes: kept.bytes, name: `convention-${reference}.pdf` }
  const content = completeContent((await currentVersion(context, convention)).content)
  if (isRefused(content)) return content
  const bytes = await renderConventionPdf({
    reference,
    version,
    content,
    documentSha256: documentHash(content, version),
    signatures: convention.signatures.filter((each) => each.version === version),
    territoryName: territory.name,
  })
  return { bytes, name: `convention-${reference}-projet.pdf` }
}
