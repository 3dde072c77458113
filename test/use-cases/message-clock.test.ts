import { beforeAll, beforeEach, expect, test } from 'vitest'
import { silent } from '#test/support/background'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf } from '#test/support/factories'
import type { Database } from '~/database/client'
import { SCHEDULES, tick } from '~/jobs/clock'

let db: Database

beforeAll(async () => {
  db = (await testDatabase()).db
})
beforeEach(() => emptyDatabase(db))

test('every schedule runs on an empty installation, each in its turn and once', async () => {
  const context = contextOf(db, { role: 'clock' })
  await Promise.all([tick(context, silent), tick(context, silent)])
  const turns = await db.heartbeat.findMany({ where: { name: { startsWith: 'schedule:' } } })
  expect(turns.map(({ name }) => name).sort()).toEqual(SCHEDULES.map(({ name }) => `schedule:${name}`).sort())
})
