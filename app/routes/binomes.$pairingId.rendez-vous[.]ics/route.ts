import { z } from 'zod'
import { calendarText } from '~/domain/export/calendar'
import { found, id, page } from '~/door.server'
import { loadAppointment } from '~/queries/pairing/load-appointment'

const params = z.object({ pairingId: id })

/** The planned meeting, an hour long, for an agenda. */
export const loader = page({ may: 'pairing.document', params }, async ({ context, actor, params }) => {
  const { id, ...meeting } = found(await loadAppointment(context.db, actor, params.pairingId))
  const event = { ...meeting, uid: `${id}@passerelle`, minutes: 60, title: 'Rencontre de parrainage' }
  return new Response(calendarText(event), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="rendez-vous.ics"',
      'cache-control': 'private, no-store',
    },
  })
})
