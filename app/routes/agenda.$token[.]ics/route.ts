import { createHash } from 'node:crypto'
import { z } from 'zod'
import { found, page } from '~/door.server'
import { loadAgendaFeed } from '~/queries/agenda/load-agenda-feed'

const params = z.object({ token: z.string().min(1).max(200) })

/** A person's agenda by its private address, read again and again by their telephone; unchanged, it is not sent again. */
export const loader = page({ may: 'link.open', params }, async ({ context, params, request }) => {
  const { tokens, clock, baseUrl } = context.ports
  const tokenHash = tokens.hash(params.token)
  const text = found(await loadAgendaFeed(context.db, { tokenHash, baseUrl }, clock.now()))
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
  const headers = { etag, 'cache-control': 'private, no-cache' }
  const known = request.headers.get('if-none-match')?.split(/,\s*/) ?? []
  if (known.some((each) => each.replace(/^W\//, '') === etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(text, {
    headers: {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': 'inline; filename="agenda.ics"',
      'x-robots-tag': 'noindex',
    },
  })
})
