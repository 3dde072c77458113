import { z } from 'zod'
import { writeCalendar } from '~/domain/calendar/ics'
import { MEETING_MINUTES } from '~/domain/pairing/meetings'
import { found, id, page } from '~/door.server'
import { loadAppointment } from '~/queries/pairing/load-appointment'

const params = z.object({ pairingId: id })

/** The planned meeting, an hour long, for an agenda. */
export const loader = page({ may: 'pairing.document', params }, async ({ context, actor, params }) => {
  const { id, sequence, start, place, writtenAt } = found(
    await loadAppointment(context.db, actor, params.pairingId),
  )
  const event = {
    ...{ uid: `${id}@passerelle`, sequence, stampedAt: writtenAt, location: place },
    ...{ when: { start, minutes: MEETING_MINUTES }, summary: 'Rencontre de parrainage' },
  }
  return new Response(writeCalendar('Parrainage', [event]), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="rendez-vous.ics"',
      'cache-control': 'private, no-store',
    },
  })
})
