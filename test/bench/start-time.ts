/** How long `npm start` takes to be ready, on a folder. */
import { spawn } from 'node:child_process'
import { freePort } from '#test/support/redis'

/** Seconds until it says that it is ready; the program is then stopped as by Ctrl-C. */
export async function secondsToStart(dataDir: string): Promise<number> {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(await freePort()), LOG_LEVEL: 'silent' }
  const start = performance.now()
  const program = spawn(process.execPath, ['--import', 'tsx', 'app/start.ts'], { env })
  const ended = new Promise<void>((done) => program.once('close', () => done()))
  let said = ''
  const seconds = await new Promise<number>((ready, failed) => {
    const listen = (chunk: Buffer) => {
      said += chunk
      if (said.includes('Prêt')) ready((performance.now() - start) / 1000)
    }
    program.stdout.on('data', listen)
    program.stderr.on('data', listen)
    program.once('close', () => failed(new Error(`it ended before it was ready: ${said}`)))
  })
  program.kill('SIGINT')
  await ended
  return seconds
}
