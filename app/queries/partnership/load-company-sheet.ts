/** What a referent keeps of a company beside its offers: the log, what it lacks, what it committed to, what came of it. */
import type { Db } from '~/database/client'
import { toLocalDate } from '~/database/dates'
import { companiesVisibleTo } from '~/database/scope'
import { frenchDayMonthYear, frenchShortDate } from '~/domain/calendar/french'
import type { LocalDate } from '~/domain/calendar/local-date'
import { OFFER_KINDS, type OfferKind } from '~/domain/offer/public-status'
import { progressOf } from '~/domain/partnership/commitment'
import { quarterLabel } from '~/domain/partnership/quarter'
import { RELATION_KINDS } from '~/domain/partnership/relation'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { jobLabel } from '~/domain/referential/rome'

const ENTRIES_SHOWN = 20
/** Hours in a day. */
const DAY_HOURS = 24

type Kept = Readonly<Record<OfferKind, number>>

/** What came of this company in a year, by kind of offer; an immersion counts from its confirmed start. */
async function outcomesOf(db: Db, companyId: string, year: number): Promise<Kept> {
  const [row] = await db.$queryRaw<Kept[]>`
    select
      (select count(*)::int from "Convention" v where v."companyId" = ${companyId}::uuid
        and v."startConfirmedAt" is not null and v."state" <> 'noShow'
        and extract(year from v."startDate") = ${year}) as "immersion",
      (select count(*)::int from "Recommendation" r join "Offer" o on o."id" = r."offerId"
        where r."companyId" = ${companyId}::uuid and r."state" = 'concluded' and o."kind" = 'sponsorship'
          and extract(year from r."closedAt") = ${year}) as "sponsorship",
      (select count(*)::int from "Recommendation" r join "Offer" o on o."id" = r."offerId"
        where r."companyId" = ${companyId}::uuid and r."state" = 'concluded' and o."kind" = 'job'
          and extract(year from r."closedAt") = ${year})
      + (select count(*)::int from "Assessment" a join "Convention" v on v."id" = a."conventionId"
        where v."companyId" = ${companyId}::uuid and a."author" = 'host' and a."hired"
          and extract(year from coalesce(a."hireDate", a."signedAt"::date)) = ${year}) as "job"`
  return row ?? { immersion: 0, sponsorship: 0, job: 0 }
}

interface Received {
  readonly total: number
  readonly completed: number
  readonly hired: number
}

/** Everybody whom the company received, and what its assessments say came of it. */
async function receivedBy(db: Db, companyId: string): Promise<Received> {
  const [row] = await db.$queryRaw<Received[]>`
    select count(*)::int as "total", (count(*) filter (where a."outcome" = 'completed'))::int as "completed",
      (count(*) filter (where a."hired"))::int as "hired"
    from "Convention" v left join "Assessment" a on a."conventionId" = v."id" and a."author" = 'host'
    where v."companyId" = ${companyId}::uuid and v."startConfirmedAt" is not null and v."state" <> 'noShow'`
  return row ?? { total: 0, completed: 0, hired: 0 }
}

/** Hours from « presented » to the company's answer, the middle one of the last year; null before any answer. */
async function usualDelay(db: Db, companyId: string, today: LocalDate): Promise<number | null> {
  const [row] = await db.$queryRaw<{ hours: number | null }[]>`
    select percentile_cont(0.5) within group (order by
      extract(epoch from coalesce(r."agreedAt", r."closedAt") - r."presentedAt") / 3600)::float8 as "hours"
    from "Recommendation" r
    where r."companyId" = ${companyId}::uuid and r."presentedAt" > ${today}::date - 365
      and (r."agreedAt" is not null or r."state" = 'declinedByEmployer')`
  return row?.hours ?? null
}

function delayInWords(hours: number | null): string | null {
  if (hours === null) return null
  if (hours < DAY_HOURS) return 'le jour même, le plus souvent'
  const days = Math.round(hours / DAY_HOURS)
  return `en ${days}\u00a0jour${days > 1 ? 's' : ''}, le plus souvent`
}

