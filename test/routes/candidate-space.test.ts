/** The person's own space: agenda and its private address, papers, what happened, own data. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ConventionWorld, makeConventionWorld, validated } from '#test/support/conventions'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { NOW } from '#test/support/factories'
import { testSite } from '#test/support/http'
import { builtPages } from '#test/support/prepared'
import { fillPath, type RouteEntry, routesOf } from '#test/support/route-manifest'
import { isPersonalLink, withoutSecret } from '~/domain/account/personal-links'
import { feedKey, feedPath } from '~/domain/agenda/feed-address'

const { db } = await testDatabase()
const site = await testSite(db, NOW)
let world: ConventionWorld
let cookie: string

beforeEach(async () => {
  await emptyDatabase(db)
  world = await makeConventionWorld(db)
  cookie = await site.signIn(world.candidate)
  site.errors.length = 0
})

const shown = async (path: string) => {
  const response = await site.fetch(path, { cookie })
  const text = (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '')
  return { status: response.status, text }
}

describe('« Mon agenda »', () => {
  test('empty, it says what will be there; then each day in full, with its hours and its place', async () => {
    expect((await shown('/moi/agenda')).text).toContain('rien de prévu')
    await validated(db, world)
    const { text } = await shown('/moi/agenda')
    expect(text).toContain('Lundi 1er février 2027')
    expect(text).toContain('premier jour sur 10')
    expect(text).toContain('12 rue de Mulhouse')
    expect(site.errors).toEqual([])
  })

  test('its private address is made by a button, opens without an account, and is changed on a page that says what it does', async () => {
    await validated(db, world)
    const page = '/moi/agenda/telephone'
    expect((await shown(page)).text).not.toContain('webcal:')
    expect((await site.fetch(page, { cookie, form: {} })).status).toBe(302)
    const token = site.wiring.ports.tokens.derive('agenda', feedKey(world.person.id, 1))
    expect((await shown(page)).text).toContain(`href="webcal://passerelle.test${feedPath(token)}"`)

    const feed = await site.fetch(feedPath(token))
    expect(feed.status).toBe(200)
    expect(feed.headers.get('content-type')).toContain('text/calendar; charset=utf-8')
    const text = await feed.text()
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(10)
    const etag = feed.headers.get('etag') ?? ''
    expect((await site.fetch(feedPath(token), { headers: { 'if-none-match': etag } })).status).toBe(304)

    const change = `${page}/changer`
    expect((await shown(change)).text).toContain('ne marchera plus')
    expect((await site.fetch(change, { cookie, form: { intent: 'renew' } })).status).toBe(302)
    expect((await site.fetch(feedPath(token))).status).toBe(404)
    const second = site.wiring.ports.tokens.derive('agenda', feedKey(world.person.id, 2))
    expect((await site.fetch(feedPath(second))).status).toBe(200)
    await site.fetch(change, { cookie, form: { intent: 'stop' } })
    expect((await site.fetch(feedPath(second))).status).toBe(404)
    expect((await site.fetch(change, { cookie })).status).toBe(302)
    expect((await site.fetch('/agenda/nimporte-quoi.ics')).status).toBe(404)
    expect(site.errors).toEqual([])
  })

  test('a visitor, an employer and a referent have none', async () => {
    expect((await site.fetch('/moi/agenda')).status).toBe(302)
    const employer = await site.signIn(world.employer)
    expect((await site.fetch('/moi/agenda', { cookie: employer })).status).toBe(403)
  })
})

describe('papers and what happened', () => {
  test('are empty with a way on, then there', async () => {
    expect((await shown('/moi/documents')).text).toContain('pas encore de document')
    const conventionId = await validated(db, world)
    const { text } = await shown('/moi/documents')
    expect(text).toContain('Convention d’immersion avec')
    expect(text).toContain(`/conventions/${conventionId}/document.pdf`)
    expect((await shown('/moi/historique')).text).toContain('Votre immersion est confirmée')
    expect((await shown('/moi/historique?page=tout')).status).toBe(200)
  })
})

describe('an address that holds a secret', () => {
  let routes: RouteEntry[] = []
  beforeAll(async () => {
    const { build } = await builtPages()
    routes = routesOf(build).filter(({ path }) => /:(token|code)/.test(path))
  })

  test('is limited, and is not written in a log, whatever page it opens', () => {
    expect(routes.length).toBeGreaterThan(8)
    for (const route of routes) {
      const path = fillPath(route, { token: 'le-secret', code: 'le-secret' })
      expect(isPersonalLink(path), route.path).toBe(true)
      expect(withoutSecret(path), route.path).not.toContain('le-secret')
    }
  })
})
