/** From a section's form to what is saved: jobs and communes found, empty rows dropped, or what to mend and where. */
import type { Db } from '~/database/client'
import type { LocalDate } from '~/domain/calendar/local-date'
import type { PlaceOfPerson, SectionEdit, SectionFields } from '~/domain/person/section-fields'
import { contactProblem, type SectionForm } from '~/domain/person/section-schemas'
import { certificateEnds } from '~/domain/referential/licences'
import { refusalSentence } from '~/domain/refusal-sentences'
import { communeProblem, isResolved, resolveCommune } from '../public/resolve-commune'
import { isOneJob, jobProblem, resolveJob } from '../public/resolve-job'

export type Problems = Readonly<Record<string, string[]>>
type Read<T> = { readonly fields: T } | { readonly problems: Problems }

export type ReadSection = { readonly edit: SectionEdit } | { readonly problems: Problems }

/** The commune that was typed, as a person's place, or the field's problem. */
export async function readPlace(db: Db, typed: string, territoryId: string): Promise<Read<PlaceOfPerson>> {
  const territory = await db.territory.findUnique({
    where: { id: territoryId },
    select: { departmentCode: true },
  })
  const place = await resolveCommune(db, typed, territory?.departmentCode)
  if (!isResolved(place)) return { problems: { commune: [communeProblem(place)] } }
  const { name: city, postalCode, inseeCode: communeCode, latitude, longitude } = place
  return { fields: { city, postalCode, communeCode, latitude, longitude } }
}

interface Place {
  /** Its department chooses between communes of the same name. */
  readonly territoryId: string
  readonly smsOffered: boolean
}

/** Reads a section's form, where it is filled in. */
export async function readSection(
  db: Db,
  form: SectionForm,
  { territoryId, smsOffered }: Place,
): Promise<ReadSection> {
  switch (form.section) {
    case 'identity': {
      const { section, commune, ...rest } = form
      const problem = contactProblem(rest, smsOffered)
      if (problem) return { problems: problem }
      const place = await readPlace(db, commune, territoryId)
      return 'problems' in place ? place : { edit: { section, fields: { ...rest, place: place.fields } } }
    }
    case 'jobs':
      return edited('jobs', readJobs(form))
    case 'experiences':
      return edited('experiences', readExperiences(form))
    case 'licences':
      return edited('licences', readLicences(form))
    case 'availability':
      return edited('availability', readAvailability(form))
    case 'travel': {
      const modes = Object.entries(form.modes).flatMap(([mode, maxKm]) =>
        maxKm === null ? [] : [{ mode: mode as keyof typeof form.modes, maxKm }],
      )
      return { edit: { section: 'travel', fields: { modes } } }
    }
    default: {
      const { section, ...fields } = form
      return { edit: { section, fields } as SectionEdit }
    }
  }
}

function edited<S extends keyof SectionFields>(section: S, read: Read<SectionFields[S]>): ReadSection {
  return 'problems' in read ? read : { edit: { section, fields: read.fields } as SectionEdit }
}

type FormOf<S extends SectionForm['section']> = Extract<SectionForm, { section: S }>

/** Problems keep the first of each field; none means that every row was read. */
function collect(problems: readonly (readonly [string, string])[]): Problems | undefined {
  if (problems.length === 0) return undefined
  return Object.fromEntries(problems.map(([field, message]) => [field, [message]]))
}

function readJobs(form: FormOf<'jobs'>): Read<SectionFields['jobs']> {
  const romeCodes: string[] = []
  const wrong: [string, string][] = []
  for (const [index, text] of (form.jobs ?? []).entries()) {
    if (!text) continue
    const job = resolveJob(text)
    if (isOneJob(job)) romeCodes.push(job.code)
    else wrong.push([`jobs[${index}]`, jobProblem(job)])
  }
  const problems = collect(wrong)
  return problems ? { problems } : { fields: { romeCodes, openSectors: form.openSectors } }
}

function readExperiences(form: FormOf<'experiences'>): Read<SectionFields['experiences']> {
  const experiences: SectionFields['experiences']['experiences'][number][] = []
  const wrong: [string, string][] = []
  for (const [index, row] of (form.experiences ?? []).entries()) {
    const months = (row.years ?? 0) * 12 + (row.months ?? 0)
    if (!row.job) {
      if (months > 0 || row.description) {
        wrong.push([`experiences[${index}].job`, 'Indiquez le métier de cette expérience.'])
      }
      continue
    }
    const job = resolveJob(row.job)
    if (isOneJob(job)) experiences.push({ romeCode: job.code, months, description: row.description })
    else wrong.push([`experiences[${index}].job`, jobProblem(job)])
  }
  const problems = collect(wrong)
  return problems ? { problems } : { fields: { experiences } }
}

function readLicences(form: FormOf<'licences'>): Read<SectionFields['licences']> {
  const certificates: SectionFields['licences']['certificates'][number][] = []
  const wrong: [string, string][] = []
  for (const [index, { key, validUntil }] of (form.certificates ?? []).entries()) {
    if (!key) {
      if (validUntil) wrong.push([`certificates[${index}].key`, 'Choisissez le certificat de cette date.'])
    } else if (certificateEnds(key) && !validUntil) {
      wrong.push([`certificates[${index}].validUntil`, 'Indiquez jusqu’à quand ce certificat est valable.'])
    } else {
      certificates.push({ key, validUntil })
    }
  }
  const problems = collect(wrong)
  return problems ? { problems } : { fields: { licences: form.licences, certificates } }
}

function readAvailability(form: FormOf<'availability'>): Read<SectionFields['availability']> {
  const empty = form.week.days.every((day) => day.length === 0)
  if (form.anytime === 'no' && empty) {
    return {
      problems: {
        anytime: ['Remplissez les heures possibles, ou choisissez «\u00a0N’importe quand\u00a0».'],
      },
    }
  }
  const { availableFrom, availableUntil } = form
  if (isBackwards(availableFrom, availableUntil)) {
    const sentence = refusalSentence({ refused: 'personAvailabilityBackwards' })
    return { problems: { availableUntil: [sentence] } }
  }
  return {
    fields: {
      availability: form.anytime === 'yes' ? null : form.week,
      maxWeeklyMinutes: form.maxWeeklyHours === null ? null : form.maxWeeklyHours * 60,
      availableFrom,
      availableUntil,
    },
  }
}

function isBackwards(from: LocalDate | null, until: LocalDate | null): boolean {
  return from !== null && until !== null && until < from
}
