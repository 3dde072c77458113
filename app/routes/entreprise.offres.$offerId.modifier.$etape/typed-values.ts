import { frenchPhone } from '~/domain/account/french-phone'
import type { LocalDate } from '~/domain/calendar/local-date'
import { typedEuros } from '~/domain/job/pay'
import { type JobTerms, NO_TERMS } from '~/domain/job/terms'
import { typedWeeklyHours } from '~/domain/job/weekly-hours'
import type { OfferContent } from '~/domain/offer/content'
import { typedTime } from '~/domain/schedule/parse-time'
import { typedWeekOf } from '~/domain/schedule/typed-week'

const numeric = (date: LocalDate | null) => date?.split('-').reverse().join('/') ?? ''
const clock = (minutes: number | null) => (minutes === null ? '' : typedTime(minutes))

/** What the fields of every page first show: what is stored, as one would type it. */
export function typedValues(content: OfferContent, jobWords: string) {
  return {
    job: jobWords,
    title: content.title,
    description: content.description,
    objectives: [...content.objectives],
    skills: [...content.skills],
    softSkills: [...content.softSkills],
    establishmentId: content.establishmentId,
    windowStart: numeric(content.windowStart),
    windowEnd: numeric(content.windowEnd),
    places: String(content.places),
    preferredDays: content.preferredDays === null ? '' : String(content.preferredDays),
    schedule: typedWeekOf(content.schedule ?? { days: [] }),
    tutorName: content.tutorName ?? '',
    tutorFunction: content.tutorFunction ?? '',
    tutorEmail: content.tutorEmail ?? '',
    tutorPhone: content.tutorPhone === null ? '' : frenchPhone(content.tutorPhone),
    welcomeName: content.welcomeName ?? '',
    welcomeFunction: content.welcomeFunction ?? '',
    conditions: [...content.conditions],
    conditionsNote: content.conditionsNote ?? '',
    equipment: [...content.equipment],
    equipmentNote: content.equipmentNote ?? '',
    licences: [...content.licences],
    frenchLevel: content.frenchLevel,
    whatToBring: content.whatToBring ?? '',
    publicTransport: content.publicTransport ? 'yes' : 'no',
    firstBusAt: clock(content.firstBusAt),
    lastBusAt: clock(content.lastBusAt),
    transportNote: content.transportNote ?? '',
    wheelchairAccess: content.wheelchairAccess ? 'on' : '',
    ...typedTerms(content.kind === 'job' ? content : NO_TERMS),
  }
}

const amount = (cents: number | null) => (cents === null ? '' : typedEuros(cents))

function typedTerms(terms: JobTerms) {
  const { contract, contractMonths, payMin, payMax, payPeriod, weeklyMinutes } = terms
  return {
    contract: contract ?? '',
    contractMonths: contractMonths === null ? '' : String(contractMonths),
    payMin: amount(payMin),
    payMax: payMax === payMin ? '' : amount(payMax),
    payPeriod: payPeriod ?? '',
    weeklyMinutes: weeklyMinutes === null ? '' : typedWeeklyHours(weeklyMinutes),
    needed: terms.needed.join('\n'),
    plus: terms.plus.join('\n'),
    benefits: terms.benefits.join('\n'),
    immersionFirst: terms.immersionFirst ? 'on' : '',
  }
}

export type TypedValues = ReturnType<typeof typedValues>
