/** Sections kept as rows of their own: replaced as a whole, in the transaction of the edit. */
import { toDateColumn } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { refusePrivateText } from '~/domain/person/private-text'
import type { SectionFields } from '~/domain/person/section-fields'
import type { OrRefusal } from '~/domain/refusal'
import type { TransactionContext } from '../context'

type Change = Prisma.PersonUncheckedUpdateInput

export async function writeJobs(
  tx: TransactionContext,
  personId: string,
  fields: SectionFields['jobs'],
): Promise<Change> {
  await tx.db.wantedJob.deleteMany({ where: { personId } })
  const codes = [...new Set(fields.romeCodes)]
  await tx.db.wantedJob.createMany({
    data: codes.map((romeCode, index) => ({ personId, romeCode, rank: index + 1 })),
  })
  return { openSectors: [...fields.openSectors] }
}

export async function writeExperiences(
  tx: TransactionContext,
  personId: string,
  { experiences }: SectionFields['experiences'],
): Promise<OrRefusal<Change>> {
  const problem = refusePrivateText(...experiences.map(({ description }) => description))
  if (problem) return problem
  await tx.db.experience.deleteMany({ where: { personId } })
  await tx.db.experience.createMany({ data: experiences.map((experience) => ({ ...experience, personId })) })
  return {}
}

export async function writeLicences(
  tx: TransactionContext,
  personId: string,
  fields: SectionFields['licences'],
): Promise<Change> {
  await tx.db.certificate.deleteMany({ where: { personId } })
  const byKey = new Map(fields.certificates.map((certificate) => [certificate.key, certificate]))
  await tx.db.certificate.createMany({
    data: [...byKey.values()].map(({ key, validUntil }) => ({
      personId,
      key,
      validUntil: validUntil && toDateColumn(validUntil),
    })),
  })
  return { licences: [...fields.licences] }
}
