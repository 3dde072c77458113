import { describe, expect, test } from 'vitest'
import {
  chainStart,
  documentHash,
  type StoredSignature,
  sha256,
  signatureRecord,
} from '~/domain/convention/chain'
import { sealHash } from '~/domain/convention/seal'
import { type StoredConvention, type StoredPdf, verifyStored } from '~/domain/convention/verify-stored'
import { SAMPLE } from './convention-sample'

const ID = 'convention-1'
const PDF = new TextEncoder().encode('%PDF-1.7 la convention, signée')
const at = (minute: number) => new Date(Date.UTC(2027, 2, 1, 9, minute))

function signature(role: string, version: number, minute: number, previousHash: string): StoredSignature {
  const record = {
    ...{ conventionId: ID, version, signatoryId: role, role, signerName: role, method: 'session' },
    ...{
      documentSha256: documentHash(SAMPLE, version),
      signedAt: at(minute),
      statement: 'Je signe.',
      previousHash,
    },
  }
  return { ...record, hash: signatureRecord(record) }
}

function seal(previousHash: string, bytes = PDF): StoredPdf {
  const record = { conventionId: ID, version: 1, sha256: sha256(bytes), createdAt: at(3), previousHash }
  return { ...record, hash: sealHash(record), bytes }
}

const lea = signature('beneficiary', 1, 1, chainStart(ID))
const anne = signature('prescriber', 1, 2, lea.hash)
const pdf = seal(anne.hash)
const again = signature('beneficiary', 2, 4, pdf.hash)

const stored = (change: Partial<StoredConvention> = {}): StoredConvention => ({
  id: ID,
  versions: [1, 2].map((number) => ({ number, content: SAMPLE })),
  signatures: [lea, anne],
  documents: [pdf],
  ...change,
})

const why = (change: Partial<StoredConvention>) => {
  const verdict = verifyStored(stored(change))
  return verdict.ok ? 'ok' : verdict.why
}

describe('the PDF kept at validation', () => {
  test('holds when its seal follows the prescriber’s signature', () => {
    expect(verifyStored(stored())).toEqual({ ok: true, head: anne.hash })
    expect(why({ documents: [{ ...pdf, bytes: PDF.slice() }] })).toBe('ok')
  })

  test('changed, with or without its stored hash, is found', () => {
    const other = new TextEncoder().encode('%PDF-1.7 autre chose')
    expect(why({ documents: [{ ...pdf, bytes: other }] })).toBe('pdfChanged')
    expect(why({ documents: [{ ...pdf, bytes: other, sha256: sha256(other) }] })).toBe('sealBroken')
  })

  test('replaced together with its whole seal breaks the signature that follows it', () => {
    const other = new TextEncoder().encode('%PDF-1.7 autre chose')
    expect(why({ signatures: [lea, anne, again] })).toBe('ok')
    expect(why({ signatures: [lea, anne, again], documents: [seal(anne.hash, other)] })).toBe('chainBroken')
  })

  test('removed is found', () => {
    expect(why({ documents: [] })).toBe('pdfMissing')
  })

  test('sealed after anything but the validation is found', () => {
    expect(why({ documents: [seal(lea.hash)] })).toBe('sealBroken')
    expect(why({ signatures: [lea], documents: [seal(lea.hash)] })).toBe('sealBroken')
    expect(why({ documents: [{ ...pdf, conventionId: 'convention-2' }] })).toBe('sealBroken')
    expect(why({ documents: [{ ...pdf, createdAt: at(5) }] })).toBe('sealBroken')
  })

  test('a later version signed before PDFs were sealed still holds', () => {
    const older = signature('beneficiary', 2, 4, anne.hash)
    expect(why({ signatures: [lea, anne, older] })).toBe('ok')
  })
})
