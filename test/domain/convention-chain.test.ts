import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '~/domain/convention/canonical-json'
import {
  canonicalText,
  chainStart,
  documentHash,
  type SignedDocument,
  type StoredSignature,
  sha256,
  signatureRecord,
  verifyChain,
} from '~/domain/convention/chain'
import { SAMPLE } from './convention-sample'

const ID = 'convention-1'

const documents: SignedDocument[] = [1, 2].map((version) => ({
  version,
  document: canonicalText(SAMPLE, version),
}))

/** Signs as the platform does: each record after the previous one. */
function sign(
  entries: readonly (readonly [signatoryId: string, version: number])[],
  id = ID,
): StoredSignature[] {
  const records: StoredSignature[] = []
  for (const [index, [signatoryId, version]] of entries.entries()) {
    const record = {
      conventionId: id,
      version,
      signatoryId,
      role: 'beneficiary',
      signerName: signatoryId,
      documentSha256: documentHash(SAMPLE, version),
      signedAt: new Date(Date.UTC(2027, 2, 1, 9, index)),
      method: 'personalLink',
      statement: 'J’ai lu la convention et je la signe.',
      previousHash: records.at(-1)?.hash ?? chainStart(id),
    }
    records.push({ ...record, hash: signatureRecord(record) })
  }
  return records
}

const chain = sign([
  ['lea', 1],
  ['lea', 2],
  ['paul', 2],
  ['anne', 2],
])
const verify = (records: readonly StoredSignature[], docs = documents, head?: string) =>
  verifyChain(ID, records, docs, head === undefined ? {} : { head })
const at = (index: number): StoredSignature => {
  const record = chain[index]
  if (record === undefined) throw new RangeError('no such record')
  return record
}
const edited = (index: number, change: Partial<StoredSignature>) =>
  chain.map((record, i) => (i === index ? { ...record, ...change } : record))

