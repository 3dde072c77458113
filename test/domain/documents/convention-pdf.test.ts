/** What a convention's PDF holds. The text is read back with poppler's pdftotext, where the machine has it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { type ConventionPdfInput, renderConventionPdf } from '~/documents/convention-pdf'
import { chainStart, documentHash, signatureRecord } from '~/domain/convention/chain'
import { ATTESTATIONS, type ConventionContent } from '~/domain/convention/content'
import { CONTENT_FIELDS, valueAt } from '~/domain/convention/content-fields'
import { SIGNATURE_STATEMENTS } from '~/domain/convention/statements'
import { inSentence } from '~/domain/matching/in-sentence'
import { SAMPLE } from '../convention-sample'

/** Of poppler; the tests that need it are skipped without it. */
const READER = 'pdftotext'
const canRead = spawnSync(READER, ['-v']).status === 0

/** The fullest convention: somebody employed, with a night shift, a day off and a renewal. */
const FULL: ConventionContent = {
  ...SAMPLE,
  beneficiary: {
    ...SAMPLE.beneficiary,
    phone: '06 12 34 56 78',
    hasCurrentEmployer: true,
    currentEmployer: {
      name: 'Cantine du Port',
      address: '4 quai Alexandre, 50100 Cherbourg-en-Cotentin',
      representative: { name: 'Nora Petit', function: 'Directrice', email: 'nora@example.fr' },
    },
  },
  period: {
    ...SAMPLE.period,
    exceptDays: ['2027-03-12' as typeof SAMPLE.period.startDate],
    sectorHolidayException: 'Aucune exception dans le bâtiment',
  },
  renewal: {
    ofId: 'ancienne',
    ofReference: 'PAS-2027-000001',
    reason: 'Le chantier a été arrêté par le gel',
  },
}

function signed(content: ConventionContent): ConventionPdfInput {
  const documentSha256 = documentHash(content, 2)
  let previousHash = chainStart('convention')
  const people = [
    ['beneficiary', 'Léa Martin'],
    ['hostRepresentative', 'Paul Duval'],
    ['supportAdviser', 'Omar Diallo'],
    ['currentEmployer', 'Nora Petit'],
    ['prescriber', 'Anne Lemaire'],
  ] as const
  const signatures = people.map(([role, signerName], index) => {
    const record = {
      conventionId: 'convention',
      version: 2,
      signatoryId: `signatory-${index}`,
      role,
      signerName,
      documentSha256,
      signedAt: new Date(Date.UTC(2027, 1, 20, 9 + index, 5)),
      method: role === 'prescriber' ? 'session' : 'personalLink',
      statement: SIGNATURE_STATEMENTS[role],
      previousHash,
    }
    previousHash = signatureRecord(record)
    return { ...record, hash: previousHash, sequence: index + 1 }
  })
  return {
    reference: 'PAS-2027-000123',
    version: 2,
    content,
    documentSha256,
    signatures,
    territoryName: 'Manche',
    validatedAt: new Date('2027-02-20T13:05:00Z'),
  }
}

/** The text with single plain spaces: where a line was cut does not matter. */
const flat = (text: string) => text.replace(/\s+/gu, ' ')

function textOf(pdf: Uint8Array): string {
  return execFileSync(READER, ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' })
}

describe.skipIf(!canRead)('the text of a validated convention', () => {
  let text = ''
  beforeAll(async () => {
    text = flat(textOf(await renderConventionPdf(signed(FULL))))
  }, 20_000)

  const printed = CONTENT_FIELDS.flatMap(({ path }): [string, string][] => {
    const value = valueAt(FULL, path)
    const own =
      path === 'host.siret' || path === 'renewal.ofId' || /date|schedule|objective$|registeredOn/i.test(path)
    if (own) return []
    if (Array.isArray(value))
      return value.filter((each) => !/^\d{4}-/.test(each)).map((each) => [path, String(each)])
    return typeof value === 'string' ? [[path, value]] : []
  })

  test.each(printed)('prints %s (D5135-2)', (path, value) => {
    // A function follows a name, inside a sentence.
    expect(text).toContain(flat(path.endsWith('.function') ? inSentence(value) : value))
  })

  test('prints what is told in words', () => {
    for (const sentence of [
      'du lundi 8 mars 2027 au vendredi 19 mars 2027',
      'Du lundi au vendredi, 8 h – 12 h et 13 h – 16 h',
      'Durée totale de présence 63 h',
      'Immatriculée le 1er mars 2010',
      'Jours non travaillés 12 mars 2027',
      'Travail le dimanche non',
      'Travail de nuit non',
      'SIRET 123 456 782 00010',
      'Date de naissance 4 mai 1990',
      'Bénéficiaire du RSA oui',
      'Découvrir un métier ou un secteur d’activité',
    ]) {
      expect(text).toContain(sentence)
    }
  })

  test('prints every attestation of the host', () => {
    for (const sentence of Object.values(ATTESTATIONS)) expect(text).toContain(sentence.slice(1))
  })

  test('reminds the status of the person and the two clocks of an accident (D5135-5)', () => {
    expect(text).toContain('n’est pas rémunérée par l’entreprise d’accueil')
    expect(text).toContain('garde pendant l’immersion son statut, ses droits et ses allocations')
    expect(text).toContain('dans les 24 heures')
    expect(text).toContain('dans les 48 heures')
  })

  test('prints each signature: who, when in Paris, how, on which content, under which hash', () => {
    const { signatures, documentSha256 } = signed(FULL)
    for (const { signerName, statement, hash } of signatures) {
      expect(text).toContain(signerName)
      expect(text).toContain(statement.slice(0, 40))
      expect(text).toContain(hash)
    }
    expect(text).toContain('samedi 20 février 2027 à 10 h 05 (heure de Paris)')
    expect(text).toContain('par son lien personnel')
    expect(text).toContain(documentSha256)
    expect(text).toContain('npm run verify-signatures -- PAS-2027-000123')
    expect(text).not.toContain('PROJET')
  })

  test('names the reference, the version and the page on every page', async () => {
    const pages = textOf(await renderConventionPdf(signed(FULL)))
      .split('\f')
      .slice(0, -1)
    expect(pages.length).toBeGreaterThan(2)
    for (const [index, page] of pages.entries()) {
      expect(flat(page)).toContain('Convention PAS-2027-000123, version 2')
      expect(flat(page)).toContain(`Page ${index + 1} / ${pages.length}`)
    }
  })

  test('says on every page that it is a draft until it is validated, and who is waited for', async () => {
    const { validatedAt: _, ...draft } = signed(FULL)
    const pages = textOf(await renderConventionPdf({ ...draft, signatures: [] }))
      .split('\f')
      .slice(0, -1)
    for (const page of pages) expect(page).toContain('PROJET — non signé')
    expect(flat(pages.join(' '))).toContain('L’employeur actuel de la personne : signature attendue')
  })
})

test('the same convention gives the same bytes', async () => {
  const [first, second] = [await renderConventionPdf(signed(FULL)), await renderConventionPdf(signed(FULL))]
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
}, 20_000)

test('the document declares its language, and is a PDF of three pages or four', async () => {
  const bytes = Buffer.from(await renderConventionPdf(signed(SAMPLE))).toString('latin1')
  expect(bytes.startsWith('%PDF-')).toBe(true)
  expect(bytes).toMatch(/\/Lang \(fr-FR\)/)
  const pages = Number(/\/Type \/Pages[^>]*\/Count (\d+)/.exec(bytes)?.[1])
  expect([3, 4]).toContain(pages)
}, 20_000)
