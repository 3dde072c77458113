import type { Db } from '~/database/client'
import { toLocalDate } from '~/database/dates'
import { frenchDate, frenchDateRange, frenchDateTime } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { OBJECTIVE_LABELS, OBJECTIVE_PLAIN_LABELS } from '~/domain/convention/objectives'
import { documentSections } from '~/domain/convention/sections'
import { SIGNATORY_LABELS } from '~/domain/convention/signatories'
import { signatoryOf } from '~/domain/convention/signatory-of'
import { SIGNATURE_STATEMENTS } from '~/domain/convention/statements'
import { CONVENTION_STATE_LABELS } from '~/domain/convention/states'
import { inSentence } from '~/domain/matching/in-sentence'
import type { Actor } from '~/domain/permissions/actor'
import { describeSchedule } from '~/domain/schedule/describe-schedule'
import { describeSignatories } from './describe-signatories'
import { loadConventionFile } from './load-convention-file'

/**
 * A convention as one of its signatories reads it before signing, by account or by link. An employer, the host or the
 * current one, does not read the person's birth date, address, status nor RSA flag on the screen. Null when the viewer
 * is not a signatory.
 */
export async function loadSigning(db: Db, viewer: Actor, conventionId: string, now: Date) {
  const file = await loadConventionFile(db, viewer, conventionId)
  if (!file) return null
  const { row, lists, draft, personName } = file
  const views = describeSignatories(file, viewer)
  const own = signatoryOf(viewer, row.signatories)
  const view = views.find(({ role }) => role === own?.role)
  if (!own || !view) return null
  const signature = row.signatures.find(({ role, version }) => role === own.role && version === row.version)
  const [start, end] = [toLocalDate(row.startDate), toLocalDate(row.endDate)]
  const employer = own.role === 'hostRepresentative' || own.role === 'currentEmployer'
  const current = row.versions.find(({ number }) => number === row.version)
  const { schedule, place } = draft.period ?? {}
  const tutor = draft.host?.tutor
  // « Le métier que vous voulez faire » speaks to the person alone.
  const objectives = own.role === 'beneficiary' ? OBJECTIVE_PLAIN_LABELS : OBJECTIVE_LABELS
  return {
    id: row.id,
    reference: row.reference,
    version: row.version,
    state: row.state,
    stateLabel: CONVENTION_STATE_LABELS[row.state],
    open: row.state === 'readyToSign' || row.state === 'partlySigned',
    stopped: row.state === 'rejected' || row.state === 'cancelled',
    role: own.role,
    roleLabel: SIGNATORY_LABELS[own.role],
    reason: view.reason && inSentence(view.reason),
    name: own.name,
    statement: SIGNATURE_STATEMENTS[own.role],
    signed: signature ? frenchDateTime(signature.signedAt) : null,
    /** What changed since the version that they may have signed. */
    changes: row.version > 1 ? (current?.changes ?? []) : [],
    signedBefore: row.signatures.some(({ role, version }) => role === own.role && version < row.version),
    remarks: lists.remarks
      .filter(({ signatoryId, settledAt }) => signatoryId === own.id && settledAt === null)
      .map(({ id, text }) => ({ id, text })),
    summary: {
      personName,
      companyName: lists.company.name,
      job: draft.purpose?.object ?? lists.offer.title,
      objective: draft.purpose?.objective ? objectives[draft.purpose.objective] : null,
      dates: frenchDateRange(start, end),
      start: frenchDate(start),
      /** The first day came, and the convention is still to be signed. */
      begun: start <= parisDay(now),
      hours: schedule ? describeSchedule(schedule) : null,
      place: place ?? null,
      tutor: [tutor?.name, tutor?.function && inSentence(tutor.function)].filter(Boolean).join(', ') || null,
    },
    sections: documentSections(draft, employer ? 'employer' : 'full'),
    hidden: employer,
    others: views
      .filter(({ role }) => role !== own.role)
      .map(({ role, label, name, signed }) => ({
        ...{ role, name, signed: signed !== null },
        label: name ? inSentence(label) : label,
      })),
  }
}

export type SigningView = NonNullable<Awaited<ReturnType<typeof loadSigning>>>
