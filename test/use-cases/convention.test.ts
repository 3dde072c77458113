/** Drafting, checking and renewing on the real database: long, because every rule starts from an agreement. */
import { describe, expect, test } from 'vitest'
import { completed, done, drafted, HOST_FIELDS, makeConventionWorld, sent } from '#test/support/conventions'
import { testDatabase } from '#test/support/database'
import { contextOf, day, makeProfessional, makeTerritory, NOW } from '#test/support/factories'
import { localDate } from '~/domain/calendar/local-date'
import { parseDraft } from '~/domain/convention/draft'
import type { ConventionDraft } from '~/domain/convention/draft-schema'
import { isRefused } from '~/domain/refusal'
import { listConventions } from '~/queries/convention/list-conventions'
import { loadConvention } from '~/queries/convention/load-convention'
import { loadHostConvention } from '~/queries/convention/load-host-convention'
import { loadEmployerHome } from '~/queries/offer/load-employer-home'
import { completeAsHost } from '~/use-cases/convention/complete-as-host'
import { draftConvention } from '~/use-cases/convention/draft-convention'
import { editConvention } from '~/use-cases/convention/edit-convention'
import { cancelConvention } from '~/use-cases/convention/end-convention'
import { sendToSignature } from '~/use-cases/convention/send-to-signature'

const { db } = await testDatabase()

async function contentOf(conventionId: string): Promise<ConventionDraft> {
  const row = await db.convention.findUniqueOrThrow({
    where: { id: conventionId },
    include: { versions: true },
  })
  const draft = parseDraft(row.versions.find(({ number }) => number === row.version)?.content)
  if (isRefused(draft)) throw new Error(draft.refused)
  return draft
}
const rowOf = (id: string) => db.convention.findUniqueOrThrow({ where: { id } })
const eventsOf = (type: string, conventionId: string) =>
  db.outboxEvent.count({ where: { type, payload: { path: ['conventionId'], equals: conventionId } } })

describe('drafting', () => {
  test('the draft is filled with all that is known, and tells the company', async () => {
    const world = await makeConventionWorld(db, { person: { statuses: ['jobseeker', 'rsa'] } })
    const id = await drafted(db, world)
    const content = await contentOf(id)
    expect(content.beneficiary).toMatchObject({
      firstName: 'Nadia',
      lastName: 'Benali',
      rsa: true,
      birthDate: '1997-03-04',
    })
    expect(content.host).toMatchObject({ name: world.company.name, tutor: { name: 'Sofia Keller' } })
    expect(content.period).toMatchObject({
      startDate: '2027-02-01',
      endDate: '2027-02-12',
      sundayWork: false,
      nightWork: false,
    })
    expect(content.prescriber?.name).toBe(world.organisation.name)
    expect(content.support?.sameAsPrescriber).toBe(true)
    expect(content.attestations).toBeUndefined()
    expect(await eventsOf('convention.drafted', id)).toBe(1)
  })

  test('asked twice at the same instant, one draft is made', async () => {
    const world = await makeConventionWorld(db)
    const ids = await Promise.all([drafted(db, world), drafted(db, world), drafted(db, world)])
    expect(new Set(ids).size).toBe(1)
    expect(await db.convention.count({ where: { recommendationId: world.recommendation.id } })).toBe(1)
  })

  test('more than a month, a recommendation not agreed, another territory: refused', async () => {
    const world = await makeConventionWorld(db)
    const input = {
      recommendationId: world.recommendation.id,
      startDate: localDate('2027-02-01'),
      endDate: localDate('2027-03-01'),
      objective: 'discoverJob',
    } as const
    const draft = (actor = world.referent) => draftConvention(contextOf(db, actor), input)
    expect(await draft()).toMatchObject({ refused: 'conventionTooLong' })
    const elsewhere = await makeProfessional(db, 'partnershipReferent', (await makeTerritory(db)).id)
    expect(await draft(elsewhere)).toEqual({ refused: 'notFound' })
    await db.recommendation.update({ where: { id: world.recommendation.id }, data: { state: 'presented' } })
    const inMonth = { ...input, endDate: localDate('2027-02-28') }
    expect(await draftConvention(contextOf(db, world.referent), inMonth)).toEqual({
      refused: 'conventionNotAgreed',
    })
  })
})

