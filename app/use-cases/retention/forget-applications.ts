import type { TransactionContext } from '../context'

/** Applications and hires are counted, without a word of what was said nor where the two met; their links go. */
export async function forgetApplications(tx: TransactionContext, personIds: string[]): Promise<void> {
  const ofThem = { personId: { in: personIds } }
  await tx.db.personalLink.deleteMany({ where: { followUp: { application: ofThem } } })
  await tx.db.hireFollowUp.updateMany({
    where: { application: ofThem },
    data: { note: null, settledNote: null },
  })
  await tx.db.jobApplicationChange.updateMany({ where: { application: ofThem }, data: { reason: null } })
  const interview = { interviewPlace: null, interviewWith: null, interviewNote: null }
  await tx.db.jobApplication.updateMany({ where: ofThem, data: { ...interview, reasonDetail: null } })
}
