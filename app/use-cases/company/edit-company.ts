import { toDateColumn } from '~/database/dates'
import type { LocalDate } from '~/domain/calendar/local-date'
import type { LegalForm, Workforce } from '~/domain/company/company-kinds'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'

interface EditCompanyInput {
  readonly name: string
  readonly legalForm: LegalForm
  readonly activity: string
  readonly workforce?: Workforce | undefined
  readonly registeredOn?: LocalDate | null | undefined
  readonly collectiveAgreement?: string | undefined
  readonly insurer?: string | undefined
  readonly insurancePolicy?: string | undefined
}

/** A member changes what the company says of itself; its SIREN never changes. */
export async function editCompany(
  context: Context,
  input: EditCompanyInput,
): Promise<OrRefusal<{ edited: true }>> {
  const { actor } = context
  if (!may(actor, 'company.manage') || actor.role !== 'employer') return refuse('notAllowed')
  return inTransaction<Context['actor'], OrRefusal<{ edited: true }>>(context, async (tx) => {
    const { name, legalForm, activity } = input
    await tx.db.company.update({
      where: { id: actor.companyId },
      data: {
        name,
        legalForm,
        activity,
        workforce: input.workforce ?? null,
        registeredOn: input.registeredOn ? toDateColumn(input.registeredOn) : null,
        collectiveAgreement: input.collectiveAgreement ?? null,
        insurer: input.insurer ?? null,
        insurancePolicy: input.insurancePolicy ?? null,
      },
    })
    await tx.db.auditEntry.create({
      data: {
        at: tx.now,
        territoryId: actor.territoryId,
        userId: actor.userId,
        role: actor.role,
        action: 'company.edited',
        subjectType: 'company',
        subjectId: actor.companyId,
      },
    })
    return { edited: true as const }
  })
}
