/** An offer as a partnership referent works on it: its essentials, and what was already tried here. */

import type { Db } from '~/database/client'
import { toLocalDateOrNull } from '~/database/dates'
import { HOST_NAMES, hostName } from '~/database/offer-host'
import { placesTaken } from '~/database/offer-places'
import { offersVisibleTo } from '~/database/scope'
import { frenchDateRange, frenchDuration } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import { inSentence } from '~/domain/matching/in-sentence'
import { PUBLIC_STATUS_LABELS, placesLeft, publicStatus } from '~/domain/offer/public-status'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { recommendationStateLabel } from '~/domain/recommendation/states'
import { whoseTurn } from '~/domain/recommendation/whose-turn'
import { CERTIFICATES, DRIVING_LICENCES } from '~/domain/referential/licences'
import { jobTitleFor } from '~/domain/referential/rome'
import { isRefused } from '~/domain/refusal'
import { describeSchedule } from '~/domain/schedule/describe-schedule'
import { parseSchedule } from '~/domain/schedule/parse-schedule'
import { reasonLabel } from '../recommendation/load-recommendation'

export async function loadOfferDesk(db: Db, viewer: ProfessionalActor, offerId: string, today: LocalDate) {
  const offer = await db.offer.findFirst({
    where: { AND: [{ id: offerId }, offersVisibleTo(viewer)] },
    include: {
      ...HOST_NAMES,
      company: {
        select: {
          id: true,
          name: true,
          partnershipReferent: { select: { firstName: true, lastName: true } },
        },
      },
      recommendations: {
        include: { person: { select: { firstName: true, lastName: true } } },
        orderBy: { updatedAt: 'desc' },
        take: 100,
      },
    },
  })
  if (!offer) return null
  const organisations = await db.organisation.findMany({
    where: { territoryId: viewer.territoryId, archivedAt: null, people: { some: {} } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
    take: 100,
  })
  const status = publicStatus({ state: offer.state, expiresOn: toLocalDateOrNull(offer.expiresOn) }, today)
  const start = toLocalDateOrNull(offer.windowStart)
  const end = toLocalDateOrNull(offer.windowEnd)
  const schedule = offer.schedule === null ? null : parseSchedule(offer.schedule)
  const taken = await placesTaken(db, offer)
  const licences: Readonly<Record<string, string>> = { ...DRIVING_LICENCES, ...CERTIFICATES }
  const { company } = offer
  return {
    id: offer.id,
    title: offer.title,
    sector: offer.sector,
    status,
    statusLabel: PUBLIC_STATUS_LABELS[status],
    hostName: hostName(offer),
    company: company && {
      id: company.id,
      name: company.name,
      referentName: company.partnershipReferent
        ? `${company.partnershipReferent.firstName} ${company.partnershipReferent.lastName}`
        : null,
    },
    job: jobTitleFor(offer.romeCode),
    city: offer.city,
    description: offer.description,
    places: offer.places,
    placesLeft: placesLeft(offer.places, taken),
    window: start && end ? frenchDateRange(start, end) : null,
    hours: schedule === null || isRefused(schedule) ? null : describeSchedule(schedule),
    weekly: offer.weeklyMinutes === null ? null : frenchDuration(offer.weeklyMinutes),
    tutor: [offer.tutorName, offer.tutorFunction && inSentence(offer.tutorFunction)]
      .filter(Boolean)
      .join(', '),
    licences: offer.licences.map((key) => licences[key] ?? key),
    publicTransport: offer.publicTransport,
    organisations,
    recommendations: offer.recommendations.map((row) => {
      const candidateDeadline = toLocalDateOrNull(row.candidateDeadline)
      const employerDeadline = toLocalDateOrNull(row.employerDeadline)
      const turn = whoseTurn(
        { kind: offer.kind, state: row.state, candidateDeadline, employerDeadline },
        'referent',
        today,
      )
      return {
        id: row.id,
        personName: `${row.person.firstName} ${row.person.lastName}`,
        state: row.state,
        stateLabel: recommendationStateLabel(row.state, offer.kind),
        turn: turn.sentence,
        open: turn.who !== 'nobody',
        reason: reasonLabel(row.state, row.reason, offer.kind),
      }
    }),
  }
}
