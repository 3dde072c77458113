import type { Db } from '~/database/client'
import { prescriberFacts, previousConventions } from '~/database/convention-facts'
import { toLocalDate } from '~/database/dates'
import { frenchDateRange, frenchDateTime } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { CHAIN_FAULT_SENTENCES } from '~/domain/convention/chain'
import { checkDraft } from '~/domain/convention/checks'
import { missingForSignature } from '~/domain/convention/draft'
import { flagSentence } from '~/domain/convention/flags'
import { documentSections } from '~/domain/convention/sections'
import { SIGNATORY_LABELS } from '~/domain/convention/signatories'
import { signatoryOf } from '~/domain/convention/signatory-of'
import { CONVENTION_STATE_LABELS, conventionEvents } from '~/domain/convention/states'
import { verifyStored } from '~/domain/convention/verify-stored'
import type { Actor } from '~/domain/permissions/actor'
import { refusalSentence } from '~/domain/refusal-sentences'
import { instant } from './convention-lists'
import { describeAccident, describeAssessment, describeVisit } from './describe-parts'
import { describeSignatories } from './describe-signatories'
import { describeTimeline } from './describe-timeline'
import { type ConventionFile, loadConventionFile } from './load-convention-file'
import { turnOf } from './turn-of'

const FILLERS = {
  partnershipReferent: 'vous',
  supportReferent: 'la structure d’accompagnement',
  employer: 'l’entreprise',
  candidate: 'la personne',
} as const

/** States in which the content may still change before the first day. */
const STILL_PREPARED = ['draft', 'readyToSign', 'partlySigned', 'inReview', 'validated']
const RENEWABLE = ['ongoing', 'completed', 'interrupted', 'assessed']

/** A whole convention on one page, for the professionals who follow it; null when it is not theirs. */
export async function loadConvention(db: Db, viewer: Actor, conventionId: string, now: Date) {
  const file = await loadConventionFile(db, viewer, conventionId)
  if (!file) return null
  const { row, lists, draft } = file
  const [startDate, endDate] = [toLocalDate(row.startDate), toLocalDate(row.endDate)]
  const checks = STILL_PREPARED.includes(row.state) ? await checksOf(db, file, now) : null
  const hostAssessment = lists.assessments.find(({ author }) => author === 'host')
  return {
    id: row.id,
    reference: row.reference,
    revision: row.revision,
    version: row.version,
    state: row.state,
    stateLabel: CONVENTION_STATE_LABELS[row.state],
    turn: turnOf({ ...row, assessments: lists.assessments }, draft, viewer, now),
    dates: frenchDateRange(startDate, endDate),
    personId: row.personId,
    personName: file.personName,
    companyId: row.companyId,
    companyName: lists.company.name,
    offerId: row.offerId,
    offerTitle: lists.offer.title,
    recommendationId: row.recommendationId,
    checks,
    sections: documentSections(draft, 'full'),
    signatories: describeSignatories(file, viewer),
    remarks: lists.remarks.map((remark) => ({
      id: remark.id,
      who: row.signatories.find(({ id }) => id === remark.signatoryId)?.name ?? 'Signataire',
      text: remark.text,
      when: frenchDateTime(instant(remark.at)),
      version: remark.version,
      settled: remark.settledAt !== null,
    })),
    versions: row.versions.map((version) => ({
      number: version.number,
      when: frenchDateTime(version.createdAt),
      changes: version.changes,
      current: version.number === row.version,
    })),
    visits: lists.visits.map(describeVisit),
    accidents: lists.accidents.map((accident) => describeAccident(accident, now)),
    assessments: lists.assessments.map(describeAssessment),
    nextDoor: hostAssessment ? describeAssessment(hostAssessment).nextStep : null,
    reason: row.rejectedReason ?? row.cancelledReason ?? row.endReason,
    related: lists.related,
    verdict: verdictOf(file),
    timeline: describeTimeline({ ...row, startDate, endDate }, lists, row.signatures),
    events: conventionEvents(row.state, viewer.role),
    started: parisDay(now) >= startDate,
    renewable:
      RENEWABLE.includes(row.state) && !row.renewalOfId && lists.related.every(({ renewal }) => !renewal),
    complete: missingForSignature(draft).length === 0,
    signsHere: signsHere(file, viewer),
  }
}

export type ConventionView = NonNullable<Awaited<ReturnType<typeof loadConvention>>>

/** What is missing and who can fill it, what the law refuses, what the prescriber looks at. */
async function checksOf(db: Db, { row, draft }: ConventionFile, now: Date) {
  const [prescriber, previous] = await Promise.all([
    prescriberFacts({ db }, row.prescriberOrganisationId),
    previousConventions({ db }, row.personId, row.id),
  ])
  const facts = { id: row.id, hostId: row.companyId, prescriber, previous }
  const missing = missingForSignature(draft)
  const verdict = checkDraft(draft, facts, parisDay(now))
  return {
    missing: missing.map(({ path, label, whoCanFill }) => ({
      path,
      label,
      byHost: path.startsWith('attestations.') || whoCanFill[0] === 'employer',
      who: path.startsWith('attestations.')
        ? FILLERS.employer
        : whoCanFill.map((who) => FILLERS[who]).join(' ou '),
    })),
    // While something is missing, the only refusal is that: it is listed apart.
    refusals: missing.length > 0 ? [] : verdict.refusals.map(refusalSentence),
    flags: verdict.flags.map(flagSentence),
  }
}

/** The viewer's own signature is awaited. */
function signsHere({ row }: ConventionFile, viewer: Actor): boolean {
  const own = signatoryOf(viewer, row.signatories)
  if (!own || (row.state !== 'readyToSign' && row.state !== 'partlySigned')) return false
  return !row.signatures.some(({ signatoryId, version }) => signatoryId === own.id && version === row.version)
}

function verdictOf({ row }: ConventionFile) {
  if (row.signatures.length === 0) return null
  const verdict = verifyStored(row)
  if (verdict.ok)
    return {
      ok: true,
      sentence: 'Signatures vérifiées\u202f: aucun document ni aucune signature n’a été modifié.',
    }
  const broken = row.signatures[verdict.brokenAt]
  const who = broken ? `${SIGNATORY_LABELS[broken.role]} (${broken.signerName})\u202f: ` : ''
  return { ok: false, sentence: `${who}${CHAIN_FAULT_SENTENCES[verdict.why]}` }
}
