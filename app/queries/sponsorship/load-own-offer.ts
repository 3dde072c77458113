/** One of a sponsor's offers: its words, what follows their profile, and what they can do with it. */
import type { Db } from '~/database/client'
import { toLocalDateOrNull } from '~/database/dates'
import { storedSchedule } from '~/database/offer-content'
import { offersVisibleTo } from '~/database/scope'
import { frenchDate } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { offerEvents } from '~/domain/offer/states'
import type { SponsorActor } from '~/domain/permissions/actor'
import { describeSchedule } from '~/domain/schedule/describe-schedule'
import { helpLabels } from '~/domain/sponsorship/choices'
import { describeMeeting } from '~/domain/sponsorship/offer-texts'
import { statusOf } from '../offer/offer-facts'

export async function loadOwnOffer(db: Db, viewer: SponsorActor, now: Date, offerId: string) {
  const offer = await db.offer.findFirst({
    where: { AND: [{ id: offerId }, offersVisibleTo(viewer)] },
    include: { sponsorship: true, company: { select: { name: true } } },
  })
  if (!offer?.sponsorship) return null
  const { id, title, description, places, state, expiresOn, city, sponsorship } = offer
  const week = storedSchedule(offer.schedule)
  const events = offerEvents(state, 'sponsor')
  const { status, statusLabel } = statusOf(offer, parisDay(now))
  const until = toLocalDateOrNull(expiresOn)
  return {
    ...{ id, title, description, places, state, status, statusLabel },
    companyName: offer.company?.name ?? null,
    where: describeMeeting({ ...sponsorship, city }),
    times: week && describeSchedule(week),
    helps: helpLabels(sponsorship.helps),
    until: until && frenchDate(until),
    can: {
      publish: events.includes('publish'),
      renew: events.includes('renew'),
      edit: events.length > 0,
    },
  }
}
