/** What went wrong, and what is prepared next: an accident and its clocks, a rebound plan and its owner. */
import { toLocalDate } from '~/database/dates'
import { frenchDate, frenchDateTime } from '~/domain/calendar/french'
import { REBOUND_CAUSE_LABELS } from '~/domain/recommendation/rebound'
import { accidentReported } from '~/emails/accident-reported'
import { reboundOpened } from '~/emails/rebound-opened'
import { reboundOpenedPerson } from '~/emails/rebound-opened-person'
import { conventionParties } from './convention-parties'
import { lettersTo, nameOf, RECIPIENT, type Teller } from './letter'
import { reasonFrom } from './reason-from'

/** The prescriber declares (D5135-5): its referent, and its own address when it gave one. */
export const tellAccident: Teller<'accident.reported'> = async (tx, { accidentId }) => {
  const accident = await tx.db.accident.findUniqueOrThrow({ where: { id: accidentId } })
  const parties = await conventionParties(tx, accident.conventionId)
  const { row, referent, support, territory, urls } = parties
  const words = {
    ...parties,
    occurredAt: frenchDateTime(accident.occurredAt),
    reportedAt: frenchDateTime(accident.reportedAt),
    declareBefore: frenchDateTime(accident.declarationDueAt),
  }
  const office = row.prescriber.email
    ? { email: row.prescriber.email, firstName: '', lastName: row.prescriber.name }
    : null
  return [
    ...lettersTo([referent, office], territory, 'accident-reported', (to) =>
      accidentReported({ ...words, ...to, mustDeclare: true, url: urls.referent }),
    ),
    ...lettersTo([support], territory, 'accident-reported', (to) =>
      accidentReported({ ...words, ...to, mustDeclare: false, url: urls.supportConvention }),
    ),
  ]
}

export const tellRebound: Teller<'rebound.opened'> = async (tx, { reboundPlanId }) => {
  const { ownerId, cause, appointmentDueOn, person } = await tx.db.reboundPlan.findUniqueOrThrow({
    where: { id: reboundPlanId },
    include: { person: { include: { territory: true } } },
  })
  const owner = await tx.db.user.findUniqueOrThrow({ where: { id: ownerId }, select: RECIPIENT })
  const appointmentBy = frenchDate(toLocalDate(appointmentDueOn))
  const words = { personName: nameOf(person), cause: reasonFrom(REBOUND_CAUSE_LABELS, cause), appointmentBy }
  const url = `${tx.ports.baseUrl}/accompagnement/personnes/${person.id}`
  return [
    ...lettersTo([owner], person.territory, 'rebound-opened', (to) =>
      reboundOpened({ ...to, ...words, url }),
    ),
    ...lettersTo([person], person.territory, 'rebound-opened-person', (to) =>
      reboundOpenedPerson({ ...to, ownerName: nameOf(owner), appointmentBy }),
    ),
  ]
}
