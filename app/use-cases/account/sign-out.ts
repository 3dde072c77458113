import { type Context, inTransaction } from '../context'

/** Revokes the session of this token, for good. An unknown or ended session is left as it is. */
export async function signOut(context: Context, input: { sessionToken: string | undefined }): Promise<void> {
  const token = input.sessionToken
  if (!token) return
  await inTransaction(context, async (tx) => {
    await tx.db.session.updateMany({
      where: { id: tx.ports.tokens.hash(token), revokedAt: null },
      data: { revokedAt: tx.now },
    })
  })
}
