/** What several pages say of an offer in the same words. */
import type { Db } from '~/database/client'
import { toDateColumn, toLocalDateOrNull } from '~/database/dates'
import type { Prisma } from '~/database/generated/client'
import { termsOf } from '~/database/offer-content'
import { frenchDate, frenchDateRange, frenchDayMonthYear } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { contractInShort } from '~/domain/job/contracts'
import { payInWords } from '~/domain/job/pay'
import { startInWords } from '~/domain/job/sheet'
import { payOf } from '~/domain/job/terms'
import { OFFER_FIELD_LABELS } from '~/domain/offer/content'
import { type OfferKind, PUBLIC_STATUS_LABELS, publicStatus } from '~/domain/offer/public-status'
import type { OfferState } from '~/domain/offer/states'
import { type DuplicateFacts, duplicatesOf } from '~/domain/offer/validate'

interface StatusRow {
  readonly state: OfferState
  readonly expiresOn: Date | null
}

/** The status of the day and its word. */
export function statusOf(offer: StatusRow, today: LocalDate) {
  const facts = { state: offer.state, expiresOn: toLocalDateOrNull(offer.expiresOn) }
  const status = publicStatus(facts, today)
  return { status, statusLabel: PUBLIC_STATUS_LABELS[status] }
}

interface DatedRow {
  readonly kind: OfferKind
  readonly windowStart: Date | null
  readonly windowEnd: Date | null
}

/** « du 4 au 29 janvier 2027 », or null; of a job, « à partir du 4 janvier 2027 ». */
export function whenOf(offer: DatedRow, today: LocalDate): string | null {
  const start = toLocalDateOrNull(offer.windowStart)
  const end = toLocalDateOrNull(offer.windowEnd)
  if (offer.kind === 'job') return startInWords(start, today)
  return start && end ? frenchDateRange(start, end) : null
}

/** « CDD, 6 mois · de 12,20 € à 13,50 € brut de l’heure »; null for what is no job, or says nothing yet. */
export function termsInShort(offer: Parameters<typeof termsOf>[0] & { readonly kind: OfferKind }) {
  if (offer.kind !== 'job') return null
  const terms = termsOf(offer)
  const pay = payOf(terms)
  const contract = terms.contract && contractInShort(terms.contract, terms.contractMonths)
  return [contract, pay && payInWords(pay)].filter(Boolean).join(' · ') || null
}

/** Published or paused offers that have run past their last day. */
export function expiredOn(today: LocalDate): Prisma.OfferWhereInput {
  return { state: { in: ['published', 'paused'] }, expiresOn: { lt: toDateColumn(today) } }
}

/** Those of one state that have not. */
export function stillRunning(state: 'published' | 'paused', today: LocalDate): Prisma.OfferWhereInput {
  return { state, OR: [{ expiresOn: null }, { expiresOn: { gte: toDateColumn(today) } }] }
}

/** Open offers of the same place, kind and job, to warn about before sending or publishing. */
export async function openDuplicates(
  db: Db,
  offer: Omit<DuplicateFacts, 'state' | 'expiresOn'>,
  today: LocalDate,
): Promise<{ id: string; title: string; published: string }[]> {
  const { id, establishmentId, kind, romeCode } = offer
  const others = await db.offer.findMany({
    where: { establishmentId, kind, romeCode, id: { not: id }, state: 'published' },
    select: {
      ...{ id: true, title: true, establishmentId: true, kind: true, romeCode: true },
      ...{ state: true, expiresOn: true, publishedAt: true },
    },
    take: 20,
  })
  const facts = others.map((other) => ({ ...other, expiresOn: toLocalDateOrNull(other.expiresOn) }))
  return duplicatesOf(offer, facts, today)
    .slice(0, 5)
    .map((other) => ({
      id: other.id,
      title: other.title,
      published: other.publishedAt ? frenchDayMonthYear(parisDay(other.publishedAt)) : '',
    }))
}

const ACTIONS: Readonly<Record<string, string>> = {
  'offer.create': 'Brouillon commencé',
  'offer.enter': 'Saisie par votre référent·e après un appel',
  'offer.askConfirmation': 'Envoyée à l’entreprise pour confirmation',
  'offer.confirm': 'Confirmée par l’entreprise et publiée',
  'offer.contest': 'Correction demandée par l’entreprise',
  'offer.duplicate': 'Copiée d’une autre offre',
  'offer.submit': 'Envoyée à la relecture',
  'offer.amend': 'Renvoyée à la relecture après modification',
  'offer.publish': 'Publiée',
  'offer.requestChanges': 'Modification demandée',
  'offer.pause': 'Mise en pause',
  'offer.resume': 'Remise en ligne',
  'offer.renew': 'Prolongée',
  'offer.fill': 'Pourvue',
  'offer.reopen': 'Rouverte',
  'offer.close': 'Clôturée',
}

/** The history of an offer, the latest first; edits of a draft are not told one by one. */
export async function historyOf(db: Db, offerId: string) {
  const entries = await db.auditEntry.findMany({
    where: { subjectType: 'offer', subjectId: offerId },
    orderBy: { at: 'desc' },
    take: 30,
    select: { id: true, at: true, action: true, details: true },
  })
  return entries.flatMap(({ id, at, action, details }) => {
    const fields = action === 'offer.edit' ? changedLabels(details) : []
    const what = ACTIONS[action] ?? (fields.length > 0 ? `Modifiée : ${fields.join(', ')}` : undefined)
    return what ? [{ key: id, when: frenchDate(parisDay(at)), what }] : []
  })
}

/** The labels of the fields that an audited edit changed. */
export function changedLabels(details: unknown): string[] {
  if (typeof details !== 'object' || details === null || !('fields' in details)) return []
  const labels: Readonly<Record<string, string>> = OFFER_FIELD_LABELS
  return Array.isArray(details.fields) ? details.fields.flatMap((field) => labels[String(field)] ?? []) : []
}
