import { beforeAll, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { makeEverybody } from '#test/support/everybody'
import { NOW } from '#test/support/factories'
import { testSite } from '#test/support/http'
import { builtPages } from '#test/support/prepared'
import { dataOf, doorOf, fillPath, type RouteEntry, routesOf } from '#test/support/route-manifest'
import { COMPANY_ROLES } from '~/domain/company/company-roles'
import { type ActorRole, SIGNED_IN_ROLES } from '~/domain/permissions/actor'
import { mayWithin, PERMISSIONS } from '~/domain/permissions/permissions'

/** Who a part of the site is for, said a second time: a permission put on the wrong page shows here. */
const PARTS: readonly (readonly [prefix: string, roles: readonly ActorRole[]])[] = [
  ['/entreprise', ['employer']],
  ['/referent', ['partnershipReferent']],
  ['/accompagnement', ['supportReferent']],
  ['/moi', ['candidate']],
  ['/parrain', ['sponsor']],
  ['/territoire/indicateurs', ['coordinator', 'observer', 'professionalsReferent']],
  ['/territoire', ['coordinator']],
]

let routes: RouteEntry[] = []
beforeAll(async () => {
  routes = routesOf((await builtPages()).build)
})

const allowed = (handler: unknown): readonly ActorRole[] => {
  const door = doorOf(handler)
  return door ? PERMISSIONS[door.may] : []
}

describe('every route has a door', () => {
  test('a loader or an action that was not made by a door is refused', () => {
    const bare = routes.flatMap(({ id, loader, action }) => [
      ...(loader && !doorOf(loader) ? [`${id} loader`] : []),
      ...(action && !doorOf(action) ? [`${id} action`] : []),
    ])
    expect(bare).toEqual([])
    expect(routes.length).toBeGreaterThan(40)
  })

  test('a page of a private part is behind a door, for that part’s people only', () => {
    for (const route of routes) {
      const part = PARTS.find(([prefix]) => route.path === prefix || route.path.startsWith(`${prefix}/`))
      if (!part) continue
      expect(route.loader ?? route.action, `${route.id} reads nothing through a door`).toBeDefined()
      for (const handler of [route.loader, route.action].filter(Boolean)) {
        const strangers = allowed(handler).filter((role) => !part[1].includes(role))
        // A permission shared by several roles is narrowed by the query's scope, never by being a visitor's.
        expect(strangers, route.id).not.toContain('visitor')
      }
    }
  })
})

/** Who leaves has no other door to try. */
const leavingLast = (all: readonly RouteEntry[]) =>
  [...all].sort((a, b) => Number(LEAVING.includes(a.path)) - Number(LEAVING.includes(b.path)))
const LEAVING = ['/parrain/quitter', '/entreprise/equipe/quitter']

describe('every route × method × role', () => {
  test('only the roles of its permission pass; visitors are led to sign in; others’ things do not exist', async () => {
    const { db } = await testDatabase()
    await emptyDatabase(db)
    const site = await testSite(db, NOW)
    const mine = await makeEverybody(db, site)
    const theirs = await makeEverybody(db, site)
    const wrong: string[] = []
    for (const route of leavingLast(routes)) {
      const methods = [
        ['GET', route.loader],
        ['POST', route.action],
      ] as const
      for (const [method, handler] of methods) {
        if (!handler) continue
        const roles = allowed(handler)
        for (const role of ['visitor', ...SIGNED_IN_ROLES] as const) {
          const cookie = role === 'visitor' ? undefined : mine.cookies.get(role)
          const path = addressOf(route, method, {})
          const asked = route.page && method === 'GET' && cookie ? dataOf(path) : path
          const answer = await site.fetch(asked, { cookie, ...(method === 'POST' ? { form: {} } : {}) })
          const problem = await judge(answer, role, roles.includes(role))
          if (problem) wrong.push(`${method} ${path} as ${role}: ${problem}`)
          // Who left comes back, to try the doors that are left.
          if (route.path === '/entreprise/equipe/quitter' && method === 'POST' && role === 'employer') {
            const { membershipId } = mine.hats.employer
            await db.membership.update({ where: { id: membershipId }, data: { endedAt: null } })
            mine.cookies.set(role, await site.signIn(mine.hats.employer))
          }
          // Signing out would end the session that the rest of the walk uses.
          if (route.path === '/deconnexion' && role !== 'visitor') {
            mine.cookies.set(role, await site.signIn(mine.hats[role]))
          }
        }
        for (const role of SIGNED_IN_ROLES.filter((each) => roles.includes(each))) {
          // Published offers are everybody's, another territory's included.
          const shared = roles.includes('visitor') || route.path.startsWith('/offres/')
          if (!route.path.includes('Id') || shared) continue
          const path = addressOf(route, method, theirs.ids)
          const answer = await site.fetch(path, {
            cookie: mine.cookies.get(role),
            ...(method === 'POST' ? { form: {} } : {}),
          })
          // A form is read before the row is: an empty one may be told so, and says nothing of the row.
          const fine = answer.status === 404 || (method === 'POST' && [400, 422].includes(answer.status))
          if (!fine) wrong.push(`${method} ${path} as ${role} of another place: ${answer.status}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('every route × method × role within a company', () => {
  test('a member passes where their role opens; elsewhere the page says whose it is and whom to ask', async () => {
    const { db } = await testDatabase()
    await emptyDatabase(db)
    const site = await testSite(db, NOW)
    const mine = await makeEverybody(db, site)
    const wrong: string[] = []
    const walked = new Set<string>()
    for (const route of leavingLast(routes)) {
      for (const [method, handler] of [
        ['GET', route.loader],
        ['POST', route.action],
      ] as const) {
        const door = doorOf(handler)
        if (!door || !PERMISSIONS[door.may].some((role) => role === 'employer')) continue
        if (route.path === '/deconnexion') continue
        const path = addressOf(route, method, mine.ids)
        for (const role of COMPANY_ROLES) {
          const cookie = mine.companyCookies.get(role)
          const opens = mayWithin([role], door.may)
          const asked = route.page && method === 'GET' && opens ? dataOf(path) : path
          const answer = await site.fetch(asked, { cookie, ...(method === 'POST' ? { form: {} } : {}) })
          walked.add(`${role} ${opens}`)
          const problem = await judge(answer, 'employer', opens)
          if (problem) wrong.push(`${method} ${path} as ${role}: ${problem}`)
          if (!opens && method === 'GET' && route.page) {
            const text = await answer.text()
            if (
              !text.includes('Dans votre entreprise, cette page est réservée') ||
              !text.includes('Demandez à')
            )
              wrong.push(`${path} as ${role}: does not say whom to ask`)
          }
        }
      }
    }
    expect(wrong).toEqual([])
    // Each role but the administrator's is refused somewhere, and each passes somewhere.
    expect([...walked].sort()).toEqual([
      'administrator true',
      ...['recruiter', 'signatory', 'tutor'].flatMap((role) => [`${role} false`, `${role} true`]),
    ])
  })
})

function addressOf(route: RouteEntry, method: string, ids: Readonly<Record<string, string>>): string {
  const path = fillPath(route, ids)
  return method === 'POST' && route.index ? `${path}?index` : path
}

/** Pages are asked for what they read, which is not drawn: as the framework does, it says in its body where it leads. */
async function judge(answer: Response, role: ActorRole, let_in: boolean): Promise<string | undefined> {
  const { status } = answer
  const leads = status === 202 ? await answer.text() : (answer.headers.get('location') ?? '')
  const toSignIn = [202, 302].includes(status) && leads.includes('/connexion?suite=')
  if (status >= 500) return `answered ${status}`
  if (let_in) return status === 403 || toSignIn ? `shut out (${status})` : undefined
  if (role === 'visitor') return toSignIn ? undefined : `not led to sign in (${status})`
  return status === 403 ? undefined : `let in (${status})`
}
