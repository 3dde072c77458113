import { beforeAll, beforeEach, expect, test } from 'vitest'
import { silent } from '#test/support/background'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeProfessional, makeTerritory, makeUser, NOW } from '#test/support/factories'
import type { Database } from '~/database/client'
import { SCHEDULES, tick } from '~/jobs/clock'
import { forgetExpiredLinks } from '~/use-cases/account/forget-expired-links'
import { forgetOldMessages } from '~/use-cases/message/forget-old-messages'

const DAY = 86_400_000
let db: Database

beforeAll(async () => {
  db = (await testDatabase()).db
})
beforeEach(() => emptyDatabase(db))

const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY)

test('every schedule runs on an empty installation, each in its turn and once', async () => {
  const context = contextOf(db, { role: 'clock' })
  await Promise.all([tick(context, silent), tick(context, silent)])
  const turns = await db.heartbeat.findMany({ where: { name: { startsWith: 'schedule:' } } })
  expect(turns.map(({ name }) => name).sort()).toEqual(SCHEDULES.map(({ name }) => `schedule:${name}`).sort())
})

test('messages sent six months ago are forgotten; those never sent are kept for somebody to look at', async () => {
  const message = (dedupeKey: string, sentAt: Date | null) => ({
    template: 'x',
    dedupeKey,
    toAddress: 'a@t.test',
    toName: 'A',
    subject: 's',
    html: '',
    text: '',
    sentAt,
  })
  await db.message.createMany({
    data: [message('old', daysAgo(184)), message('recent', daysAgo(182)), message('never', null)],
  })
  expect(await forgetOldMessages(contextOf(db, { role: 'clock' }))).toEqual({ forgotten: 1 })
  expect((await db.message.findMany()).map(({ dedupeKey }) => dedupeKey).sort()).toEqual(['never', 'recent'])
})

test('links and sessions are forgotten a month after their end, by the clock only', async () => {
  const user = await makeUser(db)
  const link = (tokenHash: string, expiresAt: Date) => ({ tokenHash, userId: user.id, expiresAt })
  await db.signInLink.createMany({ data: [link('old', daysAgo(31)), link('recent', daysAgo(29))] })
  const territory = await makeTerritory(db)
  const coordinator = await makeProfessional(db, 'coordinator', territory.id)
  expect(await forgetExpiredLinks(contextOf(db, coordinator))).toEqual({ refused: 'notAllowed' })
  expect(await forgetOldMessages(contextOf(db, coordinator))).toEqual({ refused: 'notAllowed' })
  expect(await forgetExpiredLinks(contextOf(db, { role: 'clock' }))).toEqual({ forgotten: 1 })
  expect((await db.signInLink.findFirstOrThrow()).tokenHash).toBe('recent')
})
