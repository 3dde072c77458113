/** Offers that referents enter for companies, as referents write them and as companies confirm them. */
import type { Db } from '~/database/client'
import { companiesVisibleTo, OPEN_HAT, whoMay } from '~/database/scope'
import { isBeingEntered } from '~/domain/offer/confirmation'
import type { Actor } from '~/domain/permissions/actor'
import { loadOfferPreview } from './load-offer-preview'
import { loadOfferStep } from './load-offer-step'

/** A working company and its open places, the head office first. */
export async function loadCompanyToEnterFor(db: Db, viewer: Actor, companyId: string) {
  const company = await db.company.findFirst({
    where: { AND: [{ id: companyId, state: 'active' }, companiesVisibleTo(viewer)] },
    select: {
      id: true,
      name: true,
      establishments: {
        where: { closedAt: null },
        select: { id: true, name: true, city: true },
        orderBy: [{ headOffice: 'desc' }, { name: 'asc' }],
      },
    },
  })
  return company && { id: company.id, name: company.name, places: company.establishments }
}

/** One page of the form of an offer being entered; null once it is the company's. */
export async function loadEnteredStep(db: Db, viewer: Actor, offerId: string) {
  const offer = await loadOfferStep(db, viewer, offerId)
  return offer && isBeingEntered(offer) ? offer : null
}

/** What is entered, before it is sent, and who will be asked to confirm it. */
export async function loadOfferToSend(db: Db, viewer: Actor, now: Date, offerId: string) {
  const offer = await loadOfferPreview(db, viewer, now, offerId)
  if (!offer || !isBeingEntered(offer) || offer.companyId === null) return null
  const members = await db.membership.findMany({
    where: { AND: [{ companyId: offer.companyId, role: 'employer' }, OPEN_HAT, whoMay('offer.write')] },
    select: { user: { select: { firstName: true, lastName: true } } },
    orderBy: { createdAt: 'asc' },
    take: 20,
  })
  return { ...offer, members: members.map(({ user }) => `${user.firstName} ${user.lastName}`) }
}

/** What a company is asked to confirm; null when nothing is asked any more. */
export async function loadOfferToConfirm(db: Db, viewer: Actor, now: Date, offerId: string) {
  const offer = await loadOfferPreview(db, viewer, now, offerId)
  return offer?.state === 'toConfirm' ? offer : null
}
