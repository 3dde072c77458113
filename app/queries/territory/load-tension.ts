/** Which jobs companies offer, and how many people want each: where the two do not meet. */
import type { Db } from '~/database/client'
import { toDateColumn } from '~/database/dates'
import type { LocalDate } from '~/domain/calendar/local-date'
import { type Count, suppressSeries } from '~/domain/indicators/suppression'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { romeJob } from '~/domain/referential/rome'

export interface JobTension {
  readonly code: string
  readonly job: string
  /** Places of the offers open today, all kinds. */
  readonly places: number
  /** People in active follow-up who wish for this job, among up to several. */
  readonly people: Count
}

const JOBS_SHOWN = 10

/** The jobs with the most open places, the fewest people first when equal. */
export async function loadTension(
  db: Db,
  { territoryId }: Pick<ProfessionalActor, 'territoryId'>,
  today: LocalDate,
): Promise<JobTension[]> {
  const rows = await db.$queryRaw<{ code: string; places: number; people: number }[]>`
    with offered as (
      select "romeCode" as code, sum("places")::int as places, rank() over (order by sum("places") desc) as place
      from "Offer" where "territoryId" = ${territoryId}::uuid and "state" = 'published'
        and ("expiresOn" is null or "expiresOn" >= ${toDateColumn(today)}::date) and "kind" <> 'sponsorship'
      group by "romeCode"
    ), most as (
      select code, places from offered where place <= ${JOBS_SHOWN}::int
    ), wanted as (
      select w."romeCode" as code, count(*)::int as people
      from "WantedJob" w join "Person" p on p."id" = w."personId"
      where p."territoryId" = ${territoryId}::uuid and p."state" = 'active' and w."romeCode" = any(array(select code from most))
      group by w."romeCode"
    )
    select code, places, coalesce(people, 0)::int as people
    from most left join wanted using (code)
    order by places desc, people nulls first, code
    limit ${JOBS_SHOWN}::int`
  const people = suppressSeries(rows.map((row) => row.people))
  return rows.map(({ code, places }, index) => ({
    code,
    job: romeJob(code)?.label ?? code,
    places,
    people: people[index] ?? 'tooFew',
  }))
}
