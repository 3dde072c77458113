/**
 * The same message for a reader without HTML. Made from our own frame's markup, of which it knows every element; what
 * people wrote is escaped in it, so that a tag is always ours.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

/** Paragraphs apart by an empty line, lists and quotations marked, each address in full, nothing in capitals. */
export function plainText(html: string): string {
  const body = html.slice(html.indexOf('<body'))
  return body
    .replace(/<!--.*?-->/g, '')
    .replace(/<(\w+) data-skip-in-text="true"[^>]*>[^<]*<\/\1>/g, '')
    .replace(/<blockquote[^>]*>(.*?)<\/blockquote>/g, (_whole, quoted: string) =>
      quoted.replace(/<p[^>]*>/g, '\n\n> '),
    )
    .replace(/<li[^>]*>/g, '\n* ')
    .replace(/<hr[^>]*>/g, `\n\n${'-'.repeat(20)}\n\n`)
    .replace(/<(?:p|h1|ul|table|a class="action"|a [^>]*class="action")[^>]*>|<\/(?:p|h1|ul|table)>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
