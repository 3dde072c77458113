import { z } from 'zod'
import { found, page } from '~/door.server'
import { loadInterviewCalendar } from '~/queries/application/load-interview-calendar'

/** The appointment for a calendar: whoever holds the link goes to the interview. */
export const loader = page(
  { may: 'link.open', params: z.object({ token: z.string().min(1).max(200) }) },
  async ({ context, params }) => {
    const { tokens, clock } = context.ports
    const text = found(await loadInterviewCalendar(context.db, tokens.hash(params.token), clock.now()))
    return new Response(text, {
      headers: {
        'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
        'content-disposition': 'attachment; filename="entretien.ics"',
        'cache-control': 'private, no-store',
      },
    })
  },
)
