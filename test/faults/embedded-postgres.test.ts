import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { DataFolderInUse } from '~/adapters/data-folder-lock'
import {
  DataFolderNotWritable,
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '~/adapters/embedded-postgres'

// mkdtemp gives a folder that only we may enter: for root this is the private home that PostgreSQL's own account
// cannot walk to.
let dataDir: string
let running: EmbeddedPostgres | undefined
const said: string[] = []
const start = async () => {
  running = await startEmbeddedPostgres({ dataDir, log: (line) => said.push(line) })
  return running
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'passerelle-faults-'))
  // What a first start that was cut short leaves behind.
  await mkdir(join(dataDir, 'postgres.new', 'base'), { recursive: true })
  await (await start()).stop()
})
afterEach(async () => {
  await running?.stop()
  running = undefined
  said.length = 0
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

describe('the embedded PostgreSQL', () => {
  test('sorts by code point, lowers accents, keeps UTC and has the extensions the schema needs', async () => {
    const { url } = await start()
    const names = ['unaccent', 'pg_trgm', 'btree_gist', 'cube', 'earthdistance', 'pgcrypto']
    for (const name of names) await ask(url, `CREATE EXTENSION IF NOT EXISTS ${name}`)
    const [facts] = await ask(
      url,
      `SELECT lower('ÉTÉ') AS low, 'Zoé' < 'élodie' AS "byCodePoint", current_setting('timezone') AS zone,
              current_setting('server_encoding') AS encoding, 'Zoé' > 'Élodie' COLLATE "fr-x-icu" AS french`,
    )
    expect(facts).toEqual({ low: 'été', byCodePoint: true, zone: 'UTC', encoding: 'UTF8', french: true })
  })

  test('refuses a second program on the same folder, and lets the first one work', async () => {
    const { url } = await start()
    const second = startEmbeddedPostgres({ dataDir, log: () => undefined })
    await expect(second).rejects.toThrow(DataFolderInUse)
    await expect(second).rejects.toThrow(`(processus ${process.pid})`)
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    const other = hold()
    const [code] = await once(other.program, 'exit')
    expect(code).not.toBe(0)
    expect(other.complaint()).toContain('DataFolderInUse')
  })

  test('stops by itself when its program is killed, and starts again with what was saved', async () => {
    const held = hold()
    const url = await held.url
    await ask(url, 'CREATE TABLE saved AS SELECT 42 AS answer')
    const server = await serverPid()
    await kill(held.program)
    await until(() => !isAlive(server))
    expect(await ask((await start()).url, 'SELECT answer FROM saved')).toEqual([{ answer: 42 }])
    expect(said).toEqual([])
  })

  test('stops the server that outlived its program, and starts again with what was saved', async () => {
    const held = hold()
    await ask(await held.url, 'CREATE TABLE orphaned AS SELECT 43 AS answer')
    const server = await serverPid()
    for (const child of await childrenOf(held.program)) if (child !== server) process.kill(child, 'SIGKILL')
    await kill(held.program)
    await pause(200)
    expect(isAlive(server)).toBe(true)
    const { url } = await start()
    await until(() => !isAlive(server))
    expect(said).toEqual(['Arrêt de la base de données laissée par une exécution interrompue.'])
    expect(await ask(url, 'SELECT answer FROM orphaned')).toEqual([{ answer: 43 }])
  })

  test('is not stopped by notes of dead programs whose numbers belong to others now', async () => {
    const alive = String(process.ppid)
    await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), `${alive}\n/somewhere\n0\n5432\n\n\n`)
    await writeFile(join(dataDir, 'passerelle.lock'), JSON.stringify({ pid: process.ppid, born: 'long ago' }))
    expect(await ask((await start()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    expect(isAlive(process.ppid)).toBe(true)
  })

  test('frees its folder when it stops: nothing but data and password stays', async () => {
    const { stop } = await start()
    await stop()
    expect((await readdir(dataDir)).sort()).toEqual(['postgres', 'postgres-password'])
    await stop()
  })

  test('starts on a folder that was copied back, whoever copied it', async () => {
    await ask((await start()).url, 'CREATE TABLE "Kept" AS SELECT 7 AS n')
    await running?.stop()
    const copied = await mkdtemp(join(tmpdir(), 'passerelle-copied-'))
    // Without what cp calls attributes: the copy belongs to whoever makes it.
    await cp(dataDir, copied, { recursive: true })
    running = await startEmbeddedPostgres({ dataDir: copied, log: () => undefined })
    expect(await ask(running.url, 'SELECT n FROM "Kept"')).toEqual([{ n: 7 }])
    await running.stop()
    await rm(copied, { recursive: true })
  })

  test('says in one sentence that a folder cannot be written', async () => {
    const below = join(dataDir, 'postgres-password', 'data')
    const refused = startEmbeddedPostgres({ dataDir: below, log: () => undefined })
    await expect(refused).rejects.toThrow(DataFolderNotWritable)
    await expect(refused).rejects.toThrow(
      /^Le dossier de données «\u00a0.*\u00a0» ne peut pas être écrit.*DATA_DIR\.$/,
    )
  })
})

/** The same start in a program of its own, that can be killed. */
function hold() {
  const program = spawn(process.execPath, ['--import', 'tsx', 'test/faults/hold-postgres.ts', dataDir])
  let complaint = ''
  program.stderr.on('data', (chunk) => {
    complaint += chunk
  })
  const url = new Promise<string>((done, failed) => {
    program.stdout.once('data', (chunk) => done(String(chunk).trim()))
    program.once('exit', () => failed(new Error(complaint)))
  })
  url.catch(() => undefined)
  return { program, url, complaint: () => complaint }
}

async function kill(program: ChildProcess): Promise<void> {
  const ended = once(program, 'exit')
  program.kill('SIGKILL')
  await ended
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  await client.connect()
  return client
    .query(sql)
    .then((answer) => answer.rows)
    .finally(() => client.end())
}

async function serverPid(): Promise<number> {
  return Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])
}

async function childrenOf({ pid }: ChildProcess): Promise<number[]> {
  const listed = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return listed.trim().split(' ').map(Number)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 50) {
    if (waited > 8000) throw new Error('It never came.')
    await pause(50)
  }
}
