import { Transform } from 'node:stream'

/**
 * React 18 leaves a NUL byte in the page where a letter of several bytes does not fit the end of a chunk (mended in
 * React 19): « référent » would be cut in two, and data that a script reads would change. No page holds one of its own.
 */
export function withoutNulls(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk)
    },
  })
}
