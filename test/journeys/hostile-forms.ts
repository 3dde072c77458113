/** Every form of a page, sent as somebody hostile would: with its own hidden fields, which name real rows, and without. */
import type { Page } from 'playwright-core'

const SCRIPT = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'

/** What each form is sent: everything that a person types, then everything, what the page itself wrote included. */
const SENDINGS: readonly ((field: Field) => string)[] = [
  ({ typed, value }) => (typed ? SCRIPT : value),
  // What every object inherits is no key of ours.
  () => 'constructor',
]

/** Whoever sends these is somebody else after them. */
const ENDS_A_SESSION = /deconnexion|quitter|retirer|fermer/

interface Field {
  readonly name: string
  readonly value: string
  /** Written by the person, not by the page. */
  readonly typed: boolean
}

/** What was wrong with the answers, and how many there were. */
export async function sendsHostile(
  { request }: Pick<Page, 'request'>,
  page: URL,
): Promise<{ faults: string[]; answers: number }> {
  const html = await (await request.get(page.href)).text()
  const faults: string[] = []
  let answers = 0
  for (const { action, fields } of postedForms(html)) {
    const address = new URL(action ?? page.href, page)
    if (ENDS_A_SESSION.test(address.pathname)) continue
    for (const sending of SENDINGS) {
      const form = Object.fromEntries(fields.map((field) => [field.name, sending(field)]))
      const answer = await request.post(address.href, {
        form,
        headers: { origin: page.origin },
        maxRedirects: 0,
      })
      answers++
      if (answer.status() >= 500)
        faults.push(`${page.pathname} sent ${JSON.stringify(form).slice(0, 200)}: ${answer.status()}`)
      if ((await answer.text()).includes('<script>alert(1)')) faults.push(`${page.pathname}: unescaped`)
    }
  }
  return { faults, answers }
}

function postedForms(html: string): { action: string | undefined; fields: Field[] }[] {
  return [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, tag = '', inside = '']) =>
    /method="post"/i.test(tag) ? [{ action: attribute(tag, 'action'), fields: fieldsOf(inside) }] : [],
  )
}

function fieldsOf(html: string): Field[] {
  return [...html.matchAll(/<(input|select|textarea|button)([^>]*)>/g)].flatMap(([, element, tag = '']) => {
    const name = attribute(tag, 'name')
    if (name === undefined) return []
    const typed = element !== 'button' && !/type="(hidden|submit|radio|checkbox)"/.test(tag)
    return [{ name, typed, value: attribute(tag, 'value') ?? '' }]
  })
}

/** The page's own: escaped by React. */
function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return found
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
