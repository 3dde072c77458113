/** How actions answer: a redirect with a word of confirmation, or the form again with what to mend. And tables to save. */

import type { Submission, SubmissionResult } from '@conform-to/react'
import { createCookie, data, redirect } from '@remix-run/node'
import { csvText } from '~/domain/export/csv'
import type { Refusal } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'

const noticeCookie = createCookie('passerelle_notice', {
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  maxAge: 60,
})

/** Sends to a page which then says, once, what was done ("La convention est envoyée à la signature."). */
export async function redirectWith(path: string, notice: string, headers: Headers = new Headers()) {
  headers.append('set-cookie', await noticeCookie.serialize(notice))
  return redirect(path, { headers })
}

/** The confirmation waiting for this request, if any, and the header that forgets it. */
export async function readNotice(request: Request): Promise<{ notice?: string; forget?: string }> {
  const notice: unknown = await noticeCookie.parse(request.headers.get('cookie'))
  if (typeof notice !== 'string' || notice === '') return {}
  return { notice, forget: await noticeCookie.serialize('', { maxAge: 0 }) }
}

export interface FormAnswer {
  readonly result: SubmissionResult<string[]>
}

/** The form again, 422, with each field's error and everything that was typed. */
export function invalid<T>(submission: Submission<T, string[]>) {
  return data<FormAnswer>({ result: submission.reply() }, { status: 422 })
}

/** The form again, 409, with the refusal's sentence on top and everything that was typed. */
export function refused<T>(submission: Submission<T, string[]>, refusal: Refusal) {
  const sentence = refusalSentence(refusal)
  return data<FormAnswer>({ result: submission.reply({ formErrors: [sentence] }) }, { status: 409 })
}

/** A table that the browser saves under this name, and that nothing on the way keeps. */
export function csvAnswer(name: string, ...table: Parameters<typeof csvText>): Response {
  return new Response(csvText(...table), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
