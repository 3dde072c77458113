/** The environment, read once and checked: a missing or foolish setting stops the start with a sentence, not a request. */
import { z } from 'zod'

const DEMO_SECRET = 'demonstration-secret-never-in-production'

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const
const NO_PORT = 'un numéro de port entre 0 et 65535 est attendu.'

const schema = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'development, production ou test est attendu.')
    .default('development'),
  PORT: z.coerce.number(NO_PORT).int(NO_PORT).min(0, NO_PORT).max(65_535, NO_PORT).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('data'),
  BASE_URL: z.url('une adresse complète est attendue, par exemple https://passerelle.exemple.fr.').optional(),
  DATABASE_URL: z.string().optional(),
  REDIS_URL: z.string().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Passerelle <ne-pas-repondre@passerelle.example>'),
  SMS_URL: z
    .url({ protocol: /^https?$/, error: 'l’adresse complète de la passerelle SMS est attendue.' })
    .optional(),
  SMS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'le jeton de la passerelle SMS est attendu, sans espace ni accent.')
    .optional(),
  SMS_SENDER: z
    .string()
    .regex(
      /^(?=.*[A-Za-z])[A-Za-z0-9 ]{3,11}$|^\+?\d{3,15}$/,
      'un nom de 3 à 11 lettres et chiffres sans accent, ou un numéro, est attendu.',
    )
    .optional(),
  SECRET: z.string().min(16, 'choisissez un secret d’au moins 16 caractères.').default(DEMO_SECRET),
  /** Demonstration people, mailbox and banner. Never in production. */
  DEMO: z.stringbool('true ou false est attendu.').optional(),
  LOG_LEVEL: z.enum(LEVELS, `un de ces niveaux est attendu : ${LEVELS.join(', ')}.`).default('info'),
})

type Given = z.infer<typeof schema>

export interface Environment
  extends Omit<Given, 'BASE_URL' | 'DEMO' | 'SMS_URL' | 'SMS_TOKEN' | 'SMS_SENDER'> {
  readonly baseUrl: string
  /** The gateway that carries the SMS; without one, nobody is offered to be reached by SMS. */
  readonly sms: { readonly url: string; readonly token: string; readonly sender: string } | undefined
  readonly demo: boolean
  readonly production: boolean
}

/** A setting that cannot be right; its message is shown as it is. */
export class EnvironmentError extends Error {}

/**
 * Reads the settings. Throws `EnvironmentError` with one sentence per fault: an SMS gateway half described is refused;
 * in production a default secret, a plain http address, demonstration mode and a missing database, mail server or
 * address are too.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  // An empty variable is a variable that was not given.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    throw new EnvironmentError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')} : ${issue.message}`).join('\n'),
    )
  }
  const { BASE_URL, DEMO, SMS_URL, SMS_TOKEN, SMS_SENDER, ...rest } = parsed.data
  const production = rest.NODE_ENV === 'production'
  const environment: Environment = {
    ...rest,
    production,
    demo: DEMO ?? !production,
    baseUrl: (BASE_URL ?? `http://${rest.HOST}:${rest.PORT}`).replace(/\/$/, ''),
    sms: smsGateway(parsed.data),
  }
  const faults = production ? productionFaults(environment, BASE_URL) : []
  if (faults.length > 0) throw new EnvironmentError(faults.join('\n'))
  return environment
}

function smsGateway({ SMS_URL: url, SMS_TOKEN: token, SMS_SENDER: sender }: Given): Environment['sms'] {
  if (url && token && sender) return { url, token, sender }
  if (!url && !token && !sender) return undefined
  throw new EnvironmentError('SMS_URL, SMS_TOKEN, SMS_SENDER : les trois sont demandés, ou aucun.')
}

function productionFaults(environment: Environment, baseUrl: string | undefined): string[] {
  const faults: string[] = []
  if (environment.demo) faults.push('DEMO : le mode démonstration est interdit en production.')
  if (environment.SECRET === DEMO_SECRET)
    faults.push('SECRET : choisissez un secret d’au moins 16 caractères.')
  if (!baseUrl?.startsWith('https://'))
    faults.push('BASE_URL : une adresse en https:// est demandée en production.')
  if (!environment.DATABASE_URL) faults.push('DATABASE_URL : une base PostgreSQL est demandée en production.')
  if (!environment.SMTP_URL) faults.push('SMTP_URL : un serveur de courriel est demandé en production.')
  if (environment.sms && !environment.sms.url.startsWith('https://'))
    faults.push('SMS_URL : une adresse en https:// est demandée en production.')
  return faults
}
