/**
 * Every form of a page as somebody hostile would send it, with what names a real row. Forms are read before any is sent,
 * and those that a mere button sends come last: what they do changes the pages of the others.
 */
import type { APIRequestContext } from 'playwright-core'

const SCRIPT = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'

interface Field {
  readonly name: string
  readonly value: string
  /** By the person, on a keyboard or among choices; or by the page itself. */
  readonly filled: 'typed' | 'chosen' | 'byPage'
}

export interface PostedForm {
  /** The page's, then where it sends. */
  readonly page: URL
  readonly address: URL
  readonly fields: readonly Field[]
}

interface Sending {
  readonly of: (form: PostedForm) => boolean
  readonly value: (field: Field) => string
}

const onlyAButton = ({ fields }: PostedForm) => fields.every(({ filled }) => filled === 'byPage')

/** Somebody would be nobody after it, and the next forms would meet a closed door. */
const ENDS_A_SESSION = /deconnexion|quitter|retirer|fermer/

// What every object inherits is no key of ours.
const inherited = () => 'constructor'

/** What is sent, one after the other. */
export const SENDINGS: readonly Sending[] = [
  { of: (form) => !onlyAButton(form), value: inherited },
  {
    of: ({ fields }) => fields.some(({ filled }) => filled === 'typed'),
    value: ({ filled, value }) => (filled === 'typed' ? SCRIPT : value),
  },
  {
    of: (form) => onlyAButton(form) && !ENDS_A_SESSION.test(form.address.pathname),
    value: inherited,
  },
]

/** The forms that a page posts, but for the one that signs out. */
export async function formsOn(request: APIRequestContext, page: URL): Promise<readonly PostedForm[]> {
  const html = await (await request.get(page.href)).text()
  return [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, tag = '', inside = '']) => {
    const address = new URL(attribute(tag, 'action') ?? page.href, page)
    const posted = /method="post"/i.test(tag) && address.pathname !== '/deconnexion'
    return posted ? [{ page, address, fields: fieldsOf(inside) }] : []
  })
}

/** What is wrong with the answer; undefined when nothing is. */
export async function send(
  request: APIRequestContext,
  { page, address, fields }: PostedForm,
  { value }: Sending,
): Promise<string | undefined> {
  const form = Object.fromEntries(fields.map((field) => [field.name, value(field)]))
  const answer = await request.post(address.href, { form, headers: { origin: page.origin }, maxRedirects: 0 })
  const what = `${address.pathname} sent ${JSON.stringify(form).slice(0, 200)}`
  if (answer.status() >= 500) return `${what}: ${answer.status()}`
  return (await answer.text()).includes('<script>alert(1)') ? `${what}: unescaped` : undefined
}

function fieldsOf(html: string): Field[] {
  return [...html.matchAll(/<(input|select|textarea|button)([^>]*)>/g)].flatMap(([, element, tag = '']) => {
    const name = attribute(tag, 'name')
    if (name === undefined) return []
    const chosen = element === 'select' || /type="(radio|checkbox|file)"/.test(tag)
    const byPage = element === 'button' || /type="(hidden|submit)"/.test(tag)
    const filled = byPage ? 'byPage' : chosen ? 'chosen' : 'typed'
    return [{ name, filled, value: attribute(tag, 'value') ?? '' }]
  })
}

/** As React escaped it. */
function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return found
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
