/** A territory filled by `npm run db:scale`: whole, consistent, and the same whoever fills it again. */
import { beforeAll, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { makeCommune } from '#test/support/factories'
import { verifySignatures } from '~/use-cases/convention/verify-signatures'
import { fillTerritory } from '../../prisma/scale/fill-territory'

const { db, url } = await testDatabase()
const SIZES = { companies: 12, offers: 160, people: 1200 }
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
  jobs: await db.jobTerms.count(),
  sponsors: await db.sponsor.count(),
  applications: await db.jobApplication.count(),
})

test('holds what was asked, in every state, and nothing twice when it is filled again', async () => {
  const first = await counts()
  expect(first).toMatchObject(SIZES)
  expect(lines).toContain('  1200 personnes sur 1200')
  expect((await db.recommendation.groupBy({ by: ['state'] })).length).toBeGreaterThan(6)
  expect(first.conventions).toBeGreaterThan(2)
  expect(first.jobs).toBeGreaterThan(20)
  expect(first.applications).toBeGreaterThan(2)
  // One sponsor for each sponsorship: a sponsor has a single offer that lives.
  expect(first.sponsors).toBeGreaterThan(1)
  expect(first.sponsors).toBe(await db.offer.count({ where: { kind: 'sponsorship' } }))
  await fill()
  expect(await counts()).toEqual(first)
})

test('follows an agreement as its kind of offer does, and with nothing else', async () => {
  const agreements = await db.recommendation.findMany({
    where: { state: { in: ['agreed', 'concluded'] } },
    select: { offer: { select: { kind: true } }, application: true, pairing: true, conventions: true },
  })
  expect(agreements.length).toBeGreaterThan(8)
  for (const { offer, application, pairing, conventions } of agreements) {
    expect(application !== null, offer.kind).toBe(offer.kind === 'job')
    expect(pairing !== null, offer.kind).toBe(offer.kind === 'sponsorship')
    if (offer.kind !== 'immersion') expect(conventions).toEqual([])
  }
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
