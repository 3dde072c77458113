import { isRefused } from '~/domain/refusal'
import { notFound } from '~/door.server'
import type { Context } from '~/use-cases/context'
import { openPairingLink } from '~/use-cases/pairing/open-pairing-link'

/** Who holds the link; undefined when it is over, 404 when it never was. */
export async function pairingHolder(context: Context, token: string, purpose: 'charter' | 'pulse') {
  const holder = await openPairingLink(context, { token, purpose })
  if (!isRefused(holder)) return holder
  if (holder.refused === 'pairingLinkOver') return undefined
  throw notFound()
}
