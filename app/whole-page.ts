import { Writable } from 'node:stream'

/**
 * Takes a page as React writes it, and gives it whole: every loader has answered before the first line is drawn, and a
 * hundred small chunks cost more than what they gain.
 *
 * React 18 leaves a NUL byte in the page where a letter of several bytes does not fit the end of a chunk (mended in
 * React 19): « référent » would be cut in two, and data that a script reads would change. No page holds one of its own.
 */
export function wholePage(
  done: (page: Buffer<ArrayBuffer>) => void,
  failed: (error: Error) => void,
): Writable {
  const chunks: Buffer[] = []
  const page = new Writable({
    write(chunk: Buffer, _encoding, next) {
      chunks.push(chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk)
      next()
    },
    final(next) {
      done(Buffer.concat(chunks))
      next()
    },
  })
  return page.on('error', failed)
}
