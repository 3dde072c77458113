import { OPEN_APPLICATIONS } from '~/domain/application/states'
import type { Db, Transaction } from './client'

/** What is under way with people: a company that leaves finishes it first. Counts and where to see each. */
export async function whatHoldsCompany(db: Db | Transaction, companyId: string) {
  const conventions = await db.convention.count({
    where: {
      companyId,
      state: { in: ['draft', 'readyToSign', 'partlySigned', 'inReview', 'validated', 'ongoing'] },
    },
  })
  const applications = await db.jobApplication.count({
    where: { companyId, state: { in: [...OPEN_APPLICATIONS] } },
  })
  const agreements = await db.recommendation.count({
    where: {
      ...{ companyId, sponsorId: null, state: 'agreed' },
      ...{ application: null, conventions: { none: { state: { notIn: ['cancelled', 'rejected'] } } } },
    },
  })
  return { conventions, applications, agreements }
}
