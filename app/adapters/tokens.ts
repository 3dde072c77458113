/** Tokens of links: derived from a secret, so that a message can be written again and nothing stored opens a door. */
import { createHash, createHmac } from 'node:crypto'

export interface Tokens {
  /** The secret part of a link, for a purpose and an identifier. */
  derive(purpose: TokenPurpose, id: string): string
  /** What is stored of a token. */
  hash(token: string): string
}

export type TokenPurpose = 'signIn' | 'session' | 'invitation' | 'recommendation' | 'signature'

export function hmacTokens(secret: string): Tokens {
  return {
    derive: (purpose, id) => createHmac('sha256', secret).update(`${purpose}:${id}`).digest('base64url'),
    hash: (token) => createHash('sha256').update(token).digest('base64url'),
  }
}
