/** Every address of the built pages, with the doors behind it. */
import type { ServerBuild } from '@remix-run/node'
import type { DoorMark } from '~/door.server'

export interface RouteEntry {
  readonly id: string
  /** `/entreprise/offres/:offerId`, without a trailing slash. */
  readonly path: string
  readonly index: boolean
  readonly loader: unknown
  readonly action: unknown
  /** Pages draw something; resources answer data. */
  readonly page: boolean
}

export function routesOf(build: ServerBuild): RouteEntry[] {
  const pathOf = (id: string): string => {
    const route = build.routes[id]
    if (!route) return ''
    const above = route.parentId ? pathOf(route.parentId) : ''
    return route.path ? `${above}/${route.path}` : above
  }
  return Object.values(build.routes)
    .filter((route) => route !== undefined)
    .filter(({ id }) => id !== 'root')
    .map((route) => ({
      id: route.id,
      path: pathOf(route.id) || '/',
      index: route.index === true,
      loader: route.module.loader,
      action: route.module.action,
      page: route.module.default !== undefined,
    }))
}

/** The mark of a loader or action made by a door; undefined for any other function. */
export function doorOf(handler: unknown): DoorMark['door'] | undefined {
  return typeof handler === 'function' && 'door' in handler
    ? (handler as unknown as DoorMark).door
    : undefined
}

/** The path with its parameters filled in; a parameter without a value gets one that exists nowhere. */
export function fillPath(route: RouteEntry, values: Readonly<Record<string, string>>): string {
  return route.path
    .replace(/:(\w+)/g, (_whole, name: string) => values[name] ?? NOWHERE)
    .replace('*', 'nulle-part')
}

/** The same loaders without the drawing: what the browser asks when it already has the page's code. */
export function dataOf(path: string): string {
  return path === '/' ? '/_root.data' : `${path}.data`
}

export const NOWHERE = '00000000-0000-4000-8000-000000000000'
