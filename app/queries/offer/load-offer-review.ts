import type { Db } from '~/database/client'
import { contentOf } from '~/database/offer-content'
import { HOST_NAMES, hostName, placeOf } from '~/database/offer-host'
import { offersVisibleTo } from '~/database/scope'
import { frenchDate } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { jobWarnings } from '~/domain/job/warnings'
import { missingFrom } from '~/domain/offer/completeness'
import { describeOffer, writtenTexts } from '~/domain/offer/sheet'
import { offerEvents } from '~/domain/offer/states'
import type { Actor } from '~/domain/permissions/actor'
import { refusalSentence } from '~/domain/refusal-sentences'
import { warningsOf } from './load-offer-preview'
import { changedLabels, openDuplicates, statusOf } from './offer-facts'

/** A submitted offer as its referent reads it: what it says, what deserves attention, what changed since the last time. */
export async function loadOfferReview(db: Db, viewer: Actor, now: Date, offerId: string) {
  const offer = await db.offer.findFirst({
    where: { AND: [{ id: offerId }, offersVisibleTo(viewer)] },
    include: {
      ...HOST_NAMES,
      job: true,
      company: { select: { id: true, name: true, activity: true, createdAt: true } },
      establishment: { select: { address: true, postalCode: true, city: true } },
    },
  })
  if (!offer) return null
  const today = parisDay(now)
  const content = contentOf(offer)
  const [duplicates, author, changes] = await Promise.all([
    openDuplicates(db, offer, today),
    offer.createdById
      ? db.user.findUnique({
          where: { id: offer.createdById },
          select: { firstName: true, lastName: true, email: true, phone: true },
        })
      : null,
    offer.publishedAt ? changesSinceReading(db, offerId) : [],
  ])
  return {
    id: offer.id,
    revision: offer.revision,
    title: offer.title,
    company: offer.company && {
      id: offer.company.id,
      name: offer.company.name,
      activity: offer.company.activity,
    },
    hostName: hostName(offer),
    author,
    submitted: offer.submittedAt ? frenchDate(parisDay(offer.submittedAt)) : null,
    ...statusOf(offer, today),
    canReview: offerEvents(offer.state, 'partnershipReferent').includes('publish'),
    previousRequest: offer.changeRequest,
    changes,
    sheet: describeOffer({ ...content, sector: offer.sector }, placeOf(offer), today),
    missing: missingFrom(content, today).map(({ refusal }) => refusalSentence(refusal)),
    warnings: warningsOf(writtenTexts(content)),
    termWarnings: content.kind === 'job' ? jobWarnings(content, today) : [],
    duplicates,
  }
}

/** Labels of what the author changed since the referent last published the offer. */
async function changesSinceReading(db: Db, offerId: string): Promise<string[]> {
  const entries = await db.auditEntry.findMany({
    where: { subjectType: 'offer', subjectId: offerId, action: { in: ['offer.edit', 'offer.publish'] } },
    orderBy: { at: 'desc' },
    take: 50,
    select: { action: true, details: true },
  })
  const published = entries.findIndex(({ action }) => action === 'offer.publish')
  const since = published === -1 ? entries : entries.slice(0, published)
  return [...new Set(since.flatMap(({ details }) => changedLabels(details)))]
}
