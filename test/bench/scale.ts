/**
 * Each professional page of a large territory beside the same page of the demonstration, in turn. The large territory
 * is the demonstration's, filled: the same professionals read both.
 */
import { readEnvironment } from '~/environment.server'
import { keepFiguresSchedule } from '~/jobs/keep-figures'
import { buildWiring } from '~/wiring.server'
import { fillTerritory } from '../../prisma/scale/fill-territory'
import { DEMO_TERRITORY } from '../../prisma/seed/partners'
import { sessionOf, startPageServer } from './pages'
import { professionalVisits, readersOf, type Visit } from './professional-visits'
import { ms, progress, type Table, times } from './table'
import { millisecondsOf, p95 } from './timing'

/** Readings of each page of each territory. */
const READINGS = 40
const WARM = 6

export interface Territories {
  readonly demoUrl: string
  /** A copy of the demonstration's database. */
  readonly largeUrl: string
}

/** Fills the copy. */
export async function fillLarge(
  { largeUrl }: Territories,
  sizes: { readonly companies: number; readonly offers: number; readonly people: number },
): Promise<void> {
  await fillTerritory(largeUrl, { slug: DEMO_TERRITORY, departmentCode: '90' }, sizes, (line) =>
    progress(line.trim()),
  )
}

/** A row for each page's time, and one for each page that takes too many statements. */
export async function scaleRows(table: Table, { demoUrl, largeUrl }: Territories): Promise<void> {
  const [small, large] = [await siteOf(demoUrl), await siteOf(largeUrl)]
  try {
    let most = { what: '', statements: 0 }
    for (const [index, visit] of small.visits.entries()) {
      const same = large.visits[index] as Visit
      progress(visit.what)
      const found = await compare(small.read(visit), large.read(same))
      const statements = await large.statements(same)
      if (statements > most.statements) most = { what: visit.what, statements }
      table.add({
        what: `${visit.what}: p95 in a large territory`,
        measured: `${ms(found.large)}, ${statements} st.`,
        against: `demonstration ${ms(found.small)}`,
        ...{ ratio: times(found.large / found.small), bar: '≤ 3 ×', ok: found.large / found.small <= 3 },
      })
    }
    table.add({
      ...{ what: 'statements of the page that takes most', measured: `${most.statements}, ${most.what}` },
      ...{ ratio: String(most.statements), bar: '≤ 12', ok: most.statements <= 12 },
    })
  } finally {
    await small.stop()
    await large.stop()
  }
}

async function siteOf(url: string) {
  const { db, ports } = buildWiring(readEnvironment({ NODE_ENV: 'development' }), url)
  const server = await startPageServer(url)
  const readers = await readersOf(db)
  // What the worker keeps for the indicators, as it does every ten minutes.
  await keepFiguresSchedule.run({ actor: { role: 'clock' }, db, ports })
  const cookies = {
    referent: await sessionOf(db, readers.referent),
    support: await sessionOf(db, readers.support),
    coordinator: await sessionOf(db, readers.coordinator),
    employer: await sessionOf(db, readers.employer),
  }
  const path = ({ paths }: Visit, round: number) => paths[round % paths.length] ?? ''
  return {
    visits: await professionalVisits(db, readers),
    read: (visit: Visit) => (round: number) => server.html(path(visit, round), cookies[visit.as]),
    statements: async (visit: Visit) => {
      const counts: number[] = []
      for (const each of visit.paths) counts.push(await server.statements(each, cookies[visit.as]))
      return Math.max(...counts)
    },
    stop: async () => {
      server.stop()
      await db.$disconnect()
    },
  }
}

async function compare(
  small: (round: number) => Promise<unknown>,
  large: (round: number) => Promise<unknown>,
): Promise<{ small: number; large: number }> {
  const found = { small: [] as number[], large: [] as number[] }
  for (let round = 0; round < WARM + READINGS; round++) {
    const one = await millisecondsOf(() => small(round))
    const other = await millisecondsOf(() => large(round))
    if (round < WARM) continue
    found.small.push(one)
    found.large.push(other)
  }
  return { small: p95(found.small), large: p95(found.large) }
}
