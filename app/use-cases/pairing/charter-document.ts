import { pairingsVisibleTo } from '~/database/scope'
import { renderCharterPdf } from '~/documents/render'
import type { CharterContent } from '~/domain/pairing/charter-words'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { Context } from '../context'

interface CharterPdf {
  readonly bytes: Uint8Array
  readonly name: string
}

/** The charter's PDF: the one kept when the three had signed; before that, a project with the signatures so far. */
export async function charterDocument(
  context: Context,
  input: { readonly pairingId: string },
): Promise<OrRefusal<CharterPdf>> {
  if (!may(context.actor, 'pairing.document')) return refuse('notAllowed')
  const pairing = await context.db.pairing.findFirst({
    where: { AND: [pairingsVisibleTo(context.actor), { id: input.pairingId }] },
    select: {
      ...{ id: true, charterVersion: true },
      charters: { orderBy: { version: 'desc' }, take: 1 },
      signatures: { orderBy: { sequence: 'asc' } },
    },
  })
  const [charter] = pairing?.charters ?? []
  if (!pairing || !charter) return refuse('notFound')
  if (charter.bytes) return { bytes: charter.bytes, name: 'charte-de-parrainage.pdf' }
  const { version } = charter
  const content = charter.content as unknown as CharterContent
  const signatures = pairing.signatures.filter((each) => each.version === version)
  const bytes = await renderCharterPdf({ content, version, signatures })
  return { bytes, name: 'charte-de-parrainage-projet.pdf' }
}
