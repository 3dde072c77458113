/** Builds the pages when the sources changed since the last build, and loads the result. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FINGERPRINT = join(ROOT, 'build/fingerprint')
const SOURCES = ['app', 'public', 'remix.config.js', 'vite.config.ts', 'package-lock.json']

/** Builds unless the last build was made from the same sources. Throws with the builder's last words. */
export async function ensureBuild(say: (line: string) => void): Promise<void> {
  const fingerprint = fingerprintOfSources()
  const built = existsSync(FINGERPRINT) && readFileSync(FINGERPRINT, 'utf8') === fingerprint
  if (built && existsSync(join(ROOT, 'build/server/index.js'))) return
  say('Construction des pages (une fois après chaque mise à jour, environ une minute)…')
  await runBuild()
  writeFileSync(FINGERPRINT, fingerprint)
  say('Pages construites.')
}

export async function loadBuild(): Promise<{ build: ServerBuild; clientFolder: string }> {
  const build: ServerBuild = await import(pathToFileURL(join(ROOT, 'build/server/index.js')).href)
  return { build, clientFolder: join(ROOT, 'build/client') }
}

function fingerprintOfSources(): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) addToHash(join(ROOT, source), hash)
  return hash.digest('hex')
}

function addToHash(path: string, hash: ReturnType<typeof createHash>): void {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return
  if (!stats.isDirectory()) {
    hash.update(`${path.slice(ROOT.length)}:${stats.size}:${stats.mtimeMs}\n`)
    return
  }
  // The database client is generated anew at each installation, from a schema that the migrations already cover.
  if (path.endsWith(join('database', 'generated'))) return
  for (const name of readdirSync(path).sort()) addToHash(join(path, name), hash)
}

function runBuild(): Promise<void> {
  const remix = join(ROOT, 'node_modules/@remix-run/dev/dist/cli.js')
  const child = spawn(process.execPath, [remix, 'vite:build'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  const listen = (chunk: Buffer) => {
    words += chunk.toString()
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`La construction des pages a échoué :\n${whyItFailed(words)}`)),
    )
  })
}

/** What follows the announcement of the failure is the reason, then everything that was being watched. */
function whyItFailed(words: string): string {
  const announced = Math.max(words.indexOf('Build failed'), 0)
  return words.slice(announced, announced + 2000)
}
