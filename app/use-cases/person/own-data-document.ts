import { renderOwnDataPdf } from '~/documents/render'
import { may } from '~/domain/permissions/permissions'
import { printOwnData } from '~/domain/person/own-data-print'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { Context } from '../context'

/** What is read of the data beside its parts. */
interface OwnData extends Readonly<Record<string, unknown>> {
  readonly exportedAt: Date
  readonly person: { readonly id: string; readonly firstName: string; readonly lastName: string }
}

/** The person's own data, just read for them, as a document. Refused for anybody else's. */
export async function ownDataDocument(
  { actor }: Context,
  own: OwnData,
): Promise<OrRefusal<{ readonly bytes: Uint8Array }>> {
  if (!may(actor, 'person.own') || actor.role !== 'candidate' || actor.personId !== own.person.id) {
    return refuse('notAllowed')
  }
  const { firstName, lastName } = own.person
  const name = `${firstName} ${lastName}`
  return { bytes: await renderOwnDataPdf({ name, madeAt: own.exportedAt, parts: printOwnData(own) }) }
}
