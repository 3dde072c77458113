/**
 * The front door of every route. A loader is made by `page`, an action by `act`: each names the permission it needs
 * and the shape of its params and search, and nothing runs before they hold. A route whose loader or action was not
 * made here is refused by the test that walks the route manifest.
 */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { withoutSecret } from '~/domain/account/personal-links'
import { completeDate, type DateSide } from '~/domain/calendar/complete-date'
import { frenchDayMonthYear } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { reservedTo } from '~/domain/company/company-roles'
import { incidentNumber } from '~/domain/incident-number'
import { isSignedIn } from '~/domain/permissions/actor'
import { companyRolesThatMay, hasRoleFor, may, type Permission } from '~/domain/permissions/permissions'
import { loadAdministrators } from '~/queries/company/load-administrators'
import type { Context } from '~/use-cases/context'
import { recordFileAccess } from '~/use-cases/person/record-file-access'
import type { ActorFor } from './door-types'
import { errorForLog } from './error-for-log'
import {
  LARGEST_FORM_BYTES,
  LARGEST_INDEX,
  LARGEST_READ_BYTES,
  LONGEST_NAME,
  MOST_FIELDS,
} from './form-limits'
import { actorOfRequest, type RequestWiring } from './wiring.server'

/** An identifier in a URL: anything else is « not found » before a query is made. */
export const id = z.uuid()

export interface Visit<A, P, S> {
  readonly request: Request
  readonly url: URL
  readonly context: Context & { readonly actor: A }
  readonly actor: A
  readonly params: P
  readonly search: S
  readonly wiring: RequestWiring
}

interface DoorOptions<M extends Permission, P, S> {
  readonly may: M
  readonly params?: z.ZodType<P>
  /** Search parameters; what does not fit falls back to the schema's `.catch` values, it never fails a page. */
  readonly search?: z.ZodType<S>
}

/** What the test that walks the routes reads. */
export interface DoorMark {
  readonly door: { readonly may: Permission; readonly method: 'GET' | 'POST' }
}

type Args = LoaderFunctionArgs | ActionFunctionArgs

async function enter<M extends Permission, P, S>(
  args: Args,
  options: DoorOptions<M, P, S>,
): Promise<Visit<ActorFor<M>, P, S>> {
  const wiring = args.context as unknown as RequestWiring
  const url = new URL(args.request.url)
  const actor = await actorOfRequest(wiring, args.request)
  if (!may(actor, options.may)) {
    if (!isSignedIn(actor))
      throw redirect(`/connexion?suite=${encodeURIComponent(url.pathname + url.search)}`)
    if (actor.role === 'employer' && hasRoleFor(actor, options.may)) {
      const ask = await loadAdministrators(wiring.db, actor)
      const reserved = reservedTo(companyRolesThatMay(options.may))
      throw data({ reason: 'companyRole', reserved, ask }, { status: 403 })
    }
    throw data({ reason: 'notAllowed' }, { status: 403 })
  }
  const params = options.params?.safeParse(args.params)
  if (params?.success === false) throw notFound()
  const search = options.search?.safeParse(searchEntries(url))
  if (search?.success === false) throw notFound()
  return {
    request: args.request,
    url,
    wiring,
    actor: actor as ActorFor<M>,
    context: { actor: actor as ActorFor<M>, db: wiring.db, ports: wiring.ports },
    params: params?.data as P,
    search: search?.data as S,
  }
}

/** Logs what nobody expected, and answers 500 with the number that the log gives it: the page shows it. */
async function answered<R>({ request, context }: Args, work: () => Promise<R>): Promise<R> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Response || isThrownData(error) || request.signal.aborted) throw error
    const { log, nonce } = context as unknown as RequestWiring
    const incident = incidentNumber(nonce)
    const path = withoutSecret(new URL(request.url).pathname)
    log.error({ error: errorForLog(error), incident, path }, 'page failed')
    throw data({ reason: 'failed', incident }, { status: 500 })
  }
}

/** What `data` makes: an answer, thrown to leave at once. */
const isThrownData = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'type' in error && error.type === 'DataWithResponseInit'

/** Repeated parameters become arrays, single ones stay strings. */
function searchEntries(url: URL): Record<string, string | string[]> {
  const entries: Record<string, string | string[]> = {}
  for (const key of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(key).map(storable)
    entries[key] = values.length > 1 ? values : (values[0] ?? '')
  }
  return entries
}

/**
 * A loader: what a page reads. Refused roles get 403, visitors are led to sign in. What a professional read about one
 * person is noted before it is answered.
 */
