import type { Transaction } from './client'

/**
 * Notes that somebody was in contact with a person just now: retention counts from it. In SQL, because nothing of the
 * file changes that its readers or forms would notice; never backwards.
 */
export async function noteContact(db: Transaction, personId: string, now: Date): Promise<void> {
  await db.$executeRaw`
    update "Person" set "lastContactAt" = ${now}::timestamp
    where "id" = ${personId}::uuid and "lastContactAt" < ${now}::timestamp`
}
