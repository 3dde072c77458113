/** Tokens of links: derived from a secret, so that a message can be written again and nothing stored opens a door. */
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { shortCode } from '~/domain/message/short-code'

export interface Tokens {
  /** The secret part of a link, for a purpose and an identifier. */
  derive(purpose: TokenPurpose, id: string): string
  /** What is stored of a token. */
  hash(token: string): string
  /** A short link to an address of ours: its code, and what is stored of both. */
  shorten(path: string): ShortLink
  /** Under which identifier the short link of this code is stored. */
  shortLinkId(code: string): string
  /** The address that a short link leads to; undefined when it was not made with this code and this secret. */
  lengthen(code: string, sealedPath: string): string | undefined
}

export type TokenPurpose =
  | 'signIn'
  | 'session'
  | 'invitation'
  | 'recommendation'
  | 'signature'
  | 'charter'
  | 'pulse'
  | 'followUp'
  | 'interview'
  | 'offerConfirmation'
  | 'agenda'

export interface ShortLink {
  readonly code: string
  readonly id: string
  /** The address, readable with the code and the secret only: it holds the token of a personal link. */
  readonly sealedPath: string
}

export function hmacTokens(secret: string): Tokens {
  const mac = (text: string) => createHmac('sha256', secret).update(text).digest()
  const shortLinkId = (code: string) => mac(`shortLink:${code}`).toString('base64url')
  const keyOf = (code: string) => mac(`shortLinkKey:${code}`)
  return {
    derive: (purpose, id) => mac(`${purpose}:${id}`).toString('base64url'),
    hash: (token) => createHash('sha256').update(token).digest('base64url'),
    shorten(path) {
      const code = shortCode(mac(`shortCode:${path}`))
      return { code, id: shortLinkId(code), sealedPath: seal(keyOf(code), path) }
    },
    shortLinkId,
    lengthen: (code, sealedPath) => unseal(keyOf(code), sealedPath),
  }
}

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

function seal(key: Buffer, text: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, key, iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

function unseal(key: Buffer, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < IV_BYTES + TAG_BYTES) return undefined
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES))
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  try {
    const text = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES))
    return Buffer.concat([text, decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
