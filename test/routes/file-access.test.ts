/** Every page about one person leaves a line that the person reads, whoever the professional and whatever the consent. */
import { beforeAll, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { makeEverybody } from '#test/support/everybody'
import { NOW } from '#test/support/factories'
import { testSite } from '#test/support/http'
import { builtPages } from '#test/support/prepared'
import { doorOf, fillPath, routesOf } from '#test/support/route-manifest'
import { PERMISSIONS } from '~/domain/permissions/permissions'

const { db } = await testDatabase()
const site = await testSite(db, NOW)
const PROFESSIONALS = [
  'partnershipReferent',
  'supportReferent',
  'professionalsReferent',
  'coordinator',
] as const
const ABOUT_SOMEBODY = /:(personId|conventionId|recommendationId|pairingId)/

let all: Awaited<ReturnType<typeof makeEverybody>>
beforeAll(async () => {
  await emptyDatabase(db)
  all = await makeEverybody(db, site)
})

/** The pages about one person that each professional opened, and those that left no line. */
async function walk() {
  const opened: string[] = []
  const unseen: string[] = []
  const routes = routesOf((await builtPages()).build).filter(({ path }) => ABOUT_SOMEBODY.test(path))
  for (const route of routes) {
    const door = doorOf(route.loader)
    for (const role of PROFESSIONALS) {
      if (!door || !(PERMISSIONS[door.may] as readonly string[]).includes(role)) continue
      await db.fileAccess.deleteMany()
      const path = fillPath(route, {
        ...all.ids,
        section: 'coordonnees',
        domain: 'mobility',
        jour: '2027-02-02',
      })
      const { status } = await site.fetch(path, { cookie: all.cookies.get(role) })
      const lines = await db.fileAccess.count({
        where: { personId: all.person.id, userId: all.hats[role].userId },
      })
      if (status === 200) opened.push(`${path} as ${role}`)
      // What was refused, or led elsewhere, was not read.
      if (lines !== (status === 200 ? 1 : 0)) unseen.push(`${path} as ${role}: ${status}, ${lines} line(s)`)
    }
  }
  return { opened, unseen }
}

test('each page about one person, opened by a professional, leaves one line', async () => {
  const { opened, unseen } = await walk()
  expect(unseen).toEqual([])
  expect(opened.length).toBeGreaterThan(15)
})

test('so does each page that stays open after the person withdrew their consent', async () => {
  await db.person.update({ where: { id: all.person.id }, data: { consentWithdrawnAt: NOW } })
  const { opened, unseen } = await walk()
  expect(unseen).toEqual([])
  for (const page of [
    '/accompagnement/personnes/',
    '/referent/conventions/',
    '/referent/mises-en-relation/',
  ]) {
    expect(
      opened.some((path) => path.startsWith(page)),
      page,
    ).toBe(true)
  }
})

test('the person reads who opened their file', async () => {
  await db.fileAccess.deleteMany()
  await site.fetch(`/referent/conventions/${all.ids.conventionId}`, {
    cookie: all.cookies.get('partnershipReferent'),
  })
  const page = await (await site.fetch('/moi/donnees', { cookie: all.cookies.get('candidate') })).text()
  const { user } = await db.membership.findUniqueOrThrow({
    where: { id: all.hats.partnershipReferent.membershipId },
    include: { user: true },
  })
  expect(page).toContain(`${user.firstName} ${user.lastName}`)
})
