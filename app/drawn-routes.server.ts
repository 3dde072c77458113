import type { EntryContext } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'

type ManifestRoutes = EntryContext['manifest']['routes']
type Tree = Parameters<typeof matchRoutes>[0]
type Drawn = Pick<EntryContext, 'routeModules'> & { readonly routes: ManifestRoutes }

const trees = new WeakMap<ManifestRoutes, Tree>()
const drawn = new WeakMap<ManifestRoutes, Map<string, Drawn>>()

/**
 * The same context, knowing only the routes that its page is drawn with: those it matched, and those of the addresses
 * above its own, which the framework tells the browser at once. The framework makes an element of every route that it
 * is given, ranks them all and compares the address with each, for every page: with 200 routes, a third of its time.
 */
export function withDrawnRoutes(context: EntryContext): EntryContext {
  const { manifest, routeModules, staticHandlerContext } = context
  const { matches, location } = staticHandlerContext
  // The same page is always drawn with the same routes. Only an address that nothing answers may have other parents:
  // the browser asks for those when a link leads there, as for every route that it was not told.
  const page = matches.map(({ route }) => route.id).join(' ')
  const known = kept(drawn, manifest.routes, () => new Map<string, Drawn>())
  let found = known.get(page)
  if (!found) {
    const ids = new Set(matches.map(({ route }) => route.id))
    const tree = kept(trees, manifest.routes, () => treeOf(manifest.routes))
    for (const path of pathsAbove(location.pathname)) {
      for (const { route } of matchRoutes(tree, path) ?? []) ids.add(route.id ?? '')
    }
    found = { routes: only(ids, manifest.routes), routeModules: only(ids, routeModules) }
    known.set(page, found)
  }
  return {
    ...context,
    manifest: { ...manifest, routes: found.routes },
    routeModules: found.routeModules,
  }
}

function kept<K extends object, V>(all: WeakMap<K, V>, key: K, make: () => V): V {
  const value = all.get(key) ?? make()
  all.set(key, value)
  return value
}

function treeOf(routes: ManifestRoutes, parentId?: string): Tree {
  return Object.values(routes)
    .filter((route) => route?.parentId === parentId)
    .map(({ id, path, index }) => {
      const address = path === undefined ? { id } : { id, path }
      return index ? { ...address, index } : { ...address, children: treeOf(routes, id) }
    })
}

/** `/` and every address between it and this one. */
function pathsAbove(pathname: string): string[] {
  const segments = pathname.split('/').filter(Boolean)
  return segments.map((_, length) => `/${segments.slice(0, length).join('/')}`)
}

function only<T>(ids: ReadonlySet<string>, all: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)))
}
