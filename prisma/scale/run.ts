/**
 * `npm run db:scale`: fills a territory with as many companies, offers and people as a large département has, in the
 * database of DATABASE_URL or the embedded one of DATA_DIR. Never in production.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmbeddedPostgres } from '~/adapters/embedded-postgres'
import { migrateDatabase } from '~/database/migrate'
import { readEnvironment } from '~/environment.server'
import { DEMO_TERRITORY } from '../seed/partners'
import { fillTerritory } from './fill-territory'

const say = (line: string) => void process.stdout.write(`${line}\n`)

const HELP = `npm run db:scale -- [options]
  --companies 2000     entreprises
  --offers 20000       offres
  --people 50000       personnes accompagnées, avec leurs mises en relation et leurs conventions
  --territory ${DEMO_TERRITORY}   identifiant du territoire à remplir ; ouvert s’il n’existe pas
  --department 90      département d’un territoire à ouvrir`

const { values } = parseArgs({
  options: {
    companies: { type: 'string', default: '2000' },
    offers: { type: 'string', default: '20000' },
    people: { type: 'string', default: '50000' },
    territory: { type: 'string', default: DEMO_TERRITORY },
    department: { type: 'string', default: '90' },
    help: { type: 'boolean', default: false },
  },
})

function sizeOf(name: 'companies' | 'offers' | 'people'): number {
  const size = Number(values[name])
  if (Number.isInteger(size) && size >= 0) return size
  throw new Error(`--${name} : un nombre entier est attendu.`)
}

async function main(): Promise<void> {
  if (values.help) return say(HELP)
  const environment = readEnvironment(process.env)
  if (environment.production) throw new Error('db:scale invente des personnes : jamais en production.')
  const sizes = { companies: sizeOf('companies'), offers: sizeOf('offers'), people: sizeOf('people') }
  if (sizes.offers > 0 && sizes.companies === 0) throw new Error('--companies : les offres en demandent.')
  const embedded = environment.DATABASE_URL
    ? undefined
    : await startEmbeddedPostgres({ dataDir: resolve(environment.DATA_DIR), log: () => undefined })
  try {
    const url = environment.DATABASE_URL ?? embedded?.url ?? ''
    await migrateDatabase(url, say)
    const start = performance.now()
    await fillTerritory(url, { slug: values.territory, departmentCode: values.department }, sizes, say)
    say(`Fait en ${Math.round((performance.now() - start) / 1000)} s.`)
  } finally {
    await embedded?.stop()
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
