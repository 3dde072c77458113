import { found, page } from '~/door.server'
import { exportOwnData } from '~/queries/person/export-own-data'

/** The person's own data, to keep or to give to another service. */
export const loader = page({ may: 'person.own' }, async ({ context, actor }) => {
  const own = found(await exportOwnData(context.db, actor, context.ports.clock.now()))
  return new Response(JSON.stringify(own, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="mes-donnees.json"',
      'cache-control': 'no-store',
    },
  })
})
