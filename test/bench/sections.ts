/** One function for each part of the table, but the large territory's: what is measured, beside what, and its bar. */
import { noRedis } from '#test/support/redis'
import { connect } from '~/database/client'
import { javascriptOf } from './javascript'
import { measureMatching } from './matching'
import { measureNotifications } from './notifications'
import type { Sizes } from './options'
import { type PageFigures, sessionOf, startPageServer } from './pages'
import { readersOf } from './professional-visits'
import { addOffers, addPeople } from './rows'
import { measureSearch } from './search'
import { secondsToStart } from './start-time'
import { ms, percent, progress, type Table, times } from './table'
import type { SideBySide } from './timing'

/** What React, React DOM and Remix weigh without a line of ours. */
const FRAMEWORK_KB = 85

const thousands = (count: number) => count.toLocaleString('en')
const beside = ({ ours, bare }: SideBySide, what: string) => ({
  measured: ms(ours),
  against: `${what} ${ms(bare)}`,
})

export async function startRows(table: Table, dataDir: string): Promise<void> {
  progress('first start: the demonstration is loaded')
  const first = await secondsToStart(dataDir)
  const row = (what: string, seconds: number, most: number) =>
    table.add({
      ...{ what, measured: `${seconds.toFixed(1)} s`, ratio: '–', bar: `≤ ${most} s`, ok: seconds <= most },
    })
  row('first start, demonstration included, pages built', first, 120)
  row('start on an existing database', await secondsToStart(dataDir), 10)
}

export async function searchRow(table: Table, url: string, offers: number): Promise<SideBySide> {
  const found = await measureSearch(url)
  table.add({
    what: `search of a job around a town, ${thousands(offers)} offers`,
    ...beside(found, 'the rows by key'),
    ...{ ratio: times(found.ratio), bar: '≤ 2 ×', ok: found.ratio <= 2 },
  })
  return found
}

/** What growth costs the search. */
export async function withMoreOffers(
  table: Table,
  url: string,
  territoryId: string,
  { offers, moreOffers }: Sizes,
  small: SideBySide,
): Promise<void> {
  progress(`${moreOffers} offers`)
  await addOffers(url, territoryId, offers, moreOffers)
  const large = await measureSearch(url)
  const growth = large.ours / small.ours
  table.add({
    ...{ what: `the same search, ${thousands(moreOffers)} offers`, measured: ms(large.ours) },
    ...{ against: `${thousands(offers)} offers ${ms(small.ours)}`, ratio: times(growth) },
    ...{ bar: '≤ 1.5 ×', ok: growth <= 1.5 },
  })
}

export async function matchingRows(
  table: Table,
  url: string,
  place: { readonly territoryId: string; readonly organisationId: string },
  { people, morePeople }: Sizes,
): Promise<void> {
  let from = 0
  for (const to of morePeople > people ? [people, morePeople] : [people]) {
    progress(`${to} people`)
    await addPeople(url, place, from, to)
    const found = await measureMatching(url, place.territoryId)
    table.add({
      what: `20 people who fit an offer, explained, out of ${thousands(to)}`,
      ...beside(found, 'narrowing'),
      ...{ ratio: times(found.ratio), bar: '≤ 3 ×', ok: found.ratio <= 3 },
    })
    table.add({
      ...{ what: '  the same 20 as scoring everybody', measured: `${found.offers - found.wrong} offers` },
      ...{ against: `out of ${found.offers}`, ratio: `${found.wrong} wrong`, bar: '0 wrong' },
      ok: found.wrong === 0,
    })
    from = to
  }
}

const rates = (page: PageFigures) => ({
  measured: `${page.requests.toFixed(0)} a second`,
  against: `bare page ${page.bareRequests.toFixed(0)}, ${Math.round(page.bytes / 1000)} kB`,
})

export async function publicPageRows(table: Table, url: string, offers: number): Promise<void> {
  const server = await startPageServer(url)
  const towns = ['Belfort', 'Montbéliard', 'Vesoul', 'Mulhouse', 'Besançon']
  const jobs = ['Maçon', 'Aide à domicile', 'Préparateur de commandes', 'Peintre en bâtiment']
  const paths = towns.flatMap((town) =>
    jobs.map((job) => `/offres?metier=${encodeURIComponent(job)}&ou=${encodeURIComponent(town)}&km=30`),
  )
  try {
    progress('public search page')
    const page = await server.measure(paths)
    table.add({
      ...{ what: `public search page (keyword, radius), ${thousands(offers)} offers`, ...rates(page) },
      ...{ ratio: percent(page.rate), bar: '≥ 60 %', ok: page.rate >= 0.6 },
    })
    table.add({
      ...{ what: '  its p95', measured: ms(page.p95), against: `bare page ${ms(page.bareP95)}` },
      ...{ ratio: times(page.p95Ratio), bar: '≤ 2 ×', ok: page.p95Ratio <= 2 },
    })
  } finally {
    server.stop()
  }
}

export async function professionalRows(table: Table, url: string): Promise<void> {
  const db = connect(url, 2)
  const server = await startPageServer(url)
  try {
    const { referent, support } = await readersOf(db)
    const offer = await db.offer.findFirstOrThrow({ where: { state: 'published', kind: 'immersion' } })
    const person = await db.person.findFirstOrThrow({
      where: { organisationId: support.organisationId ?? '' },
    })
    const visits = [
      ['desk of a referent', '/referent', referent],
      ['offer and who fits it', `/referent/offres/${offer.id}`, referent],
      ['file of a person', `/accompagnement/personnes/${person.id}`, support],
    ] as const
    for (const [what, path, hat] of visits) {
      progress(what)
      const page = await server.measure([path], await sessionOf(db, hat))
      table.add({
        ...{ what, ...rates(page), ratio: percent(page.rate), bar: '≥ 40 %', ok: page.rate >= 0.4 },
      })
    }
    const candidate = await db.membership.findFirstOrThrow({ where: { role: 'candidate', endedAt: null } })
    const { bytes, files } = await javascriptOf(await server.html('/moi', await sessionOf(db, candidate)))
    const more = bytes / 1000 - FRAMEWORK_KB
    table.add({
      what: 'JavaScript of a candidate’s page, gzip',
      ...{
        measured: `${(bytes / 1000).toFixed(0)} kB, ${files} files`,
        against: `framework ${FRAMEWORK_KB} kB`,
      },
      ...{ ratio: `+ ${more.toFixed(0)} kB`, bar: '≤ + 40 kB', ok: more <= 40 },
    })
  } finally {
    server.stop()
    await db.$disconnect()
  }
}

export async function notificationRow(table: Table, url: string): Promise<void> {
  const what = 'notifications through outbox, queue and SMTP'
  const bar = '≥ 40 %'
  if (noRedis) {
    progress(`notifications skipped: ${noRedis}`)
    return table.add({ what, measured: 'skipped: no Redis', ratio: '–', bar, ok: undefined })
  }
  progress('notifications')
  const found = await measureNotifications(url)
  table.add({
    ...{ what, bar, ratio: percent(found.ratio), ok: found.ratio >= 0.4 },
    measured: `${found.notificationsPerSecond.toFixed(0)} a second`,
    against: `Bull, empty jobs ${found.bullPerSecond.toFixed(0)}`,
  })
}
