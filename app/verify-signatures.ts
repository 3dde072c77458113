/**
 * `npm run verify-signatures -- [reference]`: verifies the signature chain and the kept PDF of one convention, or of
 * all. One line each; ends with code 1 as soon as one does not hold. The application may keep running when
 * DATABASE_URL names its database; the embedded database must be at rest.
 */
import { resolve } from 'node:path'
import { startEmbeddedPostgres } from './adapters/embedded-postgres'
import { connect } from './database/client'
import { readEnvironment } from './environment.server'
import { verifySignatures } from './use-cases/convention/verify-signatures'

const say = (line: string) => void process.stdout.write(`${line}\n`)

async function main(reference: string | undefined): Promise<boolean> {
  const environment = readEnvironment(process.env)
  const embedded = environment.DATABASE_URL
    ? undefined
    : await startEmbeddedPostgres({ dataDir: resolve(environment.DATA_DIR), log: () => undefined })
  const db = connect(environment.DATABASE_URL ?? embedded?.url ?? '')
  try {
    let [seen, broken] = [0, 0]
    for await (const verdict of verifySignatures(db, reference)) {
      seen += 1
      if (!verdict.ok) broken += 1
      say(`${verdict.ok ? 'ok      ' : 'ROMPUE  '}${verdict.reference}  ${verdict.sentence}`)
    }
    if (seen === 0) say(reference ? `Aucune convention ${reference}.` : 'Aucune convention signée.')
    else say(broken === 0 ? `${seen} chaîne(s) vérifiée(s).` : `${broken} chaîne(s) rompue(s) sur ${seen}.`)
    return broken === 0 && !(reference && seen === 0)
  } finally {
    await db.$disconnect()
    await embedded?.stop()
  }
}

main(process.argv[2]).then(
  (ok) => {
    process.exitCode = ok ? 0 : 1
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  },
)
