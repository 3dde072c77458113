/** The company, or the referent for it, proposes an interview or changes it. */
import { checkInterview, type Interview } from '~/domain/application/interview'
import { addDays, parisDay, parisInstant } from '~/domain/calendar/local-date'
import { may } from '~/domain/permissions/permissions'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction, type TransactionContext } from '../context'
import { heldApplication } from './find-application'
import { moveApplication } from './move-application'

export interface InterviewInput extends Interview {
  readonly applicationId: string
  /** The revision that the form showed: two people do not silently overwrite each other's date. */
  readonly revision: number
}

/** Everybody who goes is told, with the appointment for their calendar; a change replaces it there. */
export async function setInterview(
  context: Context,
  { applicationId, revision, ...interview }: InterviewInput,
): Promise<OrRefusal<{ readonly applicationId: string }>> {
  if (!may(context.actor, 'application.move')) return refuse('notAllowed')
  return inTransaction(context, async (tx) => {
    const application = await heldApplication(tx, applicationId)
    if (isRefused(application)) return application
    const problem = checkInterview(interview, tx.now)
    if (problem) return problem
    const changes = application.state === 'interview'
    const sequence = application.interviewAt === null ? 0 : application.interviewSequence + 1
    const soon = parisDay(interview.at) <= addDays(tx.today, 1)
    const moved = await moveApplication(tx, application, {
      event: changes ? 'changeInterview' : 'proposeInterview',
      revision,
      data: {
        ...{ interviewAt: interview.at, interviewMinutes: interview.minutes, interviewForm: interview.form },
        ...{ interviewPlace: interview.place, interviewWith: interview.with, interviewNote: interview.note },
        interviewSequence: sequence,
        // Told today for tomorrow: a reminder the day before would say the same twice.
        interviewRemindedAt: soon ? tx.now : null,
      },
    })
    if (isRefused(moved)) return moved
    await writeInterviewLink(tx, applicationId, interview.at)
    const type = changes ? 'application.interviewChanged' : 'application.interviewProposed'
    const { territoryId } = application
    await tx.emit({ type, payload: { applicationId, sequence } }, { territoryId })
    return { applicationId }
  })
}

/** Days after the interview during which its calendar file still opens. */
const LINK_DAYS = 30

/** The link of the calendar file: the same for ever, so that what was sent keeps working. */
async function writeInterviewLink(tx: TransactionContext, applicationId: string, at: Date): Promise<void> {
  const { tokens } = tx.ports
  const tokenHash = tokens.hash(tokens.derive('interview', applicationId))
  const expiresAt = parisInstant(addDays(parisDay(at), LINK_DAYS))
  await tx.db.personalLink.upsert({
    where: { tokenHash },
    create: {
      ...{ tokenHash, purpose: 'interview', jobApplicationId: applicationId },
      ...{ createdAt: tx.now, expiresAt },
    },
    update: { expiresAt },
  })
}
