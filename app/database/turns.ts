/** Whose turn it is to do what is done once every so often, however many processes could. */
import type { Db } from './client'

/** Takes the turn called `name` if `everyMs` passed since the last one; only one caller gets it. */
export async function takeTurn(db: Db, name: string, now: Date, everyMs: number): Promise<boolean> {
  const before = new Date(now.getTime() - everyMs)
  const taken = await db.$executeRaw`
    insert into "Heartbeat" ("name", "at") values (${name}, ${now}::timestamp)
    on conflict ("name") do update set "at" = excluded."at" where "Heartbeat"."at" <= ${before}::timestamp`
  return taken > 0
}

/** Says that a background loop is alive at this instant. */
export async function beat(db: Db, name: string, now: Date): Promise<void> {
  await db.heartbeat.upsert({ where: { name }, create: { name, at: now }, update: { at: now } })
}