export function page<M extends Permission, R, P = unknown, S = unknown>(
  options: DoorOptions<M, P, S>,
  read: (visit: Visit<ActorFor<M>, P, S>) => Promise<R>,
): ((args: LoaderFunctionArgs) => Promise<R>) & DoorMark {
  const loader = (args: LoaderFunctionArgs): Promise<R> =>
    answered(args, async () => {
      const visit = await enter(args, options)
      const answer = await read(visit)
      await noteReading(visit.context, visit.params)
      return answer
    })
  return Object.assign(loader, { door: { may: options.may, method: 'GET' as const } })
}

/** A page whose address names a person, or what is theirs alone, reads that person's file. */
async function noteReading(context: Context, params: unknown): Promise<void> {
  const { personId, conventionId, recommendationId, pairingId } = (params ?? {}) as Partial<
    Record<string, string>
  >
  if (pairingId) await recordFileAccess(context, { subject: { pairingId }, what: 'pairing' })
  if (conventionId) await recordFileAccess(context, { subject: { conventionId }, what: 'convention' })
  if (recommendationId)
    await recordFileAccess(context, { subject: { recommendationId }, what: 'recommendation' })
  if (personId) {
    const what = context.actor.role === 'supportReferent' ? 'file' : 'matching'
    await recordFileAccess(context, { subject: { personIds: [personId] }, what })
  }
}

interface ActOptions<M extends Permission, P, S> extends DoorOptions<M, P, S> {
  /** The form's dates, by the last part of their names: « 3 décembre » becomes a whole date, on the side where each looks. */
  readonly dates?: Readonly<Record<string, DateSide>>
}

/** An action: what a form does. The form is read once, with a bound on its size. */
export function act<M extends Permission, R, P = unknown, S = unknown>(
  options: ActOptions<M, P, S>,
  write: (visit: Visit<ActorFor<M>, P, S> & { readonly form: FormData }) => Promise<R>,
): ((args: ActionFunctionArgs) => Promise<R>) & DoorMark {
  const action = (args: ActionFunctionArgs): Promise<R> =>
    answered(args, async () => {
      const visit = await enter(args, options)
      const form = await readForm(args.request)
      completeDates(form, options.dates ?? {}, parisDay(visit.context.ports.clock.now()))
      return write({ ...visit, form })
    })
  return Object.assign(action, { door: { may: options.may, method: 'POST' as const } })
}

/** Puts whole dates in the place of those that today completes; the rest stays as typed. */
function completeDates(form: FormData, dates: Readonly<Record<string, DateSide>>, today: LocalDate): void {
  for (const [name, value] of [...form.entries()]) {
    const side = dates[name.split('.').at(-1) ?? '']
    const date = side && typeof value === 'string' ? completeDate(value, today, side) : undefined
    if (date) form.set(name, frenchDayMonthYear(date))
  }
}

/** PostgreSQL's text holds neither a NUL nor half a character, and no keyboard types one. */
function storable(text: string): string {
  return Buffer.from(text.replaceAll('\0', ''), 'utf8').toString('utf8')
}

/**
 * A name that our forms could have. What reads forms makes lists and objects from names: `a[99999999]` would make a
 * list of a hundred million holes, and its own commands (`__intent__`, which none of our forms sends) do the same.
 */
function ordinaryName(name: string): boolean {
  if (name.length > LONGEST_NAME || /__(intent|state|proto)__/.test(name)) return false
  return [...name.matchAll(/\[(\d*)/g)].every(([, index]) => Number(index) <= LARGEST_INDEX)
}

const tooLarge = () => data({ reason: 'tooLarge' }, { status: 413 })

/** Reads a posted form; a body that is no form, or far too large, is a 4xx and never a crash. */
async function readForm(request: Request): Promise<FormData> {
  const body = await readBody(request)
  const received = await new Response(body, { headers: request.headers }).formData().catch(() => undefined)
  if (!received) throw data({ reason: 'badForm' }, { status: 400 })
  const entries = [...received.entries()]
  if (entries.length > MOST_FIELDS) throw tooLarge()
  if (!entries.every(([name]) => ordinaryName(name))) throw data({ reason: 'badForm' }, { status: 400 })
  const form = new FormData()
  for (const [key, value] of entries) form.append(key, typeof value === 'string' ? storable(value) : value)
  return form
}

/**
 * The body, counted as it comes: a length that is announced, or not, proves nothing. A body a little too large is read
 * to its end and dropped: who is answered in the middle of a sending may find the connection cut instead of the answer.
 */
async function readBody(request: Request): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  const reader = request.body?.getReader()
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    bytes += read.value.length
    if (bytes > LARGEST_READ_BYTES) break
    if (bytes <= LARGEST_FORM_BYTES) chunks.push(new Uint8Array(read.value))
  }
  if (bytes > LARGEST_FORM_BYTES) throw tooLarge()
  return new Blob(chunks)
}

/** « This does not exist, or not for you »: the same answer for both. */
export function notFound() {
  return data({ reason: 'notFound' }, { status: 404 })
}

/** Gives what a query found, or answers 404: other people's things do not exist. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notFound()
  return value
}
