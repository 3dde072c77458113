/** Every page that the site can draw, as everyone it opens to: answers 200, is for everybody, and complains of nothing. */
import type { ServerBuild } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Site, startSite } from '../support/browser'
import { emptyDatabase, testDatabase } from '../support/database'
import { faultsOf, WIDTHS, type Width } from '../support/page-check'
import { builtPages } from '../support/prepared'
import { routesOf } from '../support/route-manifest'
import type { Visitor } from '../support/visitor'
import { FIRST_DAY, playEveryMoment } from './every-moment'
import { formsOn, type PostedForm, SENDINGS, send } from './hostile-forms'
import { type Visit, visitsOf } from './visits'

/** Pages that rightly do not answer 200 to those whom their door opens to. */
const NOT_200: Readonly<Record<string, number>> = {
  // The answer to every unknown address.
  '/*': 404,
  // A short link is a page only once it is over.
  '/s/:code': 410,
}

/** How many windows visit at once: one a core. Each is kept, whoever uses it: what a browser has read stays read. */
const LANES = 2

let site: Site
let windows: Visitor[]
let visits: Visit[]
let build: ServerBuild

/** Everything that must have happened is played before the first page: longer than other preparations. */
const PLAYING_MS = 300_000

beforeAll(async () => {
  const { db } = await testDatabase()
  await emptyDatabase(db)
  site = await startSite(db, FIRST_DAY)
  windows = await Promise.all(Array.from({ length: LANES }, () => site.person()))
  const all = await playEveryMoment(site)
  build = (await builtPages()).build
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
  const seen = new Map<string, number>()
  expect(left.length).toBeGreaterThan(5)
  // What an unusual answer lets a window keep silent about is not kept silent on the pages that follow.
  const lane = async (kept: Visitor) => {
    for (let visit = left.shift(); visit; visit = left.shift()) {
      const { as, path, pattern } = visit
      const visitor = NOT_200[pattern] ? await site.person() : kept
      await site.puts(visitor, as)
      const who = as?.role ?? 'visitor'
      const times = seen.get(path) ?? 0
      seen.set(path, times + 1)
      const found = await faultsOnVisit(visitor, visit, widthsOf(times))
      faults.push(...found.map((fault) => `${pattern} as ${who}: ${fault}`))
      const title = `${who}: ${await visitor.page.title()}`
      titles.set(title, (titles.get(title) ?? new Set()).add(pattern))
    }
  }
  await Promise.all(windows.map(lane))
  for (const [title, patterns] of titles) {
    if (patterns.size > 1) faults.push(`the same title « ${title} » for ${[...patterns].join(' and ')}`)
  }
  expect([...new Set(faults)].sort()).toEqual([])
  expect(site.complaints()).toEqual([])
})

/** An address is looked at on both screens; whoever else opens it sees it on one of them in turn. */
function widthsOf(times: number): readonly Width[] {
  return times === 0 ? WIDTHS : WIDTHS.filter((_, index) => index === times % WIDTHS.length)
}

async function faultsOnVisit(
  visitor: Visitor,
  { path, pattern }: Visit,
  widths: readonly Width[],
): Promise<string[]> {
  const expected = NOT_200[pattern] ?? 200
  if (expected !== 200) visitor.expects(expected)
  const status = await visitor.goes(path)
  const landed = new URL(visitor.page.url()).pathname
  const faults: string[] = []
  if (status !== expected) faults.push(`answered ${status}`)
  if (landed !== new URL(path, site.url).pathname) faults.push(`led to ${landed}`)
  return [...faults, ...(await faultsOf(visitor.page, widths)), ...visitor.complaints.splice(0)]
}

test('no page was forgotten', () => {
  const pages = routesOf(build).filter(({ page }) => page)
  const visited = new Set(visits.map(({ pattern }) => pattern))
  expect(pages.map(({ path }) => path).filter((path) => !visited.has(path))).toEqual([])
  const unfilled = visits.filter(({ path }) => path === '' || /[:*]/.test(path.split('?')[0] ?? ''))
  expect(unfilled).toEqual([])
})

const hatOf = ({ as }: Visit) => as?.membershipId ?? 'nobody'

/** Pages with an action and no form in this world: it is over, or begins from another page. hostile-input sends to them. */
const WITHOUT_A_FORM: readonly string[] = [
  ...['/referent/conventions/:conventionId', '/moi/propositions/:recommendationId'],
  ...['/entreprise/offres/:offerId/apercu', '/parrain/binomes/:pairingId/charte'],
  ...['/entreprise/offres/parrainage', '/referent/entreprises/confier', '/moi/agenda/telephone'],
  ...['/entreprise/equipe/fermer', '/parrain', '/compte', '/*'],
]

// The last: what some forms do changes what pages show.
test('every form of these pages, sent what is hostile with what names a real row, is answered', async () => {
  const [visitor] = windows
  if (!visitor) throw new Error('no window')
  const { request } = visitor.page
  const acting = routesOf(build).filter(({ action, page, path }) => action && page && path !== '/demo')
  const patterns = new Set(acting.map(({ path }) => path))
  const addresses = new Map(
    visits.filter(({ pattern }) => patterns.has(pattern)).map((each) => [each.path, each]),
  )
  const byWhom = [...addresses.values()].sort((a, b) => hatOf(a).localeCompare(hatOf(b)))
  let worn = ''
  const wear = async (visit: Visit) => {
    if (hatOf(visit) === worn) return
    await site.puts(visitor, visit.as)
    worn = hatOf(visit)
  }
  const found: { visit: Visit; forms: readonly PostedForm[] }[] = []
  for (const visit of byWhom) {
    await wear(visit)
    found.push({ visit, forms: await formsOn(request, new URL(visit.path, site.url)) })
  }
  const withForm = new Set(found.flatMap(({ visit, forms }) => (forms.length > 0 ? [visit.pattern] : [])))
  expect([...patterns].filter((pattern) => !withForm.has(pattern)).sort()).toEqual([...WITHOUT_A_FORM].sort())
  const faults: (string | undefined)[] = []
  for (const sending of SENDINGS) {
    for (const { visit, forms } of found) {
      await wear(visit)
      for (const form of forms.filter(sending.of)) faults.push(await send(request, form, sending))
    }
  }
  expect(faults.filter(Boolean)).toEqual([])
  expect(site.complaints()).toEqual([])
})
