/** The JavaScript of the pages that people open on a telephone (shared bars, « Fast »): the framework's, and little more. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { javascriptOf } from '#test/bench/javascript'
import { type ConventionWorld, makeConventionWorld, validated } from '#test/support/conventions'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, makeCandidate, makePerson, NOW } from '#test/support/factories'
import { testSite } from '#test/support/http'
import { builtPages } from '#test/support/prepared'
import { isRefused } from '~/domain/refusal'
import { recommendPerson } from '~/use-cases/recommendation/recommend-person'

/** React and Remix, then ours: bytes of gzip. */
const FLOOR = 85_000
const OURS = 40_000

const { db } = await testDatabase()
const site = await testSite(db, NOW)
let world: ConventionWorld
let pages: readonly { readonly path: string; readonly cookie?: string }[]

beforeAll(async () => {
  await emptyDatabase(db)
  world = await makeConventionWorld(db)
  await db.offer.update({ where: { id: world.offer.id }, data: { places: 4 } })
  const conventionId = await validated(db, world)
  const other = await makeCandidate(db, await makePerson(db, world.followed))
  const context = { ...contextOf(db, world.referent), ports: site.wiring.ports }
  const input = { offerId: world.offer.id, personId: other.personId, sentence: 'Elle apprend vite et bien.' }
  const made = await recommendPerson(context, input)
  if (isRefused(made)) throw new Error(made.refused)
  const link = `/m/${site.wiring.ports.tokens.derive('recommendation', made.recommendationId)}`
  const cookie = await site.signIn(world.candidate)
  const own = ['', '/agenda', '/agenda/telephone', '/documents', '/historique', '/donnees', '/preferences']
  pages = [
    ...[link, `${link}?etape=oui`, `${link}?etape=non`].map((path) => ({ path })),
    ...own.map((path) => ({ path: `/moi${path}`, cookie })),
    { path: `/moi/immersions/${conventionId}`, cookie },
  ]
})

/** What a yes or a no fetches beside the page's own scripts. */
async function answerForms(path: string): Promise<number> {
  if (!path.includes('etape=')) return 0
  const assets = join((await builtPages()).clientFolder, 'assets')
  const files = readdirSync(assets).filter((name) => /^answer-forms-.*\.js$/.test(name))
  expect(files).toHaveLength(1)
  // Its own imports, at worst none of which the page has: the forms' library.
  const source = readFileSync(join(assets, files[0] ?? ''), 'utf8')
  const imported = [...source.matchAll(/(?:from|import)\s*["']\.\/([\w.$()+~-]+\.js)["']/g)].flatMap(
    ([, name]) => name ?? [],
  )
  const named = [...files, ...imported.filter((name) => /conform|parse|form|zod/i.test(name))]
  return named.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length, 0)
}

test('no page of a candidate makes a telephone fetch much more than the framework and 40 kB', async () => {
  const weights: string[] = []
  for (const { path, cookie } of pages) {
    const response = await site.fetch(path, { cookie })
    expect(response.status, path).toBe(200)
    const bytes = (await javascriptOf(await response.text())).bytes + (await answerForms(path))
    expect(bytes, `${path}: nothing was counted`).toBeGreaterThan(20_000)
    if (bytes > FLOOR + OURS) weights.push(`${path}: ${bytes} bytes`)
  }
  expect(weights).toEqual([])
})
