/** What each page asks of the database: few queries, and as many for thirty rows as for three. */
import { beforeAll, describe, expect, test } from 'vitest'
import { done, HOST_FIELDS } from '#test/support/conventions'
import { makeCrowd, type Variants } from '#test/support/crowd'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { makeEverybody } from '#test/support/everybody'
import { contextOf, NOW } from '#test/support/factories'
import { type TestSite, testSite } from '#test/support/http'
import { builtPages } from '#test/support/prepared'
import { countingDatabase } from '#test/support/query-counter'
import { dataOf, doorOf, fillPath, type RouteEntry, routesOf } from '#test/support/route-manifest'
import type { Database } from '~/database/client'
import { localDate } from '~/domain/calendar/local-date'
import { type ActorRole, SIGNED_IN_ROLES } from '~/domain/permissions/actor'
import { PERMISSIONS } from '~/domain/permissions/permissions'
import { completeAsHost } from '~/use-cases/convention/complete-as-host'
import { draftConvention } from '~/use-cases/convention/draft-convention'
import { sendToSignature } from '~/use-cases/convention/send-to-signature'

/** shared/bars: « no page makes more than 12, none grows with the number of rows shown ». */
const MOST = 12
const FEW = 3
const MANY = 12
/** Parameters that are words, not rows. */
const WORDS = { section: 'metiers', etape: 'accueil', domain: 'mobility', jour: '2027-02-02' }

type Visitor = 'visitor' | (typeof SIGNED_IN_ROLES)[number]

interface Reading {
  readonly status: number
  readonly queries: readonly string[]
}

let routes: RouteEntry[] = []
beforeAll(async () => {
  routes = routesOf((await builtPages()).build).filter(({ loader }) => loader)
})

describe('every page, as each role that may see it', () => {
  test('asks at most twelve queries, and no more when there are four times more rows', {
    timeout: 600_000,
  }, async () => {
    const { db, url } = await testDatabase()
    await emptyDatabase(db)
    const counter = countingDatabase(url)
    const site = await testSite(counter.db, NOW)
    const everybody = await makeEverybody(db, site)
    await signedByNobodyYet(db, everybody)
    const some = await makeCrowd(db, everybody, 0, FEW)
    const tokens = await linksOf(db, site, everybody.ids)

    const read = async (role: Visitor, path: string, { page }: RouteEntry): Promise<Reading> => {
      const cookie = role === 'visitor' ? undefined : everybody.cookies.get(role)
      const { result, queries } = await counter.during(() =>
        site.fetch(page ? dataOf(path) : path, { cookie }),
      )
      await result.arrayBuffer()
      return { status: result.status, queries }
    }
    const walk = async (shown: (page: string) => boolean): Promise<Map<string, Reading>> => {
      const readings = new Map<string, Reading>()
      for (const route of routes) {
        const handler = doorOf(route.loader)
        if (route.path === '/deconnexion' || !handler) continue
        for (const role of rolesOf(route, PERMISSIONS[handler.may])) {
          const token = route.path.startsWith('/m/') ? tokens.recommendation : tokens.signature
          for (const path of addressesOf(route, { ...everybody.ids, token }, some)) {
            const page = `${path} as ${role}`
            if (!shown(page)) continue
            readings.set(page, await read(role, path, route))
          }
        }
      }
      return readings
    }

    const few = await walk(() => true)
    const failed = [...few].filter(([, { status }]) => status >= 500)
    expect(failed.map(([page, { status }]) => `${page}: ${status}`)).toEqual([])
    const shown = new Map([...few].filter(([, { status }]) => status === 200))
    expect(shown.size, 'pages that were really shown').toBeGreaterThan(150)

    await makeCrowd(db, everybody, FEW, MANY)
    const many = await walk((page) => shown.has(page))
    const over = [...few, ...many].filter(([, { queries }]) => queries.length > MOST)
    expect(over.map(([page, { queries }]) => `${page}: ${queries.length} queries`)).toEqual([])
    // One query for each row more would be nine more; what the first reading alone writes (who read a file) hides one.
    const grown = [...many].flatMap(([page, { queries }]) => {
      const before = few.get(page)?.queries.length ?? 0
      return queries.length > before ? [`${page}: ${before} → ${queries.length} queries`] : []
    })
    expect(grown).toEqual([])
    await counter.db.$disconnect()
  })
})

/** Puts in the place of the empty convention one with its whole content and its signatories. */
async function signedByNobodyYet(db: Database, everybody: Awaited<ReturnType<typeof makeEverybody>>) {
  const { ids, employer, referent } = everybody
  await db.convention.delete({ where: { id: ids.conventionId ?? '' } })
  const recommendationId = ids.recommendationId ?? ''
  await db.recommendation.update({
    where: { id: recommendationId },
    data: { state: 'agreed', agreedAt: NOW },
  })
  const desk = contextOf(db, referent)
  const { conventionId } = await done(
    draftConvention(desk, {
      ...{ recommendationId, objective: 'discoverJob' },
      ...{ startDate: localDate('2027-02-01'), endDate: localDate('2027-02-12') },
    }),
  )
  const host = contextOf(db, employer)
  await done(completeAsHost(host, { conventionId, revision: 0, fields: HOST_FIELDS }))
  await done(sendToSignature(desk, { conventionId }))
  Object.assign(ids, { conventionId })
}

/** A link to one recommendation, and one to sign. */
async function linksOf(db: Database, { wiring }: TestSite, ids: Readonly<Record<string, string>>) {
  const signatory = await db.signatory.findFirstOrThrow({
    where: { conventionId: ids.conventionId ?? '', role: 'beneficiary' },
  })
  const tokens = { recommendation: 'a-link-to-answer', signature: 'a-link-to-sign' }
  const hash = (token: string) => wiring.ports.tokens.hash(token)
  const expiresAt = new Date(NOW.getTime() + 86_400_000)
  const recommendationId = ids.recommendationId ?? ''
  await db.personalLink.createMany({
    data: [
      { tokenHash: hash(tokens.recommendation), purpose: 'recommendation', recommendationId, expiresAt },
      { tokenHash: hash(tokens.signature), purpose: 'signature', signatoryId: signatory.id, expiresAt },
    ],
  })
  return tokens
}

/** Documents take their time to draw: one reading is enough. */
const drawn = ({ path }: RouteEntry) => path.endsWith('.pdf')

function rolesOf(route: RouteEntry, allowed: readonly ActorRole[]): readonly Visitor[] {
  const roles = (['visitor', ...SIGNED_IN_ROLES] as const).filter((role) => allowed.includes(role))
  return drawn(route) ? roles.slice(0, 1) : roles
}

function addressesOf(
  route: RouteEntry,
  ids: Readonly<Record<string, string>>,
  variants: Variants,
): readonly string[] {
  const paths = [fillPath(route, { ...WORDS, ...ids })]
  if (drawn(route)) return paths
  for (const [name, values] of Object.entries(variants)) {
    if (!route.path.includes(`:${name}`)) continue
    for (const value of values) paths.push(fillPath(route, { ...WORDS, ...ids, [name]: value }))
  }
  return paths
}
