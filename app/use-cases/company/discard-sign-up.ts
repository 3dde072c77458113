import { OPEN_HAT } from '~/database/scope'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import { type Context, inTransaction } from '../context'
import { forgetSignUps } from './sign-up-place'

interface DiscardSignUpInput {
  /** Of a sign-in link that still works: it proves the address, and is not used up. */
  readonly token: string
  readonly companyId: string
}

/** Whether the address still has something to sign in to. */
export type DiscardedSignUp = { readonly accountRemains: boolean }

/**
 * « Ce n’est pas moi »: the owner of an address discards a company that somebody signed up with it. An account that
 * was made by this sign-up alone goes with it. Refuses `linkGone`, and `notFound` for a sign-up that no longer waits.
 */
export async function discardSignUp(
  context: Context,
  input: DiscardSignUpInput,
): Promise<OrRefusal<DiscardedSignUp>> {
  if (!may(context.actor, 'account.signIn')) return refuse('notAllowed')
  return inTransaction<Context['actor'], OrRefusal<DiscardedSignUp>>(context, async (tx) => {
    const link = await tx.db.signInLink.findFirst({
      where: { tokenHash: tx.ports.tokens.hash(input.token), usedAt: null, expiresAt: { gt: tx.now } },
      select: { userId: true },
    })
    if (!link) return refuse('linkGone')
    const { userId } = link
    const waiting = {
      id: input.companyId,
      state: 'pendingConfirmation',
      memberships: { some: { userId } },
    } as const
    if ((await forgetSignUps(tx, waiting)) === 0) return refuse('notFound')
    const nobodys = { id: userId, confirmedAt: null, memberships: { none: {} } }
    await tx.db.user.deleteMany({ where: nobodys })
    const remains = await tx.db.membership.count({
      where: { userId, OR: [OPEN_HAT, { company: { state: 'pendingConfirmation' } }] },
    })
    return { accountRemains: remains > 0 }
  })
}
