/** Every page that the site can draw, as everyone it opens to: answers 200, is for everybody, and complains of nothing. */
import type { ServerBuild } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadBuild } from '~/build-pages'
import { type Site, startSite } from '../support/browser'
import { emptyDatabase, testDatabase } from '../support/database'
import { faultsOf, WIDTHS } from '../support/page-check'
import { routesOf } from '../support/route-manifest'
import type { Visitor } from '../support/visitor'
import { FIRST_DAY, playEveryMoment } from './every-moment'
import { type Visit, visitsOf } from './visits'

/** Pages that rightly do not answer 200 to those whom their door opens to. */
const NOT_200: Readonly<Record<string, number>> = {
  // The answer to every unknown address.
  '/*': 404,
  // A short link is a page only once it is over.
  '/s/:code': 410,
}

/** How many windows visit at once: one a core. */
const LANES = 2

let site: Site
let visits: Visit[]
let build: ServerBuild

/** Everything that must have happened is played before the first page: longer than other preparations. */
const PLAYING_MS = 300_000

beforeAll(async () => {
  const { db } = await testDatabase()
  await emptyDatabase(db)
  site = await startSite(db, FIRST_DAY)
  const all = await playEveryMoment(site)
  build = (await loadBuild()).build
  visits = routesOf(build)
    .filter(({ page }) => page)
    .flatMap((route) => visitsOf(route, all))
}, PLAYING_MS)
afterAll(() => site.stop())

/** The first word of the address says whose pages they are. */
const AREAS = [
  ...['entreprise', 'referent', 'accompagnement', 'moi', 'territoire'],
  ...['parrain', 'candidatures', 'messages'],
]
const ELSEWHERE = 'anything else'

function visitsTo(area: string): Visit[] {
  const areaOf = ({ pattern }: Visit) => AREAS.find((known) => pattern.split('/')[1] === known) ?? ELSEWHERE
  return visits.filter((visit) => areaOf(visit) === area)
}

test.each([...AREAS, ELSEWHERE])('the pages of %s answer, at both widths, without a fault', async (area) => {
  const faults: string[] = []
  const titles = new Map<string, Set<string>>()
  const left = visitsTo(area)
  expect(left.length).toBeGreaterThan(5)
  const lane = async () => {
    const windows = new Map<string, Visitor>()
    for (let visit = left.shift(); visit; visit = left.shift()) {
      const { as, pattern } = visit
      const key = as?.membershipId ?? 'visitor'
      const visitor = windows.get(key) ?? (await site.person({ hat: as }))
      windows.set(key, visitor)
      const who = as?.role ?? 'visitor'
      const found = await faultsOnVisit(visitor, visit)
      faults.push(...found.map((fault) => `${pattern} as ${who}: ${fault}`))
      const title = `${who}: ${await visitor.page.title()}`
      titles.set(title, (titles.get(title) ?? new Set()).add(pattern))
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  for (const [title, patterns] of titles) {
    if (patterns.size > 1) faults.push(`the same title « ${title} » for ${[...patterns].join(' and ')}`)
  }
  expect([...new Set(faults)].sort()).toEqual([])
  expect(site.complaints()).toEqual([])
})

async function faultsOnVisit(visitor: Visitor, { path, pattern }: Visit): Promise<string[]> {
  const expected = NOT_200[pattern] ?? 200
  if (expected !== 200) visitor.expects(expected)
  const status = await visitor.goes(path)
  const landed = new URL(visitor.page.url()).pathname
  const faults: string[] = []
  if (status !== expected) faults.push(`answered ${status}`)
  if (landed !== new URL(path, site.url).pathname) faults.push(`led to ${landed}`)
  return [...faults, ...(await faultsOf(visitor.page, WIDTHS)), ...visitor.complaints.splice(0)]
}

test('no page was forgotten', () => {
  const pages = routesOf(build).filter(({ page }) => page)
  const visited = new Set(visits.map(({ pattern }) => pattern))
  expect(pages.map(({ path }) => path).filter((path) => !visited.has(path))).toEqual([])
  const unfilled = visits.filter(({ path }) => path === '' || /[:*]/.test(path.split('?')[0] ?? ''))
  expect(unfilled).toEqual([])
})
