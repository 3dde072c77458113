import { may } from '~/domain/permissions/permissions'
import { consents, giveConsent } from '~/domain/person/consent'
import { isRefused, type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { auditPerson } from './audit-person'
import { personToWrite } from './person-to-write'
import { withdrawOpenRecommendations } from './withdraw-open-recommendations'

export interface ConsentDecision {
  readonly given: boolean
  /** The version of the text that was on the screen; only read when `given`. */
  readonly version?: string | undefined
}

type Recorded = OrRefusal<{ readonly withdrawn: number }>

/**
 * A support referent records what the person decided, the text having been read together. Withdrawing takes back
 * every open recommendation and tells. Refuses a text that is no longer today's; the same decision twice changes nothing.
 */
export async function recordConsent(
  context: Context,
  input: ConsentDecision & { readonly personId: string },
): Promise<Recorded> {
  if (!may(context.actor, 'person.write')) return refuse('notAllowed')
  return decide(context, input.personId, input)
}

/** The person gives their consent themselves, from their own page. */
export async function giveOwnConsent(
  context: Context,
  input: { readonly version: string },
): Promise<Recorded> {
  if (!may(context.actor, 'person.own') || context.actor.role !== 'candidate') return refuse('notAllowed')
  return decide(context, context.actor.personId, { given: true, version: input.version })
}

/** The person withdraws their consent, without a reason and at once (GDPR art. 7-3). */
export async function withdrawOwnConsent(context: Context): Promise<Recorded> {
  if (!may(context.actor, 'person.own') || context.actor.role !== 'candidate') return refuse('notAllowed')
  return decide(context, context.actor.personId, { given: false })
}

async function decide(context: Context, personId: string, decision: ConsentDecision): Promise<Recorded> {
  return inTransaction(context, async (tx) => {
    // Withdrawing is a right: a closed file does not stand in its way.
    const person = await personToWrite(tx, personId, { closedToo: !decision.given })
    if (isRefused(person)) return person
    const facts = await tx.db.person.findUniqueOrThrow({
      where: { id: personId },
      select: { consentAt: true, consentVersion: true, consentWithdrawnAt: true },
    })
    if (!decision.given) {
      if (!consents(facts)) return { withdrawn: 0 }
      await tx.db.person.update({
        where: { id: personId },
        data: { consentWithdrawnAt: tx.now, revision: { increment: 1 } },
      })
      const withdrawn = await withdrawOpenRecommendations(tx, personId, 'consentWithdrawn')
      await auditPerson(tx, person, 'person.consentWithdrawn', { withdrawn })
      return { withdrawn }
    }
    const given = giveConsent(decision.version ?? '', tx.now)
    if (isRefused(given)) return given
    if (consents(facts) && facts.consentVersion === given.consentVersion) return { withdrawn: 0 }
    await tx.db.person.update({
      where: { id: personId },
      data: { ...given, consentWithdrawnAt: null, revision: { increment: 1 } },
    })
    await auditPerson(tx, person, 'person.consentGiven', { version: given.consentVersion })
    return { withdrawn: 0 }
  })
}
