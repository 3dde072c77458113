/** The action of the table: the rows are saved first, whatever the button; then what was asked for those ticked. */
import { data } from '@remix-run/node'
import { z } from 'zod'
import { redirectWith } from '~/answers.server'
import { parisDay } from '~/domain/calendar/local-date'
import { isRefused } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import type { Context } from '~/use-cases/context'
import { duplicateOffer, MOST_COPIES } from '~/use-cases/offer/duplicate-offer'
import { pauseOffer } from '~/use-cases/offer/pause-offer'
import { renewOffer } from '~/use-cases/offer/renew-offer'
import { saveJobRow } from '~/use-cases/offer/save-job-row'
import { readRows } from './read-rows'
import { type RowErrors, savedWords, type TypedRow } from './rows'

export interface TableAnswer {
  /** Rows that were not saved, with what was typed in them. */
  readonly rows: Readonly<Record<string, { readonly typed: TypedRow; readonly errors: RowErrors }>>
  readonly saved: number
  readonly problem: string | null
}

const askedSchema = z.object({
  intent: z.enum(['enregistrer', 'pause', 'prolonger', 'fermer', 'dupliquer']).catch('enregistrer'),
  copies: z.coerce.number().int().min(1).max(MOST_COPIES).catch(1),
  lieu: z.uuid().optional().catch(undefined),
})

const TABLE = '/entreprise/offres/tableau'

export async function saveTable(context: Context, form: FormData) {
  const { intent, copies, lieu } = askedSchema.parse(Object.fromEntries(form))
  const ticked = z.array(z.uuid()).max(50).catch([]).parse(form.getAll('choisie'))
  const answer = await saveRows(context, form)
  if (Object.keys(answer.rows).length > 0) return data<TableAnswer>(answer, { status: 422 })
  if (intent === 'enregistrer') return redirectWith(TABLE, savedWords(answer.saved))
  if (ticked.length === 0) {
    const problem = 'Cochez au moins une offre.'
    return data<TableAnswer>({ ...answer, problem }, { status: 422 })
  }
  if (intent === 'fermer') {
    return redirectWith(
      `${TABLE}/fermer?${ticked.map((id) => `offre=${id}`).join('&')}`,
      savedWords(answer.saved),
    )
  }
  const run = {
    pause: (offerId: string) => pauseOffer(context, { offerId }),
    prolonger: (offerId: string) => renewOffer(context, { offerId }),
    dupliquer: (offerId: string) =>
      duplicateOffer(context, { offerId, times: copies, establishmentId: lieu }),
  }[intent]
  const refusals: string[] = []
  for (const offerId of ticked) {
    const done = await run(offerId)
    if (isRefused(done)) refusals.push(refusalSentence(done))
  }
  return redirectWith(TABLE, doneWords(intent, ticked.length - refusals.length, refusals, copies))
}

async function saveRows(context: Context, form: FormData): Promise<TableAnswer> {
  const rows: Record<string, { typed: TypedRow; errors: RowErrors }> = {}
  let saved = 0
  for (const { offerId, revision, typed, read } of readRows(form, parisDay(context.ports.clock.now()))) {
    if ('errors' in read) {
      rows[offerId] = { typed, errors: read.errors }
      continue
    }
    const done = await saveJobRow(context, { offerId, revision, fields: read.fields })
    if (isRefused(done)) rows[offerId] = { typed, errors: { '': refusalSentence(done) } }
    else if (done) saved++
  }
  return { rows, saved, problem: null }
}

const VERBS = {
  pause: ['mise en pause', 'mises en pause'],
  prolonger: ['prolongée', 'prolongées'],
  dupliquer: ['dupliquée', 'dupliquées'],
} as const

function doneWords(
  intent: keyof typeof VERBS,
  done: number,
  refusals: readonly string[],
  copies: number,
): string {
  const [one, many] = VERBS[intent]
  const each = intent === 'dupliquer' && copies > 1 ? ` ${copies} fois` : ''
  const words = done === 1 ? `1 offre ${one}${each}.` : `${done} offres ${many}${each}.`
  if (refusals.length === 0) return words
  return `${words} ${refusals.length} ne ${refusals.length === 1 ? 'l’est' : 'le sont'} pas : ${refusals[0]}`
}
