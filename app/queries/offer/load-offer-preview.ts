import type { Db } from '~/database/client'
import { contentOf } from '~/database/offer-content'
import { HOST_NAMES, placeOf } from '~/database/offer-host'
import { offersVisibleTo } from '~/database/scope'
import { parisDay } from '~/domain/calendar/local-date'
import { jobWarnings } from '~/domain/job/warnings'
import { missingFrom } from '~/domain/offer/completeness'
import { isBeingEntered } from '~/domain/offer/confirmation'
import { discriminationWarnings } from '~/domain/offer/discrimination-words'
import { describeOffer, writtenTexts } from '~/domain/offer/sheet'
import { offerEvents } from '~/domain/offer/states'
import type { Actor } from '~/domain/permissions/actor'
import { refusalSentence } from '~/domain/refusal-sentences'
import { openDuplicates, statusOf } from './offer-facts'

/** An offer as the public will read it, and what is left to say or to reconsider before it is sent. */
export async function loadOfferPreview(db: Db, viewer: Actor, now: Date, offerId: string) {
  const offer = await db.offer.findFirst({
    where: { AND: [{ id: offerId }, offersVisibleTo(viewer)] },
    include: {
      ...HOST_NAMES,
      job: true,
      establishment: { select: { address: true, postalCode: true, city: true } },
    },
  })
  if (!offer) return null
  const today = parisDay(now)
  const content = contentOf(offer)
  const canSubmit = offerEvents(offer.state, 'employer').includes('submit')
  return {
    id: offer.id,
    state: offer.state,
    enteredById: offer.enteredById,
    companyId: offer.companyId,
    title: offer.title,
    ...statusOf(offer, today),
    canSubmit,
    changeRequest: offer.state === 'changesRequested' || isBeingEntered(offer) ? offer.changeRequest : null,
    sheet: describeOffer({ ...content, sector: offer.sector }, placeOf(offer), today),
    missing: canSubmit
      ? missingFrom(content, today).map(({ step, refusal }) => ({ step, sentence: refusalSentence(refusal) }))
      : [],
    warnings: warningsOf(writtenTexts(content)),
    termWarnings: content.kind === 'job' ? jobWarnings(content, today) : [],
    duplicates: canSubmit ? await openDuplicates(db, offer, today) : [],
  }
}

/** Words that may be read as a forbidden criterion, as a page lists them. */
export function warningsOf(text: string) {
  return discriminationWarnings(text).map(({ at, excerpt, explanation, suggestion }) => ({
    key: String(at),
    excerpt,
    explanation,
    suggestion,
  }))
}