describe('the document’s text', () => {
  test('does not depend on the order of fields, nor on how accents are composed', () => {
    expect(canonicalJson({ b: 1, a: [{ d: 'é', c: undefined }] })).toBe(
      canonicalJson({ a: [{ d: 'e\u0301' }], b: 1 }),
    )
    const shuffled = Object.fromEntries(Object.entries(SAMPLE).reverse()) as typeof SAMPLE
    expect(documentHash(shuffled, 1)).toBe(documentHash(SAMPLE, 1))
    expect(documentHash(JSON.parse(JSON.stringify(SAMPLE)), 1)).toBe(documentHash(SAMPLE, 1))
  })
  test('changes with any value and with the version', () => {
    expect(documentHash(SAMPLE, 2)).not.toBe(documentHash(SAMPLE, 1))
    const other = { ...SAMPLE, period: { ...SAMPLE.period, place: 'Ailleurs' } }
    expect(documentHash(other, 1)).not.toBe(documentHash(SAMPLE, 1))
  })
  test('property: canonical text reads back as the same JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })
})

describe('the chain of signatures', () => {
  test('is whole over two versions, and empty before anybody signed', () => {
    expect(verify(chain)).toEqual({ ok: true, head: chain.at(-1)?.hash })
    expect(verify([])).toEqual({ ok: true, head: chainStart(ID) })
  })
  test('an edited document is found', () => {
    const docs = documents.map((each) =>
      each.version === 2 ? { ...each, document: `${each.document} ` } : each,
    )
    expect(verify(chain, docs)).toEqual({ ok: false, brokenAt: 1, why: 'documentChanged' })
  })
  test('a lost document is found', () => {
    expect(verify(chain, documents.slice(1))).toEqual({ ok: false, brokenAt: 0, why: 'documentMissing' })
  })
  test('bytes are verified like text', () => {
    const bytes = documents.map((each) => ({
      ...each,
      document: new TextEncoder().encode(String(each.document)),
    }))
    expect(verify(chain, bytes).ok).toBe(true)
  })
  test.each([
    ['the time', { signedAt: new Date(Date.UTC(2027, 2, 1, 9, 1, 30)) }],
    ['the signatory', { signatoryId: 'zoe' }],
    ['the statement', { statement: 'Autre chose' }],
    ['the method', { method: 'session' }],
    ['the version', { version: 1 }],
    ['the document’s hash', { documentSha256: sha256('autre') }],
    ['the record’s own hash', { hash: sha256('autre') }],
  ])('an edit of %s is found', (_, change) => {
    expect(verify(edited(1, change))).toEqual({ ok: false, brokenAt: 1, why: 'recordChanged' })
  })
  test('a record edited together with its hash breaks the next one', () => {
    const forged = { ...at(1), signedAt: new Date(Date.UTC(2027, 2, 1, 9, 1, 30)) }
    const records = edited(1, { ...forged, hash: signatureRecord(forged) })
    expect(verify(records)).toEqual({ ok: false, brokenAt: 2, why: 'chainBroken' })
  })
  test('a removed record is found, wherever it was', () => {
    expect(verify(chain.slice(1))).toEqual({ ok: false, brokenAt: 0, why: 'chainBroken' })
    expect(verify([at(0), at(2), at(3)])).toEqual({ ok: false, brokenAt: 1, why: 'chainBroken' })
    expect(verify(chain.slice(0, 3)).ok).toBe(true)
    expect(verify(chain.slice(0, 3), documents, at(3).hash)).toEqual({
      ok: false,
      brokenAt: 3,
      why: 'recordMissing',
    })
  })
  test('reordered and duplicated records are found', () => {
    expect(verify([at(1), at(0), at(2), at(3)])).toMatchObject({ ok: false, brokenAt: 0 })
    expect(verify([at(0), at(0)])).toMatchObject({ ok: false, brokenAt: 1, why: 'chainBroken' })
  })
  test('two signatories exchanged are found', () => {
    const records = chain.map((record, index) =>
      index === 2
        ? { ...record, signatoryId: 'anne' }
        : index === 3
          ? { ...record, signatoryId: 'paul' }
          : record,
    )
    expect(verify(records)).toEqual({ ok: false, brokenAt: 2, why: 'recordChanged' })
  })
  test('two documents exchanged are found', () => {
    const docs = documents.map((each) => ({ ...each, version: 3 - each.version }))
    expect(verify(chain, docs)).toEqual({ ok: false, brokenAt: 0, why: 'documentChanged' })
  })
  test('another convention’s chain, or one record of it, does not fit', () => {
    const other = sign([['lea', 1]], 'convention-2')
    expect(verify(other)).toEqual({ ok: false, brokenAt: 0, why: 'otherConvention' })
    expect(verify(other.map((record) => ({ ...record, conventionId: ID })))).toMatchObject({
      why: 'chainBroken',
    })
  })
  test('a whole chain forged with a time that goes back, or a person who signs twice, is found', () => {
    const twice = sign([
      ['lea', 1],
      ['lea', 1],
    ])
    expect(verify(twice)).toEqual({ ok: false, brokenAt: 1, why: 'signedTwice' })
    const first = at(0)
    const back = {
      ...at(1),
      signatoryId: 'paul',
      signedAt: new Date(first.signedAt.getTime() - 1),
      previousHash: first.hash,
    }
    expect(verify([first, { ...back, hash: signatureRecord(back) }])).toMatchObject({ why: 'timeGoesBack' })
  })
  test('two signatures at the same instant both stand', () => {
    const [first] = chain
    const second = { ...at(2), version: 1, documentSha256: documentHash(SAMPLE, 1), signedAt: at(0).signedAt }
    const record = { ...second, previousHash: first?.hash ?? '' }
    expect(verify([at(0), { ...record, hash: signatureRecord(record) }]).ok).toBe(true)
  })
  test('property: any change of any field of any record is found', () => {
    const fields = [
      'version',
      'signatoryId',
      'documentSha256',
      'signedAt',
      'method',
      'statement',
      'previousHash',
      'hash',
    ]
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: chain.length - 1 }),
        fc.constantFrom(...fields),
        fc.integer({ min: 1, max: 1000 }),
        (index, field, by) => {
          const record = at(index) as unknown as Record<string, unknown>
          const value = record[field]
          const changed =
            value instanceof Date
              ? new Date(value.getTime() + by)
              : typeof value === 'number'
                ? value + by
                : `${String(value)}${by}`
          expect(verify(edited(index, { [field]: changed })).ok).toBe(false)
        },
      ),
    )
  })
})
