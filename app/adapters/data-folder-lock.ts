import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Another running Passerelle uses this data folder: two databases on one folder would destroy it. */
export class DataFolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `Passerelle fonctionne déjà avec le dossier de données «\u00a0${folder}\u00a0» (processus ${pid})\u00a0: ` +
        'arrêtez-la d’abord, ou choisissez un autre dossier avec DATA_DIR.',
    )
  }
}

type Holder = { pid: number; born: string }

/**
 * Takes the folder for this process until the returned function is called. A lock left by a killed process is taken
 * over. Throws DataFolderInUse while its holder lives.
 */
export async function lockDataFolder(folder: string): Promise<() => Promise<void>> {
  const lock = join(folder, 'passerelle.lock')
  const mine: Holder = { pid: process.pid, born: bornAt(process.pid) ?? '' }
  const draft = `${lock}.${process.pid}`
  await writeFile(draft, JSON.stringify(mine))
  try {
    for (;;) {
      // A link either appears whole or fails: no other process ever reads half a lock.
      const taken = await link(draft, lock).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false
          throw error
        },
      )
      if (taken) return () => rm(lock, { force: true })
      await clearStaleLock(folder, lock)
    }
  } finally {
    await rm(draft, { force: true })
  }
}

async function clearStaleLock(folder: string, lock: string): Promise<void> {
  const judged = await readFile(lock, 'utf8').catch(() => undefined)
  if (judged === undefined) return
  const holder = parseHolder(judged)
  if (holder && isAlive(holder)) throw new DataFolderInUse(folder, holder.pid)
  const aside = `${lock}.stale-${process.pid}`
  await rename(lock, aside).catch(() => undefined)
  const moved = await readFile(aside, 'utf8').catch(() => judged)
  // Between the reading and the renaming another process may have taken the lock: give it back.
  if (moved !== judged) await link(aside, lock).catch(() => undefined)
  await rm(aside, { force: true })
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, born } = JSON.parse(text)
    return typeof pid === 'number' ? { pid, born: String(born) } : undefined
  } catch {
    return undefined
  }
}

/** The same pid can be somebody else's after a restart, above all in containers: the birth of a process tells. */
function isAlive({ pid, born }: Holder): boolean {
  return isRunning(pid) && (bornAt(pid) ?? '') === born
}

/** Whether a process with this number exists, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function bornAt(pid: number): string | undefined {
  try {
    // Linux: the boot, then the 22nd field, counted after the command's name because that may hold spaces.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // Dead, and kept only until its parent asks: a container's first process may never do so.
    if (fields[0] === 'Z') return undefined
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`
  } catch {
    const asked = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
    return asked.stdout?.trim() || undefined
  }
}
