/**
 * What a run of the tests prepares once, when the first file asks for it: the built pages, the unpacked browser. The
 * other worker waits for it only if it needs it too.
 */
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import chromium from '@sparticuz/chromium'
import pg from 'pg'
import { inject } from 'vitest'
import { ensureBuild, loadBuild } from '~/build-pages'

const prepared = new Map<string, Promise<unknown>>()

/** Builds the pages if their sources changed since the last time. */
export function builtPages(): ReturnType<typeof loadBuild> {
  return once('pages', async () => {
    await ensureBuild(() => undefined)
    return loadBuild()
  })
}

/** Where the Chromium of the packages is unpacked. */
export function browserPath(): Promise<string> {
  return once('browser', async () => {
    const path = await chromium.executablePath()
    await access(path, constants.X_OK).catch(() => {
      throw new Error(`${path} belongs to somebody else: remove it, or name another folder by TMPDIR`)
    })
    return path
  })
}

/** Once in this worker, and never in two at a time. */
function once<T>(name: string, prepare: () => Promise<T>): Promise<T> {
  const known = prepared.get(name)
  if (known) return known as Promise<T>
  const turn = inTurn(name, prepare)
  prepared.set(name, turn)
  return turn
}

/** The lock is the database server's: it ends with whoever holds it. */
async function inTurn<T>(name: string, act: () => Promise<T>): Promise<T> {
  const server = new URL(inject('templateUrl'))
  server.pathname = '/postgres'
  const client = new pg.Client(server.href)
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name])
    return await act()
  } finally {
    await client.end()
  }
}
