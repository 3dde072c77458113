import type { Db } from '~/database/client'
import { toLocalDate } from '~/database/dates'
import { frenchPhone } from '~/domain/account/french-phone'
import { isOpenApplication } from '~/domain/application/states'
import { frenchDateRange, frenchDayMonthYear } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { ATTESTATIONS, type Attestation } from '~/domain/convention/content'
import type { ConventionDraft } from '~/domain/convention/draft-schema'
import { missingFromHost } from '~/domain/convention/host-part'
import { documentSections } from '~/domain/convention/sections'
import { signatoryOf } from '~/domain/convention/signatory-of'
import { CONVENTION_STATE_LABELS, conventionEvents } from '~/domain/convention/states'
import type { Actor } from '~/domain/permissions/actor'
import { may } from '~/domain/permissions/permissions'
import { describeAccident, describeAssessment } from './describe-parts'
import { describeSignatories } from './describe-signatories'
import { describeTimeline } from './describe-timeline'
import { type ConventionFile, loadConventionFile } from './load-convention-file'
import { turnOf } from './turn-of'

const CAN_HAVE_ACCIDENT = ['validated', 'ongoing', 'completed', 'interrupted', 'assessed']
const OVER = ['completed', 'interrupted', 'noShow']
const OPENS_HIRE = ['completed', 'interrupted', 'assessed']

/** Null when the immersion comes from no job, or when its application is over. */
function hireAddress(application: ConventionFile['row']['application']): string | null {
  if (!application || !isOpenApplication(application.state)) return null
  return `/candidatures/${application.id}/embaucher`
}

/** A convention as the company reads it: never the person's birth date, address, status nor RSA flag. */
export async function loadHostConvention(db: Db, viewer: Actor, conventionId: string, now: Date) {
  const file = await loadConventionFile(db, viewer, conventionId)
  if (!file) return null
  const { row, lists, draft, personName } = file
  const [startDate, endDate] = [toLocalDate(row.startDate), toLocalDate(row.endDate)]
  const today = parisDay(now)
  const own = lists.assessments.find(({ author }) => author === 'host')
  const signatories = describeSignatories(file, viewer)
  return {
    id: row.id,
    reference: row.reference,
    revision: row.revision,
    version: row.version,
    state: row.state,
    stateLabel: CONVENTION_STATE_LABELS[row.state],
    turn: turnOf({ ...row, assessments: lists.assessments }, draft, viewer, now),
    dates: frenchDateRange(startDate, endDate),
    personName,
    offerTitle: lists.offer.title,
    referent: lists.referent,
    sections: documentSections(draft, 'employer'),
    missing: row.state === 'draft' ? missingInWords(draft) : [],
    signatories: signatories.map(({ reach, ...shown }) => shown),
    signsHere: signatoryOf(viewer, row.signatories)?.role === 'hostRepresentative',
    changes: row.versions.find(({ number }) => number === row.version)?.changes ?? [],
    accidents: lists.accidents.map((accident) => describeAccident(accident, now)),
    assessment: own ? describeAssessment(own) : null,
    reason: row.rejectedReason ?? row.cancelledReason ?? ownEndReason(lists),
    timeline: describeTimeline({ ...row, startDate, endDate }, withOwnReasons(lists), row.signatures),
    hasDocument: row.sentToSignatureAt !== null,
    events: conventionEvents(row.state, viewer.role),
    started: today >= startDate,
    startConfirmed: row.startConfirmedAt !== null,
    assessable: !own && (OVER.includes(row.state) || (row.state === 'ongoing' && today >= endDate)),
    accidentPossible: CAN_HAVE_ACCIDENT.includes(row.state) && today >= startDate,
    noShowCause: row.noShowCause,
    /** What the viewer's own role opens, whatever the moment. */
    can: {
      complete: may(viewer, 'convention.completeAsHost'),
      sign: may(viewer, 'convention.signAsHost'),
      follow: may(viewer, 'convention.followAsHost'),
      end: may(viewer, 'convention.endAsHost'),
      hire: may(viewer, 'application.move'),
    },
    /** The hire to which this immersion leads back, once it is over. */
    hireAt: OPENS_HIRE.includes(row.state) ? hireAddress(row.application) : null,
    endedOn: row.endedOn && toLocalDate(row.endedOn),
  }
}

/** Each field by its name; the sentences to attest, which are read on their page, by their number. */
function missingInWords(draft: ConventionDraft): string[] {
  const missing = missingFromHost(draft)
  const fields = missing.filter(({ path }) => !path.startsWith('attestations.'))
  const toAttest = missing.length - fields.length
  return [
    ...fields.map(({ label }) => label),
    ...(toAttest > 0 ? [toAttest === 1 ? 'une phrase à attester' : `${toAttest} phrases à attester`] : []),
  ]
}

export type HostConventionView = NonNullable<Awaited<ReturnType<typeof loadHostConvention>>>

/**
 * Why an immersion stopped may be about health or family: what the person or who accompanies them wrote is not for the
 * company, which is told the day only. Rejecting and cancelling are told to every party, with their reason.
 */
function withOwnReasons({ history, accidents }: ConventionFile['lists']) {
  const hidden = (event: string, by: string) => ['interrupt', 'noShow'].includes(event) && by !== 'employer'
  return {
    accidents,
    history: history.map((change) =>
      hidden(change.event, change.by) ? { ...change, reason: null } : change,
    ),
  }
}

function ownEndReason({ history }: ConventionFile['lists']): string | null {
  return history.find(({ event, by }) => event === 'interrupt' && by === 'employer')?.reason ?? null
}

/** What the company fills of a draft: what is already known in the fields, its attestations one by one. */
export async function loadHostPart(db: Db, viewer: Actor, conventionId: string) {
  const file = await loadConventionFile(db, viewer, conventionId)
  if (file?.row.state !== 'draft') return null
  const { row, lists, draft, personName } = file
  const { host, conditions } = draft
  const startDate = toLocalDate(row.startDate)
  return {
    id: row.id,
    revision: row.revision,
    personName,
    offerTitle: lists.offer.title,
    dates: frenchDateRange(startDate, toLocalDate(row.endDate)),
    siret: host?.siret ?? null,
    values: {
      host: {
        registeredOn: host?.registeredOn ? frenchDayMonthYear(host.registeredOn) : '',
        collectiveAgreement: host?.collectiveAgreement ?? '',
        representative: contactValues(host?.representative),
        welcome: { name: host?.welcome?.name ?? '', function: host?.welcome?.function ?? '' },
        tutor: contactValues(host?.tutor),
      },
      conditions: {
        workingConditions: conditions?.workingConditions ?? '',
        protectiveEquipment: conditions?.protectiveEquipment ?? '',
        prevention: conditions?.prevention ?? '',
        collectiveFacilities: conditions?.collectiveFacilities ?? '',
        insurer: conditions?.insurer ?? '',
        insurancePolicy: conditions?.insurancePolicy ?? '',
      },
      attestations: (Object.keys(ATTESTATIONS) as Attestation[]).filter((key) => draft.attestations?.[key]),
    },
  }
}

interface Contact {
  readonly name?: string | undefined
  readonly function?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

function contactValues(contact: Contact | undefined) {
  const { name = '', function: job = '', email = '', phone = '' } = contact ?? {}
  return { name, function: job, email, phone: frenchPhone(phone) }
}
