/** What the job fields propose while one types. */
import { z } from 'zod'
import { page } from '~/door.server'
import { suggestJobs } from '~/queries/public/suggest'

const search = z.object({ q: z.string().max(80).catch('') })

export const loader = page({ may: 'public.read', search }, async ({ search: { q } }) =>
  Response.json({ suggestions: suggestJobs(q) }, { headers: { 'cache-control': 'private, max-age=3600' } }),
)
