import { readShortCode } from '~/domain/message/short-code'
import { may } from '~/domain/permissions/permissions'
import { type OrRefusal, refuse } from '~/domain/refusal'
import type { Context } from '~/use-cases/context'

/**
 * Where the short link of an SMS leads: a path of ours, whose page asks what it needs. Opening it changes nothing.
 * Refuses a code that was never given, and one that is over.
 */
export async function openShortLink(
  context: Context,
  input: { readonly code: string },
): Promise<OrRefusal<{ readonly path: string }>> {
  if (!may(context.actor, 'link.open')) return refuse('notAllowed')
  const { tokens, clock } = context.ports
  const code = readShortCode(input.code)
  if (code === undefined) return refuse('notFound')
  const link = await context.db.shortLink.findUnique({ where: { id: tokens.shortLinkId(code) } })
  const path = link && tokens.lengthen(code, link.sealedPath)
  if (!link || !path) return refuse('notFound')
  return link.expiresAt <= clock.now() ? refuse('shortLinkOver') : { path }
}
