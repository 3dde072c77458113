/** Who can read a conversation, as people to write to: the same as its scope, seen from the conversation. */
import { RECRUITS } from '~/database/scope'
import type { TransactionContext } from '~/use-cases/context'
import { asRecipient, MEMBERS } from './company-members'
import type { Recipient } from './letter'
import { RECIPIENT } from './letter'

interface ThreadReader {
  readonly userId: string
  readonly to: Recipient
}

const USER = { id: true, ...RECIPIENT } as const

/** A person who is followed reads with their account, and is told as their file says. */
const PERSON = { select: { phone: true, contactBy: true, account: { select: USER } } } as const

export async function threadReaders(tx: TransactionContext, threadId: string) {
  const thread = await tx.db.thread.findUniqueOrThrow({
    where: { id: threadId },
    select: {
      territory: { select: { id: true, name: true } },
      pairing: {
        select: {
          sponsor: { select: { user: { select: USER } } },
          person: PERSON,
        },
      },
      company: {
        select: {
          partnershipReferent: { select: USER },
          memberships: {
            where: { role: 'employer', endedAt: null, ...RECRUITS },
            select: { ...MEMBERS.select, user: { select: USER } },
          },
        },
      },
      person: PERSON,
      referent: { select: USER },
    },
  })
  const { pairing, company, person, referent, territory } = thread
  const users = [
    ...(pairing ? [pairing.sponsor.user, accountOf(pairing.person)] : []),
    ...(company ? [company.partnershipReferent] : []),
    ...(person ? [accountOf(person), referent] : []),
  ]
  const readers: ThreadReader[] = users.flatMap((user) => (user ? [{ userId: user.id, to: user }] : []))
  const members = company?.memberships ?? []
  return {
    territory,
    readers: [...readers, ...members.map((hat) => ({ userId: hat.user.id, to: asRecipient(tx, hat) }))],
  }
}

interface Followed<U> {
  readonly phone: string | null
  readonly contactBy: string
  readonly account: U | null
}

function accountOf<U extends Recipient>({ account, phone, contactBy }: Followed<U>) {
  return account && { ...account, phone, contactBy }
}
