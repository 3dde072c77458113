/** The data folder of the embedded PostgreSQL: its password, its creation, and how the server names it. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { platform } from 'node:os'
import { join } from 'node:path'
import type { RunAs } from './postgres-binaries'

/** The role that owns everything in the embedded server. */
export const user = 'passerelle'

/** PostgreSQL refused to start: its own last words say why. */
export class PostgresDidNotStart extends Error {
  constructor(folder: string, lastWords: string) {
    super(`La base de données du dossier «\u00a0${folder}\u00a0» ne démarre pas\u00a0: ${lastWords.trim()}`)
  }
}

/** What every step needs: where the data is, which server, and who runs it. */
export type Place = { folder: string; binaries: string; as: RunAs }

/**
 * How the server names its data folder. The account that root hands it to may not be allowed to walk to a folder
 * below a private home, but it may stay in the folder it is started in, which Linux also calls by this name.
 */
export function nameForServer({ folder, as }: Place): string {
  return as.uid && platform() === 'linux' ? '/proc/self/cwd' : folder
}

/** The server takes nothing from our environment but the way to the system's programs. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV }
}

/** The password of the server, made on first use and kept beside the data, for its account only. */
export async function passwordOf(dataDir: string, as: RunAs): Promise<string> {
  const file = join(dataDir, 'postgres-password')
  const known = await readFile(file, 'utf8').catch(() => undefined)
  if (known) return known.trim()
  const password = randomBytes(18).toString('hex')
  await writeFile(file, `${password}\n`, { mode: 0o600 })
  if (as.uid && as.gid) await chown(file, as.uid, as.gid)
  return password
}

/** Creates the cluster beside its place and moves it there at the end: a start that is cut short leaves no half. */
export async function createCluster(place: Place, passwordFile: string): Promise<void> {
  const fresh = `${place.folder}.new`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { mode: 0o700 })
  if (place.as.uid && place.as.gid) await chown(fresh, place.as.uid, place.as.gid)
  // Without a UTF-8 character type, trigrams would drop accented letters; but not every system knows C.UTF-8.
  const refused = await initialise({ ...place, folder: fresh }, passwordFile, 'C.UTF-8')
  const unknownLocale = refused?.includes('invalid locale')
  const stillRefused = unknownLocale
    ? await initialise({ ...place, folder: fresh }, passwordFile, 'C')
    : refused
  if (stillRefused !== undefined) throw new PostgresDidNotStart(place.folder, stillRefused)
  await rename(fresh, place.folder)
}

/** Returns what initdb complains of, or nothing. The password goes by a file descriptor, not by a path. */
async function initialise(
  place: Place,
  passwordFile: string,
  characterType: string,
): Promise<string | undefined> {
  const password = await open(passwordFile)
  try {
    const options = [`--pgdata=${nameForServer(place)}`, `--username=${user}`, '--pwfile=/dev/fd/3']
    const access = ['--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions']
    const sorting = [
      '--locale=C',
      `--lc-ctype=${characterType}`,
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]
    const initdb = spawn(join(place.binaries, 'bin', 'initdb'), [...options, ...access, ...sorting], {
      ...place.as,
      cwd: place.folder,
      env: serverEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe', password.fd],
    })
    let complaint = ''
    initdb.stderr?.on('data', (chunk) => {
      complaint += chunk
    })
    const code = await new Promise((done, fail) => initdb.once('close', done).once('error', fail))
    return code === 0 ? undefined : complaint
  } finally {
    await password.close()
  }
}
