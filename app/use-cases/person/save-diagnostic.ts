import { isSignedIn } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import {
  type DiagnosticEntryFacts,
  domainsToExplore,
  refuseDiagnosticEntry,
} from '~/domain/person/diagnostic'
import { refusePrivateText } from '~/domain/person/private-text'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { auditPerson } from './audit-person'
import { personToWrite } from './person-to-write'

export interface DiagnosticInput {
  readonly personId: string
  /** Only the domains that change. */
  readonly entries: readonly DiagnosticEntryFacts[]
  /** The referent says that the diagnostic is done (or reviewed), whatever is left to explore. */
  readonly done: boolean
}

/**
 * Saves domains of the shared diagnostic. It is done, and dated, the day when every domain has been talked about or
 * when the referent says so; saying so again dates its review. Refuses entries that do not hold together, and a
 * note that holds a NIR or an IBAN.
 */
export async function saveDiagnostic(
  context: Context,
  input: DiagnosticInput,
): Promise<OrRefusal<{ readonly done: boolean }>> {
  if (!may(context.actor, 'person.write') || !isSignedIn(context.actor)) return refuse('notAllowed')
  const updatedById = context.actor.userId
  return inTransaction(context, async (tx) => {
    const person = await personToWrite(tx, input.personId)
    if (isRefused(person)) return person
    for (const entry of input.entries) {
      const problem = refuseDiagnosticEntry(entry)[0] ?? refusePrivateText(entry.note)
      if (problem) return problem
    }
    const byDomain = new Map(input.entries.map((entry) => [entry.domain, entry]))
    const rows = [...byDomain.values()].map((entry) => ({
      ...entry,
      ...{ personId: person.id, situations: [...entry.situations], updatedById },
    }))
    await tx.db.diagnosticEntry.deleteMany({
      where: { personId: person.id, domain: { in: [...byDomain.keys()] } },
    })
    await tx.db.diagnosticEntry.createMany({ data: rows })
    const entries = await tx.db.diagnosticEntry.findMany({
      where: { personId: person.id },
      select: { domain: true, status: true },
    })
    const explored =
      domainsToExplore(entries as Pick<DiagnosticEntryFacts, 'domain' | 'status'>[]).length === 0
    const doneNow = input.done || (explored && person.diagnosticDoneAt === null)
    await tx.db.person.update({
      where: { id: person.id },
      data: {
        revision: { increment: 1 },
        lastStepAt: tx.now,
        // What the person confirmed was the former text: it is theirs to confirm again.
        ...(doneNow ? { diagnosticDoneAt: tx.now, diagnosticConfirmedAt: null } : {}),
      },
    })
    const domains = input.entries.map(({ domain }) => domain).join(', ')
    await auditPerson(tx, person, 'person.diagnosticSaved', { domains, done: doneNow })
    return { done: doneNow || person.diagnosticDoneAt !== null }
  })
}
