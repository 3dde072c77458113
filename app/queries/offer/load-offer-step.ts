import type { Db } from '~/database/client'
import { contentOf } from '~/database/offer-content'
import { always } from '~/database/offer-host'
import { offersVisibleTo } from '~/database/scope'
import { isBeingEntered } from '~/domain/offer/confirmation'
import { EDITABLE_STATES } from '~/domain/offer/content'
import type { Actor } from '~/domain/permissions/actor'
import { jobLabel, jobTitleFor } from '~/domain/referential/rome'
import { SKILLS, skillsForJob } from '~/domain/referential/skills'

/** Skills proposed to be ticked: the most particular to the job, and those already chosen. */
const MOST_SKILLS = 14

/** One page of the publication form, with what is already known; null when the offer cannot be edited any more. */
export async function loadOfferStep(db: Db, viewer: Actor, offerId: string) {
  const offer = await db.offer.findFirst({
    where: { AND: [{ id: offerId, state: { in: [...EDITABLE_STATES] } }, offersVisibleTo(viewer)] },
    include: { job: true },
  })
  if (!offer) return null
  const establishments = await db.establishment.findMany({
    where: {
      companyId: always(offer.companyId),
      OR: [{ closedAt: null }, { id: always(offer.establishmentId) }],
    },
    orderBy: [{ headOffice: 'desc' }, { name: 'asc' }],
    select: { id: true, name: true, address: true, postalCode: true, city: true },
  })
  const content = contentOf(offer)
  const proposed = [...new Set([...offer.skills, ...skillsForJob(offer.romeCode)])].slice(
    0,
    Math.max(MOST_SKILLS, offer.skills.length),
  )
  return {
    id: offer.id,
    kind: offer.kind,
    title: offer.title,
    state: offer.state,
    enteredById: offer.enteredById,
    revision: offer.revision,
    changeRequest: offer.state === 'changesRequested' || isBeingEntered(offer) ? offer.changeRequest : null,
    content,
    job: { code: offer.romeCode, title: jobTitleFor(offer.romeCode), label: jobLabel(offer.romeCode) },
    skillChoices: proposed.flatMap((key) => {
      const label = (SKILLS as Readonly<Record<string, string>>)[key]
      return label ? [{ value: key, label }] : []
    }),
    establishments: establishments.map(({ id, name, address, postalCode, city }) => ({
      value: id,
      label: name,
      hint: `${address}, ${postalCode} ${city}`,
    })),
  }
}

/** The company's places, to open a draft: where the member works first, then the head office. */
export async function loadPlacesForOffer(db: Db, viewer: Actor) {
  if (viewer.role !== 'employer') return []
  const places = await db.establishment.findMany({
    where: { companyId: viewer.companyId, closedAt: null },
    orderBy: [{ headOffice: 'desc' }, { name: 'asc' }],
    select: { id: true, name: true, city: true },
  })
  const { membershipId: id } = viewer
  const hat = await db.membership.findUnique({ where: { id }, select: { establishmentIds: true } })
  const own = (place: { id: string }) => Number(hat?.establishmentIds.includes(place.id) ?? false)
  return places.sort((one, other) => own(other) - own(one))
}

/** The kind of an offer that the viewer may find, which decides its form; null when there is none. */
export async function kindOfOffer(db: Db, viewer: Actor, offerId: string) {
  const where = { AND: [{ id: offerId }, offersVisibleTo(viewer)] }
  const offer = await db.offer.findFirst({ where, select: { kind: true } })
  return offer?.kind ?? null
}