/** Null when the viewer may not find the company. Five queries. */
export async function loadCompanySheet(
  db: Db,
  viewer: ProfessionalActor,
  companyId: string,
  today: LocalDate,
) {
  const year = Number(today.slice(0, 4))
  const company = await db.company.findFirst({
    where: { AND: [{ id: companyId }, companiesVisibleTo(viewer)] },
    select: {
      id: true,
      name: true,
      relationEntries: { orderBy: [{ on: 'desc' }, { createdAt: 'desc' }], take: ENTRIES_SHOWN },
      needs: { where: { closedAt: null }, orderBy: [{ year: 'asc' }, { quarter: 'asc' }], take: 40 },
      commitments: { where: { year: { gte: year } }, orderBy: { year: 'asc' } },
      conventions: {
        where: { startConfirmedAt: { not: null } },
        select: {
          id: true,
          reference: true,
          startDate: true,
          person: { select: { firstName: true, lastName: true } },
          assessments: { where: { author: 'host' }, select: { outcome: true, hired: true } },
        },
        orderBy: { startDate: 'desc' },
        take: 10,
      },
    },
  })
  if (!company) return null
  const done = await outcomesOf(db, companyId, year)
  const hours = await usualDelay(db, companyId, today)
  const received = await receivedBy(db, companyId)
  return {
    id: company.id,
    name: company.name,
    year,
    usualDelay: delayInWords(hours),
    entries: company.relationEntries.map((entry) => {
      const nextOn = entry.nextOn && toLocalDate(entry.nextOn)
      return {
        id: entry.id,
        kind: RELATION_KINDS[entry.kind as keyof typeof RELATION_KINDS] ?? entry.kind,
        when: frenchDayMonthYear(toLocalDate(entry.on)),
        withWhom: entry.withWhom,
        summary: entry.summary,
        by: entry.byName,
        next: nextOn && {
          what: entry.nextAction ?? '',
          when: frenchDayMonthYear(nextOn),
          done: entry.nextDoneAt !== null,
          late: entry.nextDoneAt === null && nextOn < today,
        },
      }
    }),
    needs: company.needs.map(({ id, romeCode, count, year: of, quarter, note, byName }) => ({
      ...{ id, count, note, by: byName },
      job: jobLabel(romeCode),
      when: quarterLabel({ year: of, quarter }),
    })),
    commitments: company.commitments
      .filter((each) => each.year === year)
      .map(({ kind, count }) => ({ kind, ...progressOf(kind, done[kind], count) })),
    committed: Object.fromEntries(
      OFFER_KINDS.map((kind) => [
        kind,
        company.commitments.find((each) => each.kind === kind && each.year === year)?.count ?? 0,
      ]),
    ) as Kept,
    done,
    received: {
      ...received,
      latest: company.conventions.map(({ id, reference, startDate, person, assessments: [assessment] }) => ({
        ...{ id, reference },
        person: `${person.firstName} ${person.lastName}`,
        when: frenchShortDate(toLocalDate(startDate)),
        cameOf:
          assessment === undefined ? null : assessment.hired ? 'Embauche' : OUTCOMES[assessment.outcome],
      })),
    },
  }
}

const OUTCOMES: Readonly<Record<string, string>> = {
  completed: 'Allée jusqu’au bout',
  partly: 'Arrêtée avant la fin',
  didNotCome: 'N’est pas venu·e',
}

export type CompanySheetData = NonNullable<Awaited<ReturnType<typeof loadCompanySheet>>>

/** Name only, for the pages of one form. */
export function loadCompanyName(db: Db, viewer: ProfessionalActor, companyId: string) {
  return db.company.findFirst({
    where: { AND: [{ id: companyId }, companiesVisibleTo(viewer)] },
    select: { id: true, name: true },
  })
}
