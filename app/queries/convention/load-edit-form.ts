import type { Db } from '~/database/client'
import { frenchPhone } from '~/domain/account/french-phone'
import { frenchDayMonthYear } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import type { ConventionDraft } from '~/domain/convention/draft-schema'
import type { Actor } from '~/domain/permissions/actor'
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
  }
}

/** The stored content itself, for what a form leaves untouched. */
export async function loadDraftContent(db: Db, viewer: Actor, conventionId: string) {
  return (await loadConventionFile(db, viewer, conventionId))?.draft ?? null
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
