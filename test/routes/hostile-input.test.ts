import { beforeAll, describe, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { makeEverybody } from '#test/support/everybody'
import { NOW } from '#test/support/factories'
import { testSite } from '#test/support/http'
import { builtPages } from '#test/support/prepared'
import { dataOf, doorOf, fillPath, type RouteEntry, routesOf } from '#test/support/route-manifest'
import { SIGNED_IN_ROLES } from '~/domain/permissions/actor'
import { PERMISSIONS } from '~/domain/permissions/permissions'

/** What somebody tired, or somebody hostile, sends. */
const VALUES = {
  nothing: '',
  script: '<script>alert(1)</script>"><img src=x onerror=alert(1)>',
  sql: '\'; drop table "Person"; -- %_\\',
  rightToLeft: '\u202eevil\u202c \u2066hidden\u2069 \u0000 zero',
  emoji: '👩🏽‍🚀🧱'.repeat(40),
  surrogate: '\ud800 alone',
  number: '-99999999999999999999.5e400',
  date: '31/02/2027',
  array: '[object Object]',
  // What every object inherits is no key of ours.
  inherited: 'constructor',
  megabyte: 'é'.repeat(500_000),
}

/** Sent as scripts send forms: the answer is what the page would be drawn from. The others are drawn, with what was typed. */
const BY_SCRIPT: readonly string[] = ['sql', 'emoji', 'number', 'date', 'array', 'inherited', 'megabyte']

let routes: RouteEntry[] = []
beforeAll(async () => {
  routes = routesOf((await builtPages()).build)
})

const rolesOf = (handler: unknown): readonly string[] => {
  const door = doorOf(handler)
  return door ? PERMISSIONS[door.may] : []
}

describe('bad input', () => {
  let site: Awaited<ReturnType<typeof testSite>>
  let everybody: Awaited<ReturnType<typeof makeEverybody>>
  beforeAll(async () => {
    const { db } = await testDatabase()
    await emptyDatabase(db)
    site = await testSite(db, NOW)
    everybody = await makeEverybody(db, site)
  })

  /** A page's address, and the cookie of somebody who may open it. */
  function visitOf(route: RouteEntry, handler: unknown) {
    const role = SIGNED_IN_ROLES.find((each) => rolesOf(handler).includes(each))
    const path = fillPath(route, {
      ...everybody.ids,
      ...{ etape: 'missions', section: 'identite', domain: 'mobility', jour: '2027-02-02', token: 'x' },
    })
    return { path, cookie: role && everybody.cookies.get(role) }
  }

  test('every page that searches, asked for a strange one, is an ordinary page', async () => {
    const wrong: string[] = []
    const searching = new Set<string>()
    for (const route of routes.filter(({ page }) => page)) {
      const { path, cookie } = visitOf(route, route.loader)
      const fields = fieldsOf(searchesOf(await (await site.fetch(path, { cookie })).text()))
      if (fields.length === 0) continue
      searching.add(route.path)
      for (const kind of ['sql', 'surrogate', 'number', 'inherited'] as const) {
        const query = new URLSearchParams(fields.map((name) => [name, VALUES[kind]]))
        const { status } = await site.fetch(`${path}?${query}`, { cookie })
        if (status >= 400) wrong.push(`${path} with ${kind}: ${status}`)
      }
    }
    expect(searching.size).toBeGreaterThan(8)
    expect(wrong).toEqual([])
    expect(site.errors).toEqual([])
  })

  test('every action, with any value in any of its fields, answers 2xx to 4xx and shows no unescaped script', async () => {
    const wrong: string[] = []
    for (const route of routes.filter(({ action, path }) => action && path !== '/deconnexion')) {
      const { path, cookie } = visitOf(route, route.action)
      const shown = await site.fetch(path, { cookie })
      const fields = fieldsOf(await shown.text())
      for (const [kind, value] of Object.entries(VALUES)) {
        // One field of a megabyte is refused by its length; all of them by the size of the form.
        const filled = kind === 'megabyte' ? fields.slice(0, 1) : fields
        const form = Object.fromEntries(filled.map((name) => [name, value]))
        const address = BY_SCRIPT.includes(kind) ? dataOf(path) : path
        const answer = await site.fetch(route.index ? `${address}?index` : address, {
          cookie,
          form: { ...form, inconnu: value.slice(0, 100) },
        })
        const text = await answer.text()
        if (answer.status >= 500) wrong.push(`${path} with ${kind}: ${answer.status}`)
        if (text.includes('<script>alert(1)')) wrong.push(`${path} with ${kind}: unescaped`)
      }
    }
    expect(wrong).toEqual([])
    expect(site.errors).toEqual([])
  })

  test('a body that is no form is a 4xx', async () => {
    const answer = await site.fetch('/connexion?index', { method: 'POST' })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })

  test.each(Object.entries(VALUES).filter(([kind]) => kind !== 'megabyte'))(
    'a search for %s is an ordinary page',
    async (_kind, value) => {
      for (const path of ['/offres', '/communes', '/metiers']) {
        const query = new URLSearchParams({
          q: value,
          metier: value,
          commune: value,
          rayon: value,
          page: value,
          secteur: value,
        })
        const answer = await site.fetch(`${path}?${query}`)
        expect(answer.status, `${path} ${value.slice(0, 20)}`).toBeLessThan(500)
      }
    },
  )
})

/** The forms of a page that ask for another page. */
function searchesOf(html: string): string {
  const forms = [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)]
  return forms.flatMap(([, tag = '', inside = '']) => (/method="post"/i.test(tag) ? [] : inside)).join('')
}

/** The names of the fields that a page's forms send. */
function fieldsOf(html: string): string[] {
  const names = [...html.matchAll(/<(?:input|select|textarea|button)[^>]*\sname="([^"]+)"/g)].map(
    (found) => found[1] ?? '',
  )
  return [...new Set(names)].filter((name) => name !== '')
}
