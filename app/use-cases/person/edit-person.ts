import type { Prisma } from '~/database/generated/client'
import { may } from '~/domain/permissions/permissions'
import type { SectionEdit } from '~/domain/person/section-fields'
import { OWN_SECTIONS, type OwnSection } from '~/domain/person/sections'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { auditPerson } from './audit-person'
import { personToWrite } from './person-to-write'
import { writeSection } from './write-section'

export type EditPersonInput = SectionEdit & {
  readonly personId: string
  /** The revision that the form read: somebody's edit in between is refused rather than lost. */
  readonly revision: number
}

type Saved = OrRefusal<{ readonly revision: number }>

/**
 * Saves one section of a file. Refuses a person of another organisation, a closed file, a form older than the file,
 * and what the section itself refuses (an e-mail taken, no mobile for SMS, an age under 15, a text that holds a NIR).
 */
export async function editPerson(context: Context, input: EditPersonInput): Promise<Saved> {
  if (!may(context.actor, 'person.write')) return refuse('notAllowed')
  return saveSections(context, input, [input])
}

/** Saves several sections of a file at once, all or none: a file brought from elsewhere. Refuses as `editPerson`. */
export async function editPersonSections(
  context: Context,
  input: { readonly personId: string; readonly revision: number; readonly edits: readonly SectionEdit[] },
): Promise<Saved> {
  if (!may(context.actor, 'person.write')) return refuse('notAllowed')
  return saveSections(context, input, input.edits)
}

/** The person corrects what is theirs to say. Refuses the sections that are the service's record, as `editPerson` the rest. */
export async function correctOwnData(
  context: Context,
  input: SectionEdit<OwnSection> & { readonly revision: number },
): Promise<Saved> {
  if (!may(context.actor, 'person.own') || context.actor.role !== 'candidate') return refuse('notAllowed')
  if (!OWN_SECTIONS.includes(input.section)) return refuse('notAllowed')
  return saveSections(context, { ...input, personId: context.actor.personId }, [input])
}

async function saveSections(
  context: Context,
  input: { readonly personId: string; readonly revision: number },
  edits: readonly SectionEdit[],
): Promise<Saved> {
  return inTransaction(context, async (tx) => {
    const person = await personToWrite(tx, input.personId)
    if (isRefused(person)) return person
    if (person.revision !== input.revision) return refuse('someoneWasFaster')
    const changes: Prisma.PersonUncheckedUpdateManyInput = {}
    for (const edit of edits) {
      const change = await writeSection(tx, person, edit)
      if (isRefused(change)) return change
      Object.assign(changes, change)
    }
    const saved = await tx.db.person.updateMany({
      where: { id: person.id, revision: input.revision },
      data: { ...changes, revision: { increment: 1 } },
    })
    if (saved.count === 0) return refuse('someoneWasFaster')
    await auditPerson(tx, person, 'person.edited', ...edits.map(({ section }) => ({ section })))
    return { revision: input.revision + 1 }
  })
}
