/** `npm run open-territory -- --help`: opens a territory on this installation and invites its first coordinator. */
import { parseArgs } from 'node:util'
import { loadCommunes } from './database/communes'
import { migrateDatabase } from './database/migrate'
import { isRefused } from './domain/refusal'
import { refusalSentence } from './domain/refusal-sentences'
import { EnvironmentError, readEnvironment } from './environment.server'
import { openTerritory } from './use-cases/territory/open-territory'
import { buildWiring } from './wiring.server'

const OPTIONS = {
  slug: { type: 'string' },
  name: { type: 'string' },
  department: { type: 'string' },
  colour: { type: 'string', default: '#0f5c6e' },
  organisation: { type: 'string' },
  address: { type: 'string' },
  'postal-code': { type: 'string' },
  city: { type: 'string' },
  email: { type: 'string' },
  'first-name': { type: 'string' },
  'last-name': { type: 'string' },
} as const

const USAGE = `Usage : npm run open-territory -- ${Object.keys(OPTIONS)
  .map((name) => `--${name} …`)
  .join(' ')}
L’organisme est le Conseil départemental qui anime le territoire ; l’adresse électronique est celle de la première personne
qui l’animera : elle reçoit une invitation valable 7 jours.`

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { ...OPTIONS, help: { type: 'boolean' } } })
  const missing = Object.keys(OPTIONS).filter((name) => values[name as keyof typeof OPTIONS] === undefined)
  if (values.help || missing.length > 0) {
    process.stderr.write(`${missing.length > 0 ? `Il manque : ${missing.join(', ')}\n` : ''}${USAGE}\n`)
    return values.help ? 0 : 2
  }
  const given = (name: keyof typeof OPTIONS) => String(values[name])
  const environment = readEnvironment(process.env)
  if (!environment.DATABASE_URL) throw new EnvironmentError('DATABASE_URL : indiquez la base PostgreSQL.')
  await migrateDatabase(environment.DATABASE_URL, () => undefined)
  const wiring = buildWiring(environment, environment.DATABASE_URL)
  try {
    await loadCommunes(wiring.db)
    const opened = await openTerritory(
      { actor: { role: 'clock' }, db: wiring.db, ports: wiring.ports },
      {
        slug: given('slug'),
        name: given('name'),
        departmentCode: given('department'),
        accentColour: given('colour'),
        organisation: {
          ...{ kind: 'departement', name: given('organisation'), legalForm: 'Collectivité territoriale' },
          ...{ address: given('address'), postalCode: given('postal-code'), city: given('city') },
          ...{ email: null, phone: null, mandateUntil: null },
        },
        coordinator: {
          email: given('email'),
          firstName: given('first-name'),
          lastName: given('last-name'),
        },
      },
    )
    if (isRefused(opened)) {
      process.stderr.write(`${refusalSentence(opened)}\n`)
      return 1
    }
    process.stdout.write(`Le territoire est ouvert. L’invitation part vers ${given('email')}.\n`)
    return 0
  } finally {
    await wiring.db.$disconnect()
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof EnvironmentError ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
