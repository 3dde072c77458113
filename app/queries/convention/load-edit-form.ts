import type { Db } from '~/database/client'
import { frenchPhone } from '~/domain/account/french-phone'
import { frenchDateRange, frenchDayMonthYear, frenchDuration } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import { missingForSignature } from '~/domain/convention/draft'
import type { ConventionDraft } from '~/domain/convention/draft-schema'
import { OBJECTIVE_LABELS } from '~/domain/convention/objectives'
import type { Actor } from '~/domain/permissions/actor'
import { weeklyMinutes } from '~/domain/schedule/measure-schedule'
import { typedWeekOf } from '~/domain/schedule/typed-week'
import { loadConventionFile } from './load-convention-file'

const EDITABLE = ['draft', 'readyToSign', 'partlySigned', 'inReview', 'validated']

/** The content of a convention as the first values of its form, with the content that the form does not ask for. */
export async function loadEditForm(db: Db, viewer: Actor, conventionId: string) {
  const file = await loadConventionFile(db, viewer, conventionId)
  if (!file) return null
  const { row, draft, personName, lists } = file
  const signed = row.signatures.filter(({ version }) => version === row.version).length
  return {
    id: row.id,
    revision: row.revision,
    personName,
    companyName: lists.company.name,
    editable: EDITABLE.includes(row.state),
    /** An edit now makes a new version. */
    sent: row.state !== 'draft',
    signed,
    prescriber: [draft.prescriber?.name, draft.prescriber?.address].filter(Boolean).join(', '),
    remarks: lists.remarks
      .filter(({ settledAt }) => settledAt === null)
      .map(({ id, text }) => ({ id, text })),
    values: formValues(draft),
    inAWord: inAWord(draft),
    /** The fields still needed before signature. */
    missing: missingForSignature(draft).map(({ path }) => path),
  }
}

/** The stored content itself, for what a form leaves untouched. */
export async function loadDraftContent(db: Db, viewer: Actor, conventionId: string) {
  return (await loadConventionFile(db, viewer, conventionId))?.draft ?? null
}

/** What each part of the form holds now, in a few words: read while the part is closed. */
function inAWord({ beneficiary, host, support, period, purpose, conditions }: ConventionDraft) {
  const { startDate, endDate, schedule } = period ?? {}
  const week =
    schedule && weeklyMinutes(schedule) > 0 && `${frenchDuration(weeklyMinutes(schedule))} par semaine`
  const listed = (...words: readonly (string | false | undefined)[]) => words.filter(Boolean).join(', ')
  return {
    period: listed(startDate && endDate && frenchDateRange(startDate, endDate), week),
    purpose: listed(purpose?.objective && OBJECTIVE_LABELS[purpose.objective]),
    beneficiary: [beneficiary?.firstName, beneficiary?.lastName].filter(Boolean).join(' '),
    currentEmployer: beneficiary?.hasCurrentEmployer
      ? text(beneficiary.currentEmployer?.name)
      : 'Sans emploi',
    legalRepresentative: beneficiary?.legalRepresentative?.name ?? 'Aucune',
    host: listed(host?.representative?.name && `signature\u202f: ${host.representative.name}`),
    conditions: listed(conditions?.insurer && `assurance\u202f: ${conditions.insurer}`),
    support: text(support?.adviser?.name),
  }
}

interface Contact {
  readonly name?: string | undefined
  readonly function?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

const text = (value: string | undefined) => value ?? ''
const phone = (value: string | undefined) => (value ? frenchPhone(value) : '')
const date = (value: LocalDate | undefined) => (value ? frenchDayMonthYear(value) : '')
const yesNo = (value: boolean | undefined) => (value === undefined ? '' : value ? 'oui' : 'non')
const contact = (who: Contact | undefined) => ({
  name: text(who?.name),
  function: text(who?.function),
  email: text(who?.email),
  phone: phone(who?.phone),
})

function formValues({
  beneficiary,
  host,
  support,
  period,
  purpose,
  conditions,
  prescriber,
}: ConventionDraft) {
  return {
    prescriber: { representative: text(prescriber?.representative) },
    beneficiary: {
      firstName: text(beneficiary?.firstName),
      lastName: text(beneficiary?.lastName),
      address: text(beneficiary?.address),
      birthDate: date(beneficiary?.birthDate),
      status: text(beneficiary?.status),
      rsa: yesNo(beneficiary?.rsa),
      email: text(beneficiary?.email),
      phone: phone(beneficiary?.phone),
      hasCurrentEmployer: yesNo(beneficiary?.hasCurrentEmployer),
      currentEmployer: {
        name: text(beneficiary?.currentEmployer?.name),
        address: text(beneficiary?.currentEmployer?.address),
        representative: contact(beneficiary?.currentEmployer?.representative),
      },
      legalRepresentative: contact(beneficiary?.legalRepresentative),
    },
    host: {
      address: text(host?.address),
      activity: text(host?.activity),
      registeredOn: date(host?.registeredOn),
      collectiveAgreement: text(host?.collectiveAgreement),
      representative: contact(host?.representative),
      welcome: { name: text(host?.welcome?.name), function: text(host?.welcome?.function) },
      tutor: contact(host?.tutor),
    },
    support: { adviser: contact(support?.adviser) },
    period: {
      startDate: date(period?.startDate),
      endDate: date(period?.endDate),
      schedule: typedWeekOf(period?.schedule ?? { days: [] }),
      exceptDays: (period?.exceptDays ?? []).map(frenchDayMonthYear).join('\n'),
      place: text(period?.place),
      sectorHolidayException: text(period?.sectorHolidayException),
    },
    purpose: {
      objective: text(purpose?.objective),
      object: text(purpose?.object),
      tasks: text(purpose?.tasks),
      skills: (purpose?.skills ?? []).join('\n'),
      evaluation: text(purpose?.evaluation),
    },
    conditions: {
      workingConditions: text(conditions?.workingConditions),
      protectiveEquipment: text(conditions?.protectiveEquipment),
      prevention: text(conditions?.prevention),
      collectiveFacilities: text(conditions?.collectiveFacilities),
      insurer: text(conditions?.insurer),
      insurancePolicy: text(conditions?.insurancePolicy),
    },
  }
}
