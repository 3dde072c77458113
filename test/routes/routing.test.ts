/** What makes 200 routes cheap for the framework (decision 12) changes nothing of what it answers. */
import type { EntryContext } from '@remix-run/node'
import { matchRoutes } from '@remix-run/router'
// The browser's file of the same package, which is not patched.
import * as published from '@remix-run/router/dist/router.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtPages } from '#test/support/prepared'
import { fillPath, type RouteEntry, routesOf } from '#test/support/route-manifest'
import { withDrawnRoutes } from '~/drawn-routes.server'

const { matchRoutes: matchAsPublished } = published as unknown as { matchRoutes: typeof matchRoutes }

type Build = Awaited<ReturnType<typeof builtPages>>['build']
let build: Build
let routes: RouteEntry[]
let tree: Parameters<typeof matchRoutes>[0]

beforeAll(async () => {
  build = (await builtPages()).build
  routes = routesOf(build)
  const below = (parentId: string | undefined): typeof tree =>
    Object.values(build.routes)
      .filter((route) => route !== undefined)
      .filter((route) => route.parentId === parentId)
      .map(({ id, path, index }) => {
        const address = path === undefined ? { id } : { id, path }
        return index ? { ...address, index } : { ...address, children: below(id) }
      })
  tree = below(undefined)
})

describe('an address leads where the published router leads it', () => {
  const told = (matches: ReturnType<typeof matchRoutes>) =>
    matches?.map(({ route, params, pathname, pathnameBase }) => ({ route, params, pathname, pathnameBase }))

  test('each page’s own, and each written otherwise', () => {
    const addresses = routes.flatMap((route) => {
      const path = fillPath(route, {})
      const above = path.split('/').slice(0, -1).join('/')
      return [path, `${path.toUpperCase()}/`, `/${path}`, `${above}/plus-loin`]
    })
    expect(addresses.length).toBeGreaterThan(600)
    const otherwise = addresses.filter(
      (path) =>
        JSON.stringify(told(matchRoutes(tree, path))) !== JSON.stringify(told(matchAsPublished(tree, path))),
    )
    expect(otherwise).toEqual([])
  })

  test.each([
    '',
    '/',
    '//',
    '/%2F',
    '/offres%2Fabc',
    '/r%C3%A9f%C3%A9rent',
    '/%E0%A4',
    '/:offerId',
    '/*',
    '/offres/a b',
  ])('a strange one: « %s »', (path) => {
    expect(told(matchRoutes(tree, path))).toEqual(told(matchAsPublished(tree, path)))
  })
})

describe('a page is drawn knowing its own routes', () => {
  const contextAt = (pathname: string) =>
    ({
      manifest: build.assets,
      routeModules: Object.fromEntries(
        Object.entries(build.routes).map(([id, route]) => [id, route?.module]),
      ),
      staticHandlerContext: { matches: matchRoutes(tree, pathname) ?? [], location: { pathname } },
    }) as unknown as EntryContext

  test('and those of the addresses above it, that the browser is told at once', () => {
    const { manifest, routeModules } = withDrawnRoutes(contextAt('/referent/offres/12/comparer'))
    const paths = routes.filter(({ id }) => id in manifest.routes).map(({ path }) => path)
    expect(paths.sort()).toEqual([
      '/',
      '/referent',
      '/referent/offres',
      '/referent/offres/:offerId',
      '/referent/offres/:offerId/comparer',
    ])
    expect(Object.keys(routeModules).sort()).toEqual(Object.keys(manifest.routes).sort())
  })

  test('an unknown address is drawn with what answers unknown addresses', () => {
    const { manifest } = withDrawnRoutes(contextAt('/nulle/part'))
    expect(Object.keys(manifest.routes).sort()).toEqual(['root', 'routes/$', 'routes/_index'])
  })

  test('the site’s own lists are left whole', () => {
    withDrawnRoutes(contextAt('/offres'))
    expect(Object.keys(build.assets.routes).length).toBe(Object.keys(build.routes).length)
  })
})
