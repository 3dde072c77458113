/** Signing and its races on the real database: long, because every story starts from a convention sent to signature. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  type ConventionWorld,
  done,
  makeConventionWorld,
  sent,
  signedByAll,
  validated,
} from '#test/support/conventions'
import { testDatabase } from '#test/support/database'
import { contextOf, makeOrganisation, makeProfessional, NOW } from '#test/support/factories'
import { parseDraft } from '~/domain/convention/draft'
import type { ConventionDraft } from '~/domain/convention/draft-schema'
import { signatureLinkId } from '~/domain/convention/signature-link'
import type { Actor } from '~/domain/permissions/actor'
import { isRefused } from '~/domain/refusal'
import { loadConvention } from '~/queries/convention/load-convention'
import { loadSigning } from '~/queries/convention/load-signing'
import { actingAs } from '~/use-cases/context'
import { conventionDocument } from '~/use-cases/convention/convention-document'
import { editConvention } from '~/use-cases/convention/edit-convention'
import { rejectConvention } from '~/use-cases/convention/end-convention'
import { openSignatureLink } from '~/use-cases/convention/open-signature-link'
import { remindSignatories } from '~/use-cases/convention/remind-signatories'
import { requestCorrection } from '~/use-cases/convention/request-correction'
import { resendSignatureLink } from '~/use-cases/convention/resend-signature-link'
import { signConvention } from '~/use-cases/convention/sign-convention'
import { validateConvention } from '~/use-cases/convention/validate-convention'
import { verifySignatures } from '~/use-cases/convention/verify-signatures'

const { db } = await testDatabase()
const visitor = contextOf(db, { role: 'visitor' })

const rowOf = (id: string) => db.convention.findUniqueOrThrow({ where: { id } })
const sign = (actor: Actor, conventionId: string, version = 1) =>
  signConvention(contextOf(db, actor), { conventionId, version })
const signaturesOf = (conventionId: string) =>
  db.signature.findMany({ where: { conventionId }, orderBy: { sequence: 'asc' } })

async function verdictOf(reference: string) {
  for await (const verdict of verifySignatures(db, reference)) return verdict
  throw new Error('no such convention')
}

async function linkOf(conventionId: string, role: 'beneficiary' | 'hostRepresentative' | 'currentEmployer') {
  const signatory = await db.signatory.findUniqueOrThrow({
    where: { conventionId_role: { conventionId, role } },
  })
  return visitor.ports.tokens.derive('signature', signatureLinkId(signatory))
}

async function edit(
  world: ConventionWorld,
  id: string,
  change: (content: ConventionDraft) => ConventionDraft,
) {
  const row = await db.convention.findUniqueOrThrow({ where: { id }, include: { versions: true } })
  const content = parseDraft(row.versions.find(({ number }) => number === row.version)?.content)
  if (isRefused(content)) throw new Error('unreadable')
  const input = { conventionId: id, revision: row.revision, content: change(content) }
  return editConvention(contextOf(db, world.referent), input)
}

const otherTasks = (content: ConventionDraft): ConventionDraft => ({
  ...content,
  purpose: { ...content.purpose, tasks: 'Couler une dalle avec l’équipe.' },
})
const employed = (content: ConventionDraft): ConventionDraft => ({
  ...content,
  beneficiary: {
    ...content.beneficiary,
    hasCurrentEmployer: true,
    currentEmployer: {
      name: 'Boulangerie Roy',
      address: '2 place d’Armes, 90000 Belfort',
      representative: { name: 'Ada Roy', function: 'Gérante', email: 'ada@exemple.test' },
    },
  },
})

describe('signing', () => {
  test('two people sign in the same millisecond: both succeed, once each, in one chain', async () => {
    const world = await makeConventionWorld(db)
    const id = await sent(db, world)
    const results = await Promise.all([sign(world.candidate, id), sign(world.employer, id)])
    expect(results.map((each) => !isRefused(each))).toEqual([true, true])
    const [first, second, ...more] = await signaturesOf(id)
    expect(more).toEqual([])
    expect(second?.previousHash).toBe(first?.hash)
    expect(first?.signedAt).toEqual(second?.signedAt)
    expect((await rowOf(id)).state).toBe('inReview')
    expect(
      await db.outboxEvent.count({
        where: { type: 'convention.readyForReview', payload: { path: ['conventionId'], equals: id } },
      }),
    ).toBe(1)
  })

  test('a double click signs once', async () => {
    const world = await makeConventionWorld(db)
    const id = await sent(db, world)
    const results = await Promise.all([1, 2, 3].map(() => sign(world.candidate, id)))
    expect(results.filter((each) => !isRefused(each))).toHaveLength(1)
    expect(results.filter(isRefused).map(({ refused }) => refused)).toEqual([
      'conventionAlreadySigned',
      'conventionAlreadySigned',
    ])
    expect(await signaturesOf(id)).toHaveLength(1)
  })

  test('an edit while another signs: either the signature is on the old version, or it is refused', async () => {
    const world = await makeConventionWorld(db)
    const id = await sent(db, world)
    const [signed, edited] = await Promise.all([sign(world.candidate, id), edit(world, id, otherTasks)])
    const row = await rowOf(id)
    if (isRefused(signed)) expect(signed.refused).toBe('conventionVersionChanged')
    if (isRefused(edited)) expect(edited.refused).toBe('someoneWasFaster')
    expect(isRefused(signed) && isRefused(edited)).toBe(false)
    expect(row.version).toBe(isRefused(edited) ? 1 : 2)
    for (const signature of await signaturesOf(id)) expect(signature.version).toBe(1)
    expect(row.state).toBe(isRefused(edited) ? 'partlySigned' : 'readyToSign')
  })

  test('a new version clears the signatures, says what changed, and is signed again on the same chain', async () => {
    const world = await makeConventionWorld(db)
    const id = await sent(db, world)
    await done(sign(world.candidate, id))
    const changed = await done(edit(world, id, otherTasks))
    expect(changed).toEqual({ version: 2, changes: ['les activités confiées'] })
    expect((await rowOf(id)).state).toBe('readyToSign')
    expect(await sign(world.candidate, id, 1)).toEqual({ refused: 'conventionVersionChanged' })
    const signing = await loadSigning(db, world.candidate, id, NOW)
    expect(signing).toMatchObject({ signed: null, signedBefore: true, changes: ['les activités confiées'] })
    await done(sign(world.candidate, id, 2))
    const signatures = await signaturesOf(id)
    expect(signatures.map(({ version, sequence }) => [version, sequence])).toEqual([
      [1, 1],
      [2, 2],
    ])
    expect(signatures[1]?.previousHash).toBe(signatures[0]?.hash)
    expect((await loadConvention(db, world.referent, id, NOW))?.verdict).toMatchObject({ ok: true })
  })

  test('somebody who is no longer needed does not block the signature of the others', async () => {
    const world = await makeConventionWorld(db)
    const id = await sent(db, world)
    await done(edit(world, id, employed))
    const token = await linkOf(id, 'currentEmployer')
    const boss = await done(openSignatureLink(visitor, { token }))
    await done(signConvention(actingAs(visitor, boss), { conventionId: id, version: 2 }))
    await done(
      edit(world, id, (content) => ({
        ...content,
        beneficiary: { ...content.beneficiary, hasCurrentEmployer: false, currentEmployer: undefined },
      })),
    )
    expect(await openSignatureLink(visitor, { token })).toEqual({ refused: 'conventionLinkOver' })
    await done(sign(world.candidate, id, 3))
    expect(await done(sign(world.employer, id, 3))).toEqual({ allSigned: true })
    await done(validateConvention(contextOf(db, world.referent), { conventionId: id, version: 3 }))
  })

  test('only signatories sign: another member, the prescriber’s referent and strangers are refused', async () => {
    const world = await makeConventionWorld(db)
    const other = await makeConventionWorld(db)
    const id = await sent(db, world)
    expect(await sign(world.supportReferent, id)).toEqual({ refused: 'conventionNotASignatory' })
    expect(await sign(world.referent, id)).toEqual({ refused: 'conventionNotASignatory' })
    expect(await sign(other.employer, id)).toEqual({ refused: 'notFound' })
    expect(await sign(other.candidate, id)).toEqual({ refused: 'notFound' })
    expect(await signaturesOf(id)).toEqual([])
  })

  test('the adviser signs when the support structure is not the prescriber', async () => {
    const world = await makeConventionWorld(db)
    const mission = await makeOrganisation(db, world.territory.id, { kind: 'missionLocale' })
    const adviser = await makeProfessional(db, 'supportReferent', world.territory.id, mission.id)
    await db.person.update({
      where: { id: world.person.id },
      data: { organisationId: mission.id, supportReferentId: adviser.userId },
    })
    const id = await sent(db, world)
    expect((await loadConvention(db, adviser, id, NOW))?.signsHere).toBe(true)
    await done(sign(world.candidate, id))
    await done(sign(world.employer, id))
    expect((await rowOf(id)).state).toBe('partlySigned')
    expect(await done(sign(adviser, id))).toEqual({ allSigned: true })
  })
})

describe('personal links', () => {
  test('a link opens one convention for one signatory; a wrong one opens nothing', async () => {
    const world = await makeConventionWorld(db)
    const other = await makeConventionWorld(db)
    const id = await sent(db, world)
    const otherId = await sent(db, other)
    const actor = await done(openSignatureLink(visitor, { token: await linkOf(id, 'beneficiary') }))
    expect(actor).toMatchObject({ role: 'signatory', conventionId: id })
    expect(await openSignatureLink(visitor, { token: 'not-a-token-at-all' })).toEqual({
      refused: 'conventionLinkOver',
    })
    expect(await loadSigning(db, actor, otherId, NOW)).toBeNull()
    const stolen = { conventionId: otherId, version: 1 }
    expect(await signConvention(actingAs(visitor, actor), stolen)).toEqual({ refused: 'notFound' })
    await done(signConvention(actingAs(visitor, actor), { conventionId: id, version: 1 }))
    expect(await signaturesOf(id)).toMatchObject([{ role: 'beneficiary', method: 'personalLink' }])
  })

  test('an address that is replaced kills the old link', async () => {
    const world = await makeConventionWorld(db)
    const id = await sent(db, world)
    const old = await linkOf(id, 'hostRepresentative')
    await done(
      edit(world, id, (content) => ({
        ...content,
        host: {
          ...content.host,
          representative: { name: 'Lou Petit', function: 'Directrice', email: 'lou@exemple.test' },
        },
      })),
    )
    expect(await openSignatureLink(visitor, { token: old })).toEqual({ refused: 'conventionLinkOver' })
    const fresh = await linkOf(id, 'hostRepresentative')
    expect(await openSignatureLink(visitor, { token: fresh })).toMatchObject({ role: 'signatory' })
    // The member who represented the company before no longer signs.
    expect(await sign(world.employer, id, 2)).toEqual({ refused: 'conventionNotASignatory' })
  })

  test('a link is over a month after the end', async () => {
    const world = await makeConventionWorld(db)
    const id = await sent(db, world)
    const token = await linkOf(id, 'beneficiary')
    const at = (now: string) => openSignatureLink(contextOf(db, { role: 'visitor' }, now), { token })
    expect(isRefused(await at('2027-03-13T10:00:00Z'))).toBe(false)
    expect(await at('2027-03-14T10:00:00Z')).toEqual({ refused: 'conventionLinkOver' })
  })

  test('a link is sent again to those who have not signed', async () => {
    const world = await makeConventionWorld(db)
    const id = await sent(db, world)
    await done(sign(world.candidate, id))
    const signatories = await db.signatory.findMany({ where: { conventionId: id } })
    const resend = (role: string) =>
      resendSignatureLink(contextOf(db, world.referent), {
        conventionId: id,
        signatoryId: signatories.find((each) => each.role === role)?.id ?? '',
      })
    expect(await resend('hostRepresentative')).toEqual({ sent: true })
    expect(await resend('beneficiary')).toEqual({ refused: 'conventionAlreadySigned' })
    expect(await resend('prescriber')).toEqual({ refused: 'notFound' })
  })

  test('reminders: two working days after sending, only to those who have not signed, once', async () => {
    const world = await makeConventionWorld(db)
    const id = await sent(db, world)
    await done(sign(world.candidate, id))
    const remind = (now: string) => remindSignatories(contextOf(db, { role: 'clock' }, now))
    await remind('2027-01-12T09:00:00Z')
    const told = () =>
      db.outboxEvent.count({
        where: { type: 'convention.signatureReminder', payload: { path: ['conventionId'], equals: id } },
      })
    expect(await told()).toBe(0)
    await Promise.all([remind('2027-01-13T09:00:00Z'), remind('2027-01-13T09:00:00Z')])
    expect(await told()).toBe(1)
  })

  test('a correction is asked once, and settled by the next version', async () => {
    const world = await makeConventionWorld(db)
    const id = await sent(db, world)
    const ask = () =>
      requestCorrection(contextOf(db, world.candidate), { conventionId: id, text: 'On commence à 8 h.' })
    const [first, second] = [await done(ask()), await done(ask())]
    expect(first).toEqual(second)
    expect((await loadConvention(db, world.referent, id, NOW))?.remarks).toMatchObject([
      { who: 'Nadia Benali', settled: false },
    ])
    await done(edit(world, id, otherTasks))
    expect((await loadConvention(db, world.referent, id, NOW))?.remarks).toMatchObject([{ settled: true }])
  })
})

describe('validation and proof', () => {
  test('the prescriber validates last; the PDF is kept and the agreement concluded', async () => {
    const world = await makeConventionWorld(db)
    const id = await sent(db, world)
    const validate = (version = 1) =>
      validateConvention(contextOf(db, world.referent), { conventionId: id, version })
    await done(sign(world.candidate, id))
    expect(await validate()).toMatchObject({ refused: 'conventionPrescriberSignsLast' })
    await done(sign(world.employer, id))
    expect(await validate(2)).toEqual({ refused: 'conventionVersionChanged' })
    const results = await Promise.all([validate(), validate()])
    expect(results.filter((each) => !isRefused(each))).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ state: 'validated', validatedById: world.referent.userId })
    const kept = await db.conventionDocument.findMany({ where: { conventionId: id } })
    expect(kept).toHaveLength(1)
    const pdf = await done(conventionDocument(contextOf(db, world.employer), { conventionId: id }))
    expect(Buffer.from(pdf.bytes).equals(Buffer.from(kept[0]?.bytes ?? []))).toBe(true)
    expect(Buffer.from(pdf.bytes.slice(0, 5)).toString()).toBe('%PDF-')
    expect(
      (await db.recommendation.findUniqueOrThrow({ where: { id: world.recommendation.id } })).state,
    ).toBe('concluded')
  })

  test('before validation the PDF is a project, for the parties only', async () => {
    const world = await makeConventionWorld(db)
    const other = await makeConventionWorld(db)
    const id = await sent(db, world)
    const read = (actor: Actor) => conventionDocument(contextOf(db, actor), { conventionId: id })
    expect((await done(read(world.candidate))).name).toMatch(/-projet\.pdf$/)
    expect(await read(other.candidate)).toEqual({ refused: 'notFound' })
    expect(await read({ role: 'visitor' })).toEqual({ refused: 'notAllowed' })
  })

  test('an edit of a validated convention asks everybody to sign again', async () => {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    await done(edit(world, id, otherTasks))
    expect(await rowOf(id)).toMatchObject({ state: 'readyToSign', version: 2, validatedAt: null })
  })

  test('the chain is verified by one command; the database refuses to touch a signature', async () => {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    const { reference } = await rowOf(id)
    const verdicts = async () => {
      const found = []
      for await (const verdict of verifySignatures(db, reference)) found.push(verdict)
      return found
    }
    expect(await verdicts()).toMatchObject([{ reference, ok: true, signatures: 3 }])
    await expect(
      db.signature.updateMany({ where: { conventionId: id }, data: { signerName: 'X' } }),
    ).rejects.toThrow()
    await expect(db.signature.deleteMany({ where: { conventionId: id } })).rejects.toThrow()
    await db.$executeRaw`update "ConventionVersion" set "content" = jsonb_set("content", '{purpose,tasks}', '"Remplacer un salarié"') where "conventionId" = ${id}::uuid`
    expect(await verdicts()).toMatchObject([
      { ok: false, sentence: 'signature 1 : Le document a été modifié après la signature.' },
    ])
    expect((await loadConvention(db, world.referent, id, NOW))?.verdict?.ok).toBe(false)
  })

  test('a name or a role changed under a signature is found, even by who may silence the database', async () => {
    for (const change of ['"signerName" = \'Quelqu’un d’autre\'', '"role" = \'supportAdviser\'']) {
      const world = await makeConventionWorld(db)
      const id = await validated(db, world)
      await db.$transaction([
        db.$executeRawUnsafe('set local session_replication_role = replica'),
        db.$executeRawUnsafe(
          `update "Signature" set ${change} where "conventionId" = $1::uuid and "sequence" = 1`,
          id,
        ),
      ])
      const { reference } = await rowOf(id)
      for await (const verdict of verifySignatures(db, reference)) {
        expect(verdict).toMatchObject({ ok: false, sentence: expect.stringContaining('signature 1') })
      }
    }
  })

  test('the kept PDF is sealed: the database refuses to touch it, and a change under it is found', async () => {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    const { reference } = await rowOf(id)
    const [kept] = await db.conventionDocument.findMany({ where: { conventionId: id } })
    expect(kept?.previousHash).toBe((await signaturesOf(id)).at(-1)?.hash)
    expect(await verdictOf(reference)).toMatchObject({
      ...{ ok: true, sentence: expect.stringContaining(kept?.sha256 ?? '?') },
    })
    for (const statement of [
      'update "ConventionDocument" set "sha256" = \'0\'',
      'delete from "ConventionDocument"',
      'truncate "ConventionDocument"',
      'truncate "Signature"',
      'truncate "Convention" cascade',
    ]) {
      await expect(db.$executeRawUnsafe(statement), statement).rejects.toThrow(/never changed nor removed/)
    }
    await db.$transaction([
      db.$executeRawUnsafe('set local session_replication_role = replica'),
      db.$executeRaw`update "ConventionDocument" set "bytes" = "bytes" || '\\x00'::bytea where "conventionId" = ${id}::uuid`,
    ])
    expect(await verdictOf(reference)).toMatchObject({
      ...{ ok: false, sentence: 'Le PDF gardé à la validation a été modifié ou remplacé.' },
    })
  })

  test('a version opened after a validation follows its seal', async () => {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    await done(edit(world, id, otherTasks))
    await done(sign(world.candidate, id, 2))
    const { hash } = await db.conventionDocument.findFirstOrThrow({ where: { conventionId: id } })
    expect((await signaturesOf(id)).at(-1)?.previousHash).toBe(hash)
    expect(await verdictOf((await rowOf(id)).reference)).toMatchObject({ ok: true, signatures: 4 })
  })

  test('the migration seals older PDFs as the application does', async () => {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    const sealed = await db.conventionDocument.findFirstOrThrow({ where: { conventionId: id } })
    const sql = readFileSync('prisma/migrations/20261122205241_seal_kept_documents/migration.sql', 'utf8')
    const updates = sql.split(';').filter((statement) => /^\s*UPDATE/m.test(statement))
    expect(updates).toHaveLength(2)
    await db.$transaction([
      db.$executeRawUnsafe('set local session_replication_role = replica'),
      db.$executeRawUnsafe('update "ConventionDocument" set "hash" = \'\', "previousHash" = \'\''),
      ...updates.map((statement) => db.$executeRawUnsafe(statement)),
    ])
    expect(await db.conventionDocument.findFirstOrThrow({ where: { conventionId: id } })).toEqual(sealed)
  })

  test('a refusal by the prescriber says why and is final', async () => {
    const world = await makeConventionWorld(db)
    const id = await signedByAll(db, world)
    const reject = (actor: Actor) =>
      rejectConvention(contextOf(db, actor), { conventionId: id, reason: 'Poste permanent.' })
    expect(await reject(world.employer)).toEqual({ refused: 'notAllowed' })
    await done(reject(world.referent))
    expect(await rowOf(id)).toMatchObject({ state: 'rejected', rejectedReason: 'Poste permanent.' })
    const again = await validateConvention(contextOf(db, world.referent), { conventionId: id, version: 1 })
    expect(again).toMatchObject({ refused: 'conventionStateForbids' })
  })
})