describe('the host’s part', () => {
  test('attestations and insurance are filled by the company alone, and remembered', async () => {
    const world = await makeConventionWorld(db)
    const id = await completed(db, world)
    const content = await contentOf(id)
    expect(content.attestations).toEqual(HOST_FIELDS.attestations)
    expect(content.host?.representative).toMatchObject({ name: 'Camille Durand', function: 'Gérant' })
    const company = await db.company.findUniqueOrThrow({ where: { id: world.company.id } })
    expect(company).toMatchObject({
      insurer: 'Assurances du Lion',
      insurancePolicy: 'RC-4471',
      collectiveAgreement: 'Bâtiment, ouvriers',
      registeredOn: day('2010-03-01'),
    })
    expect(await eventsOf('convention.completedByHost', id)).toBe(1)
  })

  test('waits on the company’s home until it is written', async () => {
    const world = await makeConventionWorld(db)
    const id = await drafted(db, world)
    const tasks = async () => (await loadEmployerHome(db, world.employer, NOW))?.tasks.map(({ to }) => to)
    expect(await tasks()).toContain(`/entreprise/conventions/${id}/completer`)
    await done(
      completeAsHost(contextOf(db, world.employer), { conventionId: id, revision: 0, fields: HOST_FIELDS }),
    )
    expect(await tasks()).not.toContain(`/entreprise/conventions/${id}/completer`)
  })

  test('the company changes nothing else: dates, tasks and the person stay', async () => {
    const world = await makeConventionWorld(db)
    const id = await drafted(db, world)
    const before = await contentOf(id)
    const fields = {
      beneficiary: { lastName: 'Autre' },
      period: { endDate: '2027-02-20' },
      purpose: { tasks: 'Remplacer un salarié' },
      conditions: { insurer: 'Mutuelle' },
    }
    await done(completeAsHost(contextOf(db, world.employer), { conventionId: id, revision: 0, fields }))
    const after = await contentOf(id)
    expect(after).toEqual({ ...before, conditions: { ...before.conditions, insurer: 'Mutuelle' } })
  })

  test('another company finds nothing; once sent, the referent edits', async () => {
    const world = await makeConventionWorld(db)
    const other = await makeConventionWorld(db)
    const id = await sent(db, world)
    const input = {
      conventionId: id,
      revision: (await rowOf(id)).revision,
      fields: { conditions: { insurer: 'X' } },
    }
    expect(await completeAsHost(contextOf(db, other.employer), input)).toEqual({ refused: 'notFound' })
    expect(await completeAsHost(contextOf(db, world.employer), input)).toMatchObject({
      refused: 'conventionPartyForbids',
    })
    expect(await completeAsHost(contextOf(db, world.candidate), input)).toEqual({ refused: 'notAllowed' })
  })
})

describe('sending to signature', () => {
  test('refused while something is missing, with its names', async () => {
    const world = await makeConventionWorld(db)
    const id = await drafted(db, world)
    const refused = await sendToSignature(contextOf(db, world.referent), { conventionId: id })
    expect(refused).toMatchObject({ refused: 'conventionIncomplete' })
    expect(isRefused(refused) && refused.details?.labels).toContain('la convention collective')
    expect((await rowOf(id)).state).toBe('draft')
    const view = await loadConvention(db, world.referent, id, NOW)
    expect(view?.checks?.missing.filter(({ byHost }) => byHost).length).toBeGreaterThan(8)
  })

  test('everybody who signs gets a link; sent twice, once', async () => {
    const world = await makeConventionWorld(db)
    const id = await completed(db, world)
    const send = () => sendToSignature(contextOf(db, world.referent), { conventionId: id })
    const results = await Promise.all([send(), send()])
    expect(results.filter((each) => !isRefused(each))).toHaveLength(1)
    const signatories = await db.signatory.findMany({ where: { conventionId: id }, include: { links: true } })
    expect(signatories.map(({ role }) => role).sort()).toEqual([
      'beneficiary',
      'hostRepresentative',
      'prescriber',
    ])
    expect(signatories.filter(({ links }) => links.length === 1)).toHaveLength(2)
    expect(await eventsOf('convention.sentToSignature', id)).toBe(1)
  })

  test('a start already past is refused', async () => {
    const world = await makeConventionWorld(db)
    const id = await completed(db, world)
    const late = contextOf(db, world.referent, '2027-02-02T09:00:00Z')
    expect(await sendToSignature(late, { conventionId: id })).toMatchObject({
      refused: 'conventionStartsInPast',
    })
  })

  test('two conventions of one person on the same days sent at once: one is refused, the database would too', async () => {
    const world = await makeConventionWorld(db)
    const [first, second] = [await completed(db, world), await overlapping(world)]
    const send = (conventionId: string) => sendToSignature(contextOf(db, world.referent), { conventionId })
    const results = await Promise.all([send(first), send(second)])
    expect(results.filter(isRefused).map(({ refused }) => refused)).toEqual(['conventionOverlap'])
    const loser = isRefused(results[0]) ? first : second
    await expect(
      db.convention.update({ where: { id: loser }, data: { state: 'readyToSign' } }),
    ).rejects.toThrow()
  })

  test('the cap of two conventions with one host holds under concurrency', async () => {
    const world = await makeConventionWorld(db)
    const dates = [
      { startDate: '2027-02-01', endDate: '2027-02-05', objective: 'discoverJob' },
      { startDate: '2027-03-01', endDate: '2027-03-05', objective: 'confirmProject' },
      { startDate: '2027-04-05', endDate: '2027-04-09', objective: 'initiateRecruitment' },
    ] as const
    const ids: string[] = []
    for (const each of dates) {
      ids.push(await completed(db, world, each))
      await db.convention.updateMany({ where: { id: ids.at(-1) ?? '' }, data: { recommendationId: null } })
    }
    const results = await Promise.all(
      ids.map((conventionId) => sendToSignature(contextOf(db, world.referent), { conventionId })),
    )
    expect(results.filter(isRefused).map(({ refused }) => refused)).toEqual(['conventionTooManyWithHost'])
  })

  async function overlapping(world: Awaited<ReturnType<typeof makeConventionWorld>>) {
    await db.convention.updateMany({ where: { personId: world.person.id }, data: { recommendationId: null } })
    return completed(db, world, {
      startDate: '2027-02-10',
      endDate: '2027-02-19',
      objective: 'confirmProject',
    })
  }
})

