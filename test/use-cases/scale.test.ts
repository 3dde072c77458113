/** A territory filled by `npm run db:scale`: whole, consistent, and the same whoever fills it again. */
import { beforeAll, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { makeCommune } from '#test/support/factories'
import { verifySignatures } from '~/use-cases/convention/verify-signatures'
import { fillTerritory } from '../../prisma/scale/fill-territory'

const { db, url } = await testDatabase()
const SIZES = { companies: 12, offers: 120, people: 400 }
const lines: string[] = []
const fill = () =>
  fillTerritory(url, { slug: 'vaste', departmentCode: '90' }, SIZES, (line) => lines.push(line))

beforeAll(async () => {
  await emptyDatabase(db)
  await makeCommune(db)
  await fill()
})

const counts = async () => ({
  companies: await db.company.count(),
  offers: await db.offer.count(),
  people: await db.person.count(),
  recommendations: await db.recommendation.count(),
  conventions: await db.convention.count(),
  signatures: await db.signature.count(),
})

test('holds what was asked, in every state, and nothing twice when it is filled again', async () => {
  const first = await counts()
  expect(first).toMatchObject(SIZES)
  expect(lines).toContain('  400 personnes sur 400')
  expect((await db.recommendation.groupBy({ by: ['state'] })).length).toBeGreaterThan(6)
  expect(first.conventions).toBeGreaterThan(4)
  await fill()
  expect(await counts()).toEqual(first)
})

test('writes conventions whose signatures hold', async () => {
  const verdicts: boolean[] = []
  for await (const { ok } of verifySignatures(db)) verdicts.push(ok)
  expect(verdicts.length).toBeGreaterThan(2)
  expect(verdicts).not.toContain(false)
})

test('recommends only people who may be presented, and keeps nothing open on an offer that is over', async () => {
  const absent = [{ consentAt: null }, { diagnosticDoneAt: null }, { state: 'closed' as const }]
  expect(await db.recommendation.count({ where: { person: { OR: absent } } })).toBe(0)
  const open = await db.recommendation.findMany({
    where: { state: { in: ['suggested', 'proposed', 'presented', 'agreed'] } },
    select: { offer: { select: { state: true } } },
  })
  expect(new Set(open.map(({ offer }) => offer.state))).toEqual(new Set(['published']))
})
