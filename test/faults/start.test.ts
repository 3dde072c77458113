/** `npm start` as a newcomer meets it: the real program, in a folder of its own, on pages already built. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtPages } from '#test/support/prepared'
import { freePort } from '#test/support/redis'
import { isRunning } from '~/adapters/data-folder-lock'

const SLOW = { timeout: 90_000 }
let dataDir: string
const children: ChildProcess[] = []

beforeAll(async () => {
  await builtPages()
  dataDir = await mkdtemp(join(tmpdir(), 'passerelle-start-'))
}, 300_000)
afterAll(async () => {
  for (const child of children) {
    if (child.exitCode === null) child.kill('SIGKILL')
    await ended(child)
  }
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
})

describe.concurrent('what cannot start says so in a sentence, and ends', SLOW, () => {
  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { code, complaint } = await refused({ PORT: String(port) })
    expect(code).toBe(1)
    expect(complaint).toMatch(new RegExp(`^Le port ${port} est déjà pris : .*PORT=3001 npm start`))
    other.close()
  })

  test('a folder that cannot be written', async () => {
    const file = join(dataDir, 'a-file')
    await writeFile(file, '')
    const { code, complaint } = await refused({ DATA_DIR: join(file, 'data') })
    expect(code).toBe(1)
    expect(complaint).toMatch(/^Le dossier de données «\s.*a-file.*\s» ne peut pas être écrit.*DATA_DIR\.$/)
  })

  test('production on what only a demonstration may use: each fault, at once', async () => {
    const { code, complaint } = await refused({
      ...{ NODE_ENV: 'production', DEMO: 'true', SECRET: '', BASE_URL: 'http://passerelle.test' },
    })
    expect(code).toBe(1)
    const names = complaint.split('\n').map((line) => line.split(' ')[0])
    expect(names).toEqual(['DEMO', 'SECRET', 'BASE_URL', 'DATABASE_URL', 'SMTP_URL'])
  })

  test('settings that mean nothing: each of them, in French', async () => {
    const { code, complaint } = await refused({
      ...{ PORT: 'trois', DEMO: 'peut-être', SECRET: 'court', LOG_LEVEL: 'fort', BASE_URL: 'ici' },
    })
    expect(code).toBe(1)
    const lines = complaint.split('\n')
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(
      ['BASE_URL', 'DEMO', 'LOG_LEVEL', 'PORT', 'SECRET'].sort(),
    )
    for (const line of lines) expect(line).toMatch(/^[A-Z_]+ : \S.*\.$/)
    expect(complaint).not.toMatch(/invalid|expected|court|fort,/i)
  })
})

describe('one life of a folder', () => {
  test('cut short while it prepares, it leaves nothing running', SLOW, async () => {
    const started = start({ PORT: String(await freePort()) })
    await started.says('Mise à jour de la base de données')
    const server = await databasePid()
    started.child.kill('SIGINT')
    await ended(started.child)
    await until(() => !isRunning(server))
    expect(started.complaint()).toBe('')
  })

  test(
    'starts again, answers, refuses a second program, outlives kill -9 and ends on Ctrl-C',
    SLOW,
    async () => {
      const port = await freePort()
      const first = start({ PORT: String(port) })
      await first.says('Prêt')
      await untilAnswers(port, 200, { well: true, database: 'well' })

      const second = await refused({ PORT: String(await freePort()) })
      expect(second.code).toBe(1)
      expect(second.complaint).toMatch(/^Passerelle fonctionne déjà avec le dossier .*processus \d+/)
      expect((await health(port)).status).toBe(200)

      first.child.kill('SIGKILL')
      await ended(first.child)
      const again = start({ PORT: String(port) })
      await again.says('Prêt')
      await untilAnswers(port, 200, { well: true })

      const server = await databasePid()
      again.child.kill('SIGINT')
      expect(await ended(again.child)).toBe(0)
      await until(() => !isRunning(server))
      await expect(health(port)).rejects.toThrow()
    },
  )

  test('says that it is unwell when its database is gone, and still ends on Ctrl-C', SLOW, async () => {
    const port = await freePort()
    const started = start({ PORT: String(port) })
    await started.says('Prêt')
    await untilAnswers(port, 200, { well: true })
    process.kill(await databasePid(), 'SIGKILL')
    await untilAnswers(port, 503, { well: false, database: 'unreachable' })
    started.child.kill('SIGINT')
    await ended(started.child)
  })
})

function start(settings: Record<string, string>) {
  const { PATH, HOME } = process.env
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: 'development',
    PATH,
    HOME,
    DATA_DIR: dataDir,
    DEMO: 'false',
    LOG_LEVEL: 'silent',
    ...settings,
  }
  const child = spawn(process.execPath, ['--import', 'tsx', 'app/start.ts'], { env })
  children.push(child)
  let [said, complaint] = ['', '']
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  child.stderr.on('data', (chunk) => {
    complaint += chunk
  })
  const says = async (words: string) => {
    while (!said.includes(words)) {
      if (child.exitCode !== null) throw new Error(`It ended before « ${words} »: ${said}${complaint}`)
      await pause(20)
    }
  }
  return { child, says, complaint: () => complaint.trim() }
}

async function refused(settings: Record<string, string>) {
  const { child, complaint } = start(settings)
  const code = await ended(child)
  return { code, complaint: complaint() }
}

/** The exit code, once everything it wrote was read. */
function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((done) => child.once('close', done))
}

async function health(port: number) {
  const answer = await fetch(`http://127.0.0.1:${port}/sante`)
  return { status: answer.status, body: await answer.json() }
}

async function untilAnswers(port: number, status: number, body: object): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await health(port)
    if (answer.status === status) return expect(answer.body).toMatchObject(body)
    await pause(100)
  }
  throw new Error(`/sante never answered ${status}: ${JSON.stringify(await health(port))}`)
}

async function databasePid(): Promise<number> {
  return Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 50) {
    if (waited > 15_000) throw new Error('It never came.')
    await pause(50)
  }
}
