import { toDateColumn } from '~/database/dates'
import { addDays, type LocalDate } from '~/domain/calendar/local-date'
import { may } from '~/domain/permissions/permissions'
import { type DiagnosticDomain, isDiagnosticDomain } from '~/domain/person/diagnostic-domains'
import { refusePrivateText } from '~/domain/person/private-text'
import type { TransportMode } from '~/domain/referential/transport-modes'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { auditPerson } from './audit-person'
import { personToWrite } from './person-to-write'

export interface NewSolution {
  readonly personId: string
  readonly domain: DiagnosticDomain
  /** A subject and a verb that read on: « le garage solidaire lui prête un véhicule ». */
  readonly label: string
  readonly grantsMode?: TransportMode | null | undefined
  readonly grantsMaxKm?: number | null | undefined
  /** Last day; absent when it has no end. */
  readonly until?: LocalDate | null | undefined
}

/**
 * Records a solution that lifts a barrier for a while. When it gives a way to travel, matching counts it until its last
 * day. Said twice, it is written once. Refuses a travel mode without its distance, and a text that holds a NIR or an IBAN.
 */
export async function mobiliseSolution(
  context: Context,
  input: NewSolution,
): Promise<OrRefusal<{ readonly solutionId: string }>> {
  if (!may(context.actor, 'person.write')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const person = await personToWrite(tx, input.personId)
    if (isRefused(person)) return person
    if (!isDiagnosticDomain(input.domain)) return refuse('diagnosticDomainUnknown')
    const problem = refusePrivateText(input.label)
    if (problem) return problem
    const grantsMode = input.grantsMode ?? null
    if (grantsMode !== null && !input.grantsMaxKm) return refuse('personSolutionIncomplete')
    const solution = {
      personId: person.id,
      domain: input.domain,
      label: input.label,
      grantsMode,
      grantsMaxKm: grantsMode === null ? null : (input.grantsMaxKm ?? null),
      until: input.until ? toDateColumn(input.until) : null,
    }
    const already = await tx.db.mobilisedSolution.findFirst({ where: solution, select: { id: true } })
    if (already) return { solutionId: already.id }
    const { id: solutionId } = await tx.db.mobilisedSolution.create({
      data: { ...solution, createdAt: tx.now },
    })
    await tx.db.person.update({ where: { id: person.id }, data: { lastStepAt: tx.now } })
    await auditPerson(tx, person, 'person.solutionMobilised', { domain: input.domain })
    return { solutionId }
  })
}

/** Ends a solution yesterday: it no longer counts today, and stays in the file. */
export async function endSolution(
  context: Context,
  input: { readonly personId: string; readonly solutionId: string },
): Promise<OrRefusal<{ readonly ended: true }>> {
  if (!may(context.actor, 'person.write')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const person = await personToWrite(tx, input.personId)
    if (isRefused(person)) return person
    const yesterday = toDateColumn(addDays(tx.today, -1))
    const solution = await tx.db.mobilisedSolution.findFirst({
      where: { id: input.solutionId, personId: person.id },
      select: { id: true, until: true, domain: true },
    })
    if (!solution) return refuse('notFound')
    if (solution.until === null || solution.until > yesterday) {
      await tx.db.mobilisedSolution.update({ where: { id: solution.id }, data: { until: yesterday } })
      await auditPerson(tx, person, 'person.solutionEnded', { domain: solution.domain })
    }
    return { ended: true } as const
  })
}
