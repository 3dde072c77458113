import { renderToStaticMarkup } from 'react-dom/server'
import type { Email } from './frame'
import { plainText } from './plain-text'
import { typesetHtml } from './typeset'

export interface RenderedEmail {
  readonly subject: string
  readonly html: string
  /** The same message for a reader without HTML. */
  readonly text: string
}

// The doctype with which mail clients lay tables out as they were drawn.
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'

/** Lays a message out, as a page and as plain text. */
export function renderEmail(email: Email): RenderedEmail {
  const html = typesetHtml(renderToStaticMarkup(email.element))
  return { subject: email.subject, html: DOCTYPE + html, text: plainText(html) }
}
