/** The JavaScript that a page makes a browser fetch, compressed as a server would. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { loadBuild } from '~/build-pages'

/** Bytes of gzip of every script named by the page, with all that those import. */
export async function javascriptOf(html: string): Promise<{ bytes: number; files: number }> {
  const { clientFolder } = await loadBuild()
  const waiting = [...html.matchAll(/\/assets\/[\w.$()+~-]+\.js/g)].map(([path]) => path)
  // Routes not visited yet are only named, to be fetched when a link leads there.
  const named = new Set(waiting.filter((path) => isLoaded(html, path)))
  for (const path of named) {
    const source = readFileSync(join(clientFolder, path), 'utf8')
    for (const [, file] of source.matchAll(/(?:from|import)\s*["']\.\/([\w.$()+~-]+\.js)["']/g)) {
      named.add(`/assets/${file}`)
    }
  }
  const sizes = [...named].map(
    (path) => gzipSync(readFileSync(join(clientFolder, path)), { level: 9 }).length,
  )
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length }
}

const isLoaded = (html: string, path: string) =>
  html.includes(`rel="modulepreload" href="${path}"`) ||
  html.includes(`import "${path}"`) ||
  html.includes(`from "${path}"`)
