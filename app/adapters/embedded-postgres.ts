import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdir, readFile, readlink, realpath, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { platform } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { isRunning, lockDataFolder } from './data-folder-lock'
import { accountFor, postgresBinaries, type RunAs } from './postgres-binaries'
import {
  createCluster,
  nameForServer,
  type Place,
  PostgresDidNotStart,
  passwordOf,
  serverEnvironment,
  user,
} from './postgres-cluster'

/** The data folder can be neither created nor written. */
export class DataFolderNotWritable extends Error {
  constructor(folder: string, options?: ErrorOptions) {
    super(
      `Le dossier de données «\u00a0${folder}\u00a0» ne peut pas être écrit\u00a0: corrigez ses droits, ou choisissez ` +
        'un autre dossier avec DATA_DIR.',
      options,
    )
  }
}

export type EmbeddedPostgres = { url: string; stop(): Promise<void> }
type Log = (line: string) => void
type Options = { dataDir: string; database?: string; log: Log; settings?: Record<string, string> }
const stopWithin = 15_000
const ownSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // Failed statements and their values (names, addresses) stay out of the logs.
  log_min_messages: 'log',
  log_checkpoints: 'off',
}

/**
 * Starts the PostgreSQL that comes from npm on a free local port, with its data in `dataDir/postgres`, created on
 * first use. Text is UTF-8, sorted by code point on every machine (ask for COLLATE "fr-x-icu" to sort names).
 * It stops with `stop()`, and also when this process dies in any way. Throws DataFolderInUse when another
 * Passerelle uses the folder, DataFolderNotWritable, PostgresUnavailable, PostgresDidNotStart: all with a sentence
 * for the person who starts the program.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const { database = 'passerelle', log, settings = {} } = options
  const dataDir = resolve(options.dataDir)
  const unlock = await mkdir(dataDir, { recursive: true })
    .then(() => lockDataFolder(dataDir))
    .catch(sayIfNotWritable(dataDir))
  try {
    const place = await preparePlace(dataDir)
    const password = await passwordOf(dataDir, place.as)
    const passwordFile = join(dataDir, 'postgres-password')
    if (!(await exists(join(place.folder, 'PG_VERSION')))) await createCluster(place, passwordFile)
    await stopOrphan(place.folder, log)
    const { server, port } = await launch(place, { ...ownSettings, ...settings })
    const address = `postgresql://${user}:${password}@127.0.0.1:${port}`
    const stop = async () => {
      await stopServer(server)
      await unlock()
    }
    server.once('exit', (code) => {
      if (code) log(`La base de données s’est arrêtée (code ${code}).`)
    })
    await createDatabase(`${address}/postgres`, database).catch(async (error) => {
      await stop()
      throw error
    })
    return { url: `${address}/${database}`, stop }
  } catch (error) {
    await unlock()
    return sayIfNotWritable(dataDir)(error)
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

function sayIfNotWritable(folder: string): (error: unknown) => never {
  const notWritable = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'ENOSPC']
  return (error) => {
    const { code = '' } = error as NodeJS.ErrnoException
    throw notWritable.includes(code) ? new DataFolderNotWritable(folder, { cause: error }) : error
  }
}

async function preparePlace(dataDir: string): Promise<Place> {
  const folder = join(dataDir, 'postgres')
  const owner = await stat(folder).catch(() => undefined)
  const as = await accountFor(owner)
  // Root that copies a folder back owns the copy, which PostgreSQL's own account could not read.
  if (owner && as.uid && owner.uid !== as.uid) {
    await promisify(execFile)('chown', ['-R', `${as.uid}:${as.gid ?? as.uid}`, folder])
  }
  return { folder, as, binaries: await postgresBinaries(as) }
}

/** A process that was killed outright leaves its server, or only the note of its number: neither may remain. */
async function stopOrphan(folder: string, log: Log): Promise<void> {
  const note = join(folder, 'postmaster.pid')
  const pid = Number((await readFile(note, 'utf8').catch(() => '')).split('\n')[0])
  if (!pid) return
  const isServerHere = async () => isRunning(pid) && (await isPostgresIn(folder, pid))
  if (await isServerHere()) log('Arrêt de la base de données laissée par une exécution interrompue.')
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (await isServerHere()) process.kill(pid, signal)
    for (let waited = 0; waited < stopWithin && (await isServerHere()); waited += 50) await pause(50)
  }
  await rm(note, { force: true })
}

async function isPostgresIn(folder: string, pid: number): Promise<boolean> {
  const here = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
  if (here !== undefined) return here === (await realpath(folder))
  const shown = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }))
  return shown.stdout.includes('postgres') && shown.stdout.includes(folder)
}

async function launch(
  place: Place,
  settings: Record<string, string>,
): Promise<{ server: ChildProcess; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const flags = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ])
    // Detached: Ctrl-C in a terminal must reach the program alone, which stops the database last.
    const server = spawn(join(place.binaries, 'bin', 'postgres'), ['-D', nameForServer(place), ...flags], {
      ...place.as,
      cwd: place.folder,
      env: serverEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    })
    const lastWords = await readiness(server, place.folder)
    if (lastWords === undefined) {
      stopWithThisProcess(server, place.as)
      return { server, port }
    }
    const passing = /could not bind|pre-existing shared memory|Address already in use/.test(lastWords)
    if (!passing || attempt === 5) throw new PostgresDidNotStart(place.folder, lastWords)
    await pause(200 * attempt)
  }
}

/** Waits until the server accepts connections, which it notes beside its number; returns its last words if it ends. */
async function readiness(server: ChildProcess, folder: string): Promise<string | undefined> {
  const words: string[] = []
  if (server.stderr) {
    createInterface({ input: server.stderr }).on('line', (line) => {
      if (words.push(line) > 5) words.shift()
    })
  }
  const ended = new Promise<'ended'>((done, failed) => {
    server.once('error', failed)
    server.once('close', () => done('ended'))
  })
  for (;;) {
    if ((await Promise.race([ended, pause(20)])) === 'ended') return words.join(' ')
    const note = (await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
    if (note[0] === String(server.pid) && note[7]?.trim() === 'ready') return undefined
  }
}

/** A shell waits on a pipe that only this process holds: when it closes, however that came, the server stops. */
function stopWithThisProcess(server: ChildProcess, as: RunAs): void {
  if (platform() === 'win32' || server.pid === undefined) return
  const guard = spawn('sh', ['-c', 'cat; kill -INT "$0"', String(server.pid)], {
    ...as,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  guard.once('error', () => undefined)
  guard.unref()
  server.once('exit', () => guard.kill('SIGKILL'))
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((done) => server.once('exit', done))
  server.kill('SIGINT')
  const tooLong = setTimeout(() => server.kill('SIGQUIT'), stopWithin)
  await ended
  clearTimeout(tooLong)
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function createDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client(serverUrl)
  await client.connect()
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
