/**
 * `npm run bench`: the figures of the bars, each beside what it is compared with, measured in one run on this machine.
 * Prints a table and writes nothing else. Sizes: --offers 60000 --people 100000, and --more-offers 1000000 or
 * --more-people 1000000 to see what growth costs; --only search,matching,pages,start,notifications.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { noRedis } from '#test/support/redis'
import { startEmbeddedPostgres } from '~/adapters/embedded-postgres'
import { ensureBuild } from '~/build-pages'
import { connect } from '~/database/client'
import { migrateDatabase } from '~/database/migrate'
import { javascriptOf } from './javascript'
import { measureMatching } from './matching'
import { measureNotifications } from './notifications'
import { sessionOf, startPageServer } from './pages'
import { addOffers, addPeople, prepareBench } from './rows'
import { measureSearch } from './search'
import { secondsToStart } from './start-time'

const { values: asked } = parseArgs({
  options: {
    offers: { type: 'string', default: '20000' },
    people: { type: 'string', default: '20000' },
    'more-offers': { type: 'string' },
    'more-people': { type: 'string' },
    only: { type: 'string', default: 'start,search,matching,pages,notifications' },
  },
})
const offers = Number(asked.offers)
const people = Number(asked.people)
const wants = (part: string) => asked.only.split(',').includes(part)

/** What React, React DOM and Remix weigh without a line of ours. */
const FRAMEWORK_KB = 85

const say = (line: string) => void process.stdout.write(`${line}\n`)
const percent = (share: number) => `${Math.round(share * 100)} %`
const times = (ratio: number) => `${ratio.toFixed(2)} ×`
let missed = 0

function row(what: string, figure: string, bar: string, ok: boolean | undefined, detail = ''): void {
  if (ok === false) missed += 1
  const verdict = ok === undefined ? '' : ok ? 'ok' : 'NOT'
  say(`${verdict.padEnd(4)}${what.padEnd(58)}${figure.padStart(10)}  ${bar.padEnd(12)}${detail}`)
}

