import type { Db } from '~/database/client'
import { countDue } from '~/database/retention-due'
import { conventionsVisibleTo } from '~/database/scope'
import { frenchDateTime, frenchDayMonthYear } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { RETENTION_KEYS, RETENTION_RULES, type RetentionKey, sayKeeping } from '~/domain/retention/rules'

interface LastAct {
  readonly rule: RetentionKey
  readonly at: Date
  readonly count: number
}

/** Each retention rule, what it may take now, and what it did last; the archived convention of a reference, if asked. */
export async function loadRetention(
  db: Db,
  viewer: ProfessionalActor,
  now: Date,
  reference: string | undefined,
) {
  const [due, last, turn, archived] = await Promise.all([
    countDue(db, now, viewer.territoryId),
    readLastActs(db, viewer.territoryId),
    db.heartbeat.findUnique({ where: { name: 'schedule:applyRetention' } }),
    reference
      ? db.convention.findFirst({
          where: { AND: [conventionsVisibleTo(viewer), { reference }] },
          select: { id: true, reference: true, archivedAt: true },
        })
      : null,
  ])
  return {
    rules: RETENTION_KEYS.map((key) => {
      const { label, keep, from, becomes, technical } = RETENTION_RULES[key]
      const act = last.get(key)
      return {
        key,
        label,
        keeping: `${sayKeeping(keep)} ${from}`,
        becomes,
        technical: technical === true,
        due: due[key],
        last: act ? { count: act.count, on: frenchDayMonthYear(parisDay(act.at)) } : null,
      }
    }),
    lastTurn: turn && frenchDateTime(turn.at),
    archived: archived?.archivedAt
      ? {
          id: archived.id,
          reference: archived.reference,
          since: frenchDayMonthYear(parisDay(archived.archivedAt)),
        }
      : null,
  }
}

/** What each rule did the last time that it found something, for the territory or for what has none. */
async function readLastActs(db: Db, territoryId: string): Promise<ReadonlyMap<string, LastAct>> {
  const rows = await db.$queryRaw<LastAct[]>`
    select distinct on ("rule") "rule", "day" as "at", "count" from (
      select "rule", max("at") as "day", sum("count")::int as "count" from "RetentionAct"
      where "territoryId" = ${territoryId}::uuid or "territoryId" is null
      group by "rule", date_trunc('day', "at")
    ) days order by "rule", "day" desc`
  return new Map(rows.map((row) => [row.rule, row]))
}