describe('editing', () => {
  test('a form made from an older revision is refused, nothing is lost', async () => {
    const world = await makeConventionWorld(db)
    const id = await drafted(db, world)
    const content = await contentOf(id)
    const edit = (tasks: string) =>
      editConvention(contextOf(db, world.referent), {
        conventionId: id,
        revision: 0,
        content: { ...content, purpose: { ...content.purpose, tasks } },
      })
    const results = await Promise.all([edit('Monter un mur'), edit('Couler une dalle')])
    expect(results.filter(isRefused)).toEqual([{ refused: 'someoneWasFaster' }])
    expect(['Monter un mur', 'Couler une dalle']).toContain((await contentOf(id)).purpose?.tasks)
  })

  test('once sent, an unlawful edit is refused and changes nothing', async () => {
    const world = await makeConventionWorld(db)
    const id = await sent(db, world)
    const content = await contentOf(id)
    const { revision } = await rowOf(id)
    const result = await editConvention(contextOf(db, world.referent), {
      conventionId: id,
      revision,
      content: { ...content, period: { ...content.period, endDate: '2027-03-15' } },
    })
    expect(result).toMatchObject({ refused: 'conventionTooLong' })
    expect(await rowOf(id)).toMatchObject({ version: 1, revision, state: 'readyToSign' })
  })

  test('a party cancels with a reason; the agreement can have another convention', async () => {
    const world = await makeConventionWorld(db)
    const id = await sent(db, world)
    const cancel = (reason: string) =>
      cancelConvention(contextOf(db, world.employer), { conventionId: id, reason })
    expect(await cancel('  ')).toEqual({ refused: 'conventionReasonMissing' })
    await done(cancel('Plus de tuteur à ces dates.'))
    expect(await rowOf(id)).toMatchObject({
      state: 'cancelled',
      cancelledReason: 'Plus de tuteur à ces dates.',
    })
    expect(await drafted(db, world)).not.toBe(id)
  })
})

describe('what each reads', () => {
  test('an employer’s screen holds neither the birth date, the address, the status nor the RSA flag', async () => {
    const world = await makeConventionWorld(db, {
      person: { statuses: ['jobseeker', 'rsa'], address: '3 rue secrète' },
    })
    const id = await sent(db, world)
    const read = JSON.stringify(await loadHostConvention(db, world.employer, id, NOW))
    for (const secret of ['1997', '4 mars', 'RSA', 'rsa', 'secrète', 'Demandeur'])
      expect(read).not.toContain(secret)
    expect(read).toContain('Nadia Benali')
    const full = JSON.stringify(await loadConvention(db, world.referent, id, NOW))
    for (const known of ['4 mars 1997', 'RSA', 'secrète']) expect(full).toContain(known)
  })

  test('a candidate sees no draft, another company and another territory see nothing', async () => {
    const world = await makeConventionWorld(db)
    const other = await makeConventionWorld(db)
    const id = await drafted(db, world)
    expect(await loadConvention(db, world.candidate, id, NOW)).toBeNull()
    for (const stranger of [other.employer, other.referent, other.supportReferent, other.candidate]) {
      expect(await loadConvention(db, stranger, id, NOW)).toBeNull()
    }
    const filters = { text: '', mine: false, page: 1 }
    expect((await listConventions(db, other.referent, NOW, filters)).conventions).toEqual([])
    const mine = await listConventions(db, world.employer, NOW, filters)
    expect(mine).toMatchObject({ tab: 'a-preparer', total: 1, conventions: [{ id, turn: { who: 'you' } }] })
  })

  test('an agreement without a convention waits under « À préparer », filtered by name', async () => {
    const world = await makeConventionWorld(db)
    const list = (text: string) =>
      listConventions(db, world.referent, NOW, { tab: 'a-preparer', text, mine: true, page: 1 })
    expect((await list('nadia ben')).agreed).toMatchObject([
      { id: world.recommendation.id, personName: 'Nadia Benali' },
    ])
    expect((await list('autre')).agreed).toEqual([])
    await drafted(db, world)
    expect(await list('')).toMatchObject({ agreed: [], total: 1 })
  })
})