async function main(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'passerelle-bench-'))
  await ensureBuild(say)
  say(
    `${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}; ${offers} offers, ${people} people\n`,
  )
  say(`    ${'what'.padEnd(58)}${'figure'.padStart(10)}  ${'bar'.padEnd(12)}beside`)
  try {
    // The demonstration is loaded by the first start; the pages of professionals are read from it.
    if (wants('start') || wants('pages')) await measureStarts(dataDir)
    const server = await startEmbeddedPostgres({ dataDir, log: () => undefined, settings: { fsync: 'off' } })
    try {
      await measureAll(server.url)
    } finally {
      await server.stop()
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
  say(missed === 0 ? '\nEvery bar measured is held.' : `\n${missed} bar(s) missed.`)
  process.exitCode = missed === 0 ? 0 : 1
}

async function measureStarts(dataDir: string): Promise<void> {
  const first = await secondsToStart(dataDir)
  row('first start, demonstration included, pages built', `${first.toFixed(1)} s`, '≤ 120 s', first <= 120)
  const again = await secondsToStart(dataDir)
  row('start on an existing database', `${again.toFixed(1)} s`, '≤ 10 s', again <= 10)
}

async function measureAll(demoUrl: string): Promise<void> {
  const url = new URL(demoUrl)
  url.pathname = '/mesure'
  const large = url.href
  if (wants('search') || wants('matching') || wants('pages')) {
    await createDatabase(demoUrl, 'mesure')
    await migrateDatabase(large, () => undefined)
    const place = await prepareBench(large)
    await addOffers(large, place.territoryId, 0, offers)
    if (wants('search')) await searchRows(large, place.territoryId)
    if (wants('matching')) await matchingRows(large, place)
    if (wants('pages')) await publicPageRow(large)
  }
  if (wants('pages')) await professionalRows(demoUrl)
  if (wants('notifications')) await notificationRow(demoUrl)
}

async function searchRows(url: string, territoryId: string): Promise<void> {
  const small = await measureSearch(url)
  const detail = (figures: typeof small) =>
    `${figures.ours.toFixed(2)} ms, by key ${figures.bare.toFixed(2)} ms`
  row(
    `search of a job around a town, ${offers} offers`,
    times(small.ratio),
    '≤ 2 ×',
    small.ratio <= 2,
    detail(small),
  )
  if (!asked['more-offers']) return
  await addOffers(url, territoryId, offers, Number(asked['more-offers']))
  const large = await measureSearch(url)
  const growth = large.ours / small.ours
  const what = `the same search with ${asked['more-offers']} offers`
  row(what, times(growth), '≤ 1.5 ×', growth <= 1.5, detail(large))
}

async function matchingRows(
  url: string,
  place: { territoryId: string; organisationId: string },
): Promise<void> {
  let from = 0
  for (const to of [people, ...(asked['more-people'] ? [Number(asked['more-people'])] : [])]) {
    await addPeople(url, place, from, to)
    const found = await measureMatching(url, place.territoryId)
    const detail = `${found.ours.toFixed(1)} ms, narrowing ${found.bare.toFixed(1)} ms`
    row(`20 people who fit, explained, out of ${to}`, times(found.ratio), '≤ 3 ×', found.ratio <= 3, detail)
    const wrong = `${found.wrong} wrong`
    row('the same 20 as scoring everybody', wrong, '0 wrong', found.wrong === 0)
    from = to
  }
}

async function publicPageRow(url: string): Promise<void> {
  const server = await startPageServer(url)
  const towns = ['Belfort', 'Montbéliard', 'Vesoul', 'Mulhouse', 'Besançon']
  const jobs = ['Maçon', 'Aide à domicile', 'Préparateur de commandes', 'Peintre en bâtiment']
  const paths = towns.flatMap((town) =>
    jobs.map((job) => `/offres?metier=${encodeURIComponent(job)}&ou=${encodeURIComponent(town)}&km=30`),
  )
  try {
    const page = await server.measure(paths)
    row(
      `public search page, requests a second, ${offers} offers`,
      percent(page.rate),
      '≥ 60 %',
      page.rate >= 0.6,
      beside(page),
    )
    row('public search page, p95', times(page.p95), '≤ 2 ×', page.p95 <= 2)
  } finally {
    server.stop()
  }
}

const beside = (page: { bytes: number; requests: number; bareRequests: number }) =>
  `${page.requests.toFixed(0)}/s, bare ${page.bareRequests.toFixed(0)}/s of ${Math.round(page.bytes / 1000)} kB`

async function professionalRows(url: string): Promise<void> {
  const db = connect(url, 2)
  const server = await startPageServer(url)
  try {
    const hatOf = (role: 'partnershipReferent' | 'supportReferent' | 'candidate') =>
      db.membership.findFirstOrThrow({ where: { role }, orderBy: { createdAt: 'asc' } })
    const [referent, support, candidate] = await Promise.all([
      hatOf('partnershipReferent'),
      hatOf('supportReferent'),
      hatOf('candidate'),
    ])
    const offer = await db.offer.findFirstOrThrow({ where: { state: 'published' } })
    const person = await db.person.findFirstOrThrow({
      where: { organisationId: support.organisationId ?? '' },
    })
    const visits = [
      ['desk of a referent', '/referent', referent],
      ['offer and who fits it', `/referent/offres/${offer.id}`, referent],
      ['file of a person', `/accompagnement/personnes/${person.id}`, support],
    ] as const
    for (const [what, path, hat] of visits) {
      const page = await server.measure([path], await sessionOf(db, hat))
      row(`${what}, requests a second`, percent(page.rate), '≥ 40 %', page.rate >= 0.4, beside(page))
    }
    const { bytes, files } = await javascriptOf(await server.html('/moi', await sessionOf(db, candidate)))
    const more = bytes / 1000 - FRAMEWORK_KB
    const weight = `${(bytes / 1000).toFixed(0)} kB of gzip in ${files} files`
    row(
      'JavaScript of a candidate’s page over the framework',
      `${more.toFixed(0)} kB`,
      '≤ 40 kB',
      more <= 40,
      weight,
    )
  } finally {
    server.stop()
    await db.$disconnect()
  }
}

async function notificationRow(demoUrl: string): Promise<void> {
  const what = 'notifications through outbox, queue and SMTP'
  if (noRedis) return row(what, '–', '≥ 40 %', undefined, `not measured: ${noRedis}`)
  const url = new URL(demoUrl)
  url.pathname = '/notifications'
  await createDatabase(demoUrl, 'notifications')
  await migrateDatabase(url.href, () => undefined)
  const found = await measureNotifications(url.href)
  const detail = `${found.notificationsPerSecond.toFixed(0)}/s, Bull alone ${found.bullPerSecond.toFixed(0)}/s`
  row(what, percent(found.ratio), '≥ 40 %', found.ratio >= 0.4, detail)
}

async function createDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client(serverUrl)
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`).finally(() => client.end())
}

await main()
