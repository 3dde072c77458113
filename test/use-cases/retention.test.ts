/** What is kept no longer, on the real database: long, because each rule has its two sides of the edge. */
import { beforeEach, describe, expect, test } from 'vitest'
import { done, makeConventionWorld, validated } from '#test/support/conventions'
import { emptyDatabase, testDatabase } from '#test/support/database'
import {
  contextOf,
  day,
  makeCandidate,
  makeMember,
  makePerson,
  makeTerritory,
  makeWorld,
  NOW,
} from '#test/support/factories'
import { makePairing, signAll } from '#test/support/pairings'
import { countDue } from '~/database/retention-due'
import { pairingsVisibleTo, threadsVisibleTo } from '~/database/scope'
import { localDate, parisDay } from '~/domain/calendar/local-date'
import type { Actor } from '~/domain/permissions/actor'
import { RETENTION_KEYS, type RetentionKey } from '~/domain/retention/rules'
import { loadConvention } from '~/queries/convention/load-convention'
import { exportOwnData } from '~/queries/person/export-own-data'
import { loadPersonFile } from '~/queries/person/load-person-file'
import {
  loadRecommendationForEmployer,
  loadRecommendationsForEmployer,
} from '~/queries/recommendation/load-for-employer'
import { loadRecommendations } from '~/queries/recommendation/load-recommendations'
import { loadRetention } from '~/queries/retention/load-retention'
import { openSession } from '~/use-cases/account/open-session'
import { conventionDocument } from '~/use-cases/convention/convention-document'
import { verifySignatures } from '~/use-cases/convention/verify-signatures'
import { addPerson } from '~/use-cases/person/add-person'
import { applyRetention } from '~/use-cases/retention/apply-retention'
import { reopenOwnFile, reopenSetAside } from '~/use-cases/retention/reopen-set-aside'

const { db } = await testDatabase()
beforeEach(() => emptyDatabase(db))

const CLOCK: Actor = { role: 'clock' }
const at = (text: string) => new Date(`${text}T10:00:00Z`)
const run = (now: Date) => done(applyRetention(contextOf(db, CLOCK, now)))
const due = (now: Date, key: RetentionKey) => countDue(db, now).then((counts) => counts[key])

describe('retention', () => {
  test('on an empty installation does nothing; asked by anybody but the clock, is refused', async () => {
    const nothing = Object.fromEntries(RETENTION_KEYS.map((key) => [key, 0]))
    expect(await run(NOW)).toEqual(nothing)
    expect(await countDue(db, NOW)).toEqual(nothing)
    expect(await db.retentionAct.count()).toBe(0)
    const { employer } = await makeWorld(db)
    expect(await applyRetention(contextOf(db, employer))).toEqual({ refused: 'notAllowed' })
  })

  test('counting changes nothing; twice, or by two processes at once, does it once', async () => {
    await makeWorld(db, { person: { lastContactAt: at('2024-12-01') } })
    expect(await due(NOW, 'peopleRestricted')).toBe(1)
    expect(await db.person.count({ where: { restrictedAt: null } })).toBe(1)
    const both = await Promise.all([run(NOW), run(NOW)])
    expect(both.map(({ peopleRestricted }) => peopleRestricted).sort()).toEqual([0, 1])
    expect(await due(NOW, 'peopleRestricted')).toBe(0)
    expect(await db.retentionAct.findMany()).toMatchObject([{ rule: 'peopleRestricted', count: 1, at: NOW }])
  })

  test('more than a batch is taken in one run', async () => {
    const { person } = await makeWorld(db)
    const read = { userName: 'A', organisationName: 'O', role: 'supportReferent' as const, what: 'file' }
    await db.fileAccess.createMany({
      data: Array.from({ length: 250 }, () => ({
        ...{ ...read, personId: person.id, userId: person.supportReferentId, at: at('2026-07-01') },
      })),
    })
    expect((await run(NOW)).fileReads).toBe(250)
    expect(await db.fileAccess.count()).toBe(0)
  })
})

describe('a file without contact', () => {
  const lastContactAt = at('2027-01-11')
  const before = at('2029-01-11')
  const after = at('2029-01-12')

  test('is set aside the day after two years, not before', async () => {
    await makeWorld(db, { person: { lastContactAt } })
    expect(await due(before, 'peopleRestricted')).toBe(0)
    expect(await due(after, 'peopleRestricted')).toBe(1)
  })

  test('stays when the person signed in, somebody moved a recommendation, or an immersion ended since', async () => {
    const world = await makeWorld(db, { person: { lastContactAt } })
    const candidate = await makeCandidate(db, world.person)
    const { id: recommendationId } = await db.recommendation.create({
      data: {
        ...{ territoryId: world.territory.id, offerId: world.offer.id, companyId: world.company.id },
        ...{ personId: world.person.id, state: 'lapsed', origin: 'referent' },
      },
    })
    const change = { recommendationId, event: 'lapse', toState: 'lapsed', at: at('2027-06-01') }
    await db.recommendationChange.create({ data: { ...change, by: 'clock' } })
    expect(await due(after, 'peopleRestricted')).toBe(1)
    const moved = await db.recommendationChange.create({ data: { ...change, by: 'candidate' } })
    expect(await due(after, 'peopleRestricted')).toBe(0)
    await db.recommendationChange.delete({ where: { id: moved.id } })
    await done(openSession(contextOf(db, { role: 'visitor' }, at('2028-03-01')), candidate))
    expect(await due(after, 'peopleRestricted')).toBe(0)
    await db.person.updateMany({ data: { lastContactAt } })
    const conventionWorld = { territoryId: world.territory.id, offerId: world.offer.id }
    await db.convention.create({
      data: {
        ...{ ...conventionWorld, companyId: world.company.id, personId: world.person.id },
        ...{ establishmentId: world.establishment.id, prescriberOrganisationId: world.organisation.id },
        ...{ reference: 'PAS-1', objective: 'discoverJob', state: 'assessed' },
        ...{ startDate: day('2027-02-01'), endDate: day('2027-02-12') },
      },
    })
    expect(await due(after, 'peopleRestricted')).toBe(0)
    expect(await due(at('2029-02-13'), 'peopleRestricted')).toBe(1)
  })

  test('set aside, is found by no professional and by the person alone', async () => {
    const world = await makeWorld(db, { person: { lastContactAt } })
    const candidate = await makeCandidate(db, world.person)
    const { id } = await db.recommendation.create({
      data: {
        ...{ territoryId: world.territory.id, offerId: world.offer.id, companyId: world.company.id },
        ...{ personId: world.person.id, state: 'proposed', origin: 'referent', proposedAt: lastContactAt },
      },
    })
    await run(after)
    expect(await loadPersonFile(db, world.supportReferent, world.person.id, parisDay(after))).toBeNull()
    for (const tab of ['personne', 'terminees'] as const) {
      const filters = { tab, mine: false, text: '', page: 1 }
      const list = await loadRecommendations(db, world.referent, filters, parisDay(after))
      expect(list.recommendations).toEqual([])
    }
    expect(await db.recommendation.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'withdrawn' })
    expect(await exportOwnData(db, candidate, after)).toMatchObject({ person: { firstName: 'Nadia' } })
  })

  test('adding the same person again says that a file was set aside', async () => {
    const world = await makeWorld(db, { person: { lastContactAt } })
    await run(after)
    const added = await addPerson(contextOf(db, world.supportReferent, after), {
      ...{ firstName: 'Nadia', lastName: 'Benali', birthDate: localDate('1997-03-04'), notTheSame: false },
      ...{ email: null, phone: null, contactBy: 'email', address: null },
      place: {
        ...{ postalCode: '90000', city: 'Belfort', communeCode: '90010', latitude: 47.6, longitude: 6.8 },
      },
    })
    expect(added).toEqual({ refused: 'personSetAside' })
  })

  test('is given back to its referent, closed, by the coordinator who knows the name and the birth date, or by the person', async () => {
    const world = await makeWorld(db, { person: { lastContactAt } })
    const candidate = await makeCandidate(db, world.person)
    const elsewhere = await makeTerritory(db)
    const coordinator = (territoryId: string) =>
      contextOf(db, { ...world.referent, role: 'coordinator' as const, territoryId }, at('2029-03-01'))
    const who = { firstName: 'NADIA', lastName: 'Bénali', birthDate: localDate('1997-03-04') }
    const ask = (territoryId: string, change = {}) =>
      reopenSetAside(coordinator(territoryId), { ...who, ...change })
    const unknown = { refused: 'personSetAsideUnknown' }
    expect(await ask(world.territory.id)).toEqual(unknown)
    await run(after)
    expect(await ask(elsewhere.id)).toEqual(unknown)
    expect(await ask(world.territory.id, { birthDate: localDate('1997-03-05') })).toEqual(unknown)
    expect(await reopenSetAside(contextOf(db, world.referent), who)).toEqual({ refused: 'notAllowed' })
    expect(await ask(world.territory.id)).toEqual({ reopened: 1 })
    expect(await db.person.findUniqueOrThrow({ where: { id: world.person.id } })).toMatchObject({
      ...{ state: 'closed', restrictedAt: null, lastContactAt: at('2029-03-01') },
    })
    expect(await db.outboxEvent.count({ where: { type: 'person.returned' } })).toBe(1)
    expect(await db.auditEntry.count({ where: { action: 'person.givenBack' } })).toBe(1)

    expect(await reopenOwnFile(contextOf(db, candidate, at('2029-03-02')))).toEqual(unknown)
    await run(at('2031-03-03'))
    expect(await reopenOwnFile(contextOf(db, candidate, at('2031-03-04')))).toEqual({ reopened: 1 })
    expect(await reopenOwnFile(contextOf(db, world.employer))).toEqual({ refused: 'notAllowed' })
  })
})

describe('a file set aside', () => {
  test('is made anonymous two years later: the whole database holds nothing of the person', async () => {
    const world = await makeWorld(db, {
      person: {
        ...{ firstName: 'Zéphyrine', lastName: 'Quatrevaux', searchName: 'zephyrine quatrevaux' },
        ...{ email: 'zephyrine@exemple.test', phone: '+33699887766', address: '7 rue Introuvable' },
        ...{ presentation: 'Zéphyrine aime le bois', legalRepresentativeName: 'Odile Quatrevaux' },
        ...{ restrictedAt: at('2027-01-11'), state: 'closed', lastContactAt: at('2025-01-01') },
        experiences: { create: [{ romeCode: 'F1703', months: 3, description: 'chez Quatrevaux' }] },
        diagnostic: { create: [{ domain: 'mobility', status: 'difficulty', note: 'Zéphyrine sans permis' }] },
        solutions: { create: [{ domain: 'mobility', label: 'vélo prêté à Zéphyrine' }] },
      },
    })
    const { person, territory, offer, company, supportReferent } = world
    const candidate = await makeCandidate(db, person)
    const { id: recommendationId } = await db.recommendation.create({
      data: {
        ...{ territoryId: territory.id, offerId: offer.id, companyId: company.id, personId: person.id },
        ...{ state: 'declinedByEmployer', origin: 'candidate', suggestedById: candidate.userId },
        ...{ suggestionNote: 'Zéphyrine veut', sentence: 'Zéphyrine est prête', reasonDetail: 'Quatrevaux' },
      },
    })
    const rebound = { personId: person.id, cause: 'noShow', ownerId: supportReferent.userId }
    await db.reboundPlan.create({
      data: { ...rebound, appointmentDueOn: NOW, bridges: 'Zéphyrine', barriers: ['mobility'] },
    })
    expect(await due(at('2029-01-11'), 'peopleAnonymised')).toBe(0)
    await run(at('2029-01-12'))
    expect(await everyText()).not.toMatch(/z[ée]phyrine|quatrevaux|99887766|introuvable/i)
    const after = await db.person.findUniqueOrThrow({
      where: { id: person.id },
      include: { wantedJobs: true },
    })
    expect(after).toMatchObject({ firstName: 'Personne', userId: null, anonymisedAt: at('2029-01-12') })
    expect(after.wantedJobs).toHaveLength(1)
    expect(
      await db.recommendation.count({ where: { id: recommendationId, state: 'declinedByEmployer' } }),
    ).toBe(1)
    expect(await db.user.count({ where: { id: candidate.userId } })).toBe(0)
  })

  test('their pairings are counted still, without a word of them: charter, conversation, meetings, pulses', async () => {
    const world = await makePairing(db)
    await signAll(db, world)
    const { pairingId, person, sponsorUser, candidate } = world
    const thread = {
      territoryId: world.territory.id,
      kind: 'pairing' as const,
      pairingId,
      lastMessageAt: NOW,
    }
    const messages = [sponsorUser.id, candidate.userId].map((authorId) => ({
      ...{ authorId, authorRole: 'sponsor' as const, body: 'Zéphyrine, à demain', at: NOW },
    }))
    await db.thread.create({ data: { ...thread, messages: { create: messages } } })
    const meeting = { pairingId, on: day('2027-01-12'), form: 'inPerson' as const }
    await db.pairingMeeting.create({ data: { ...meeting, done: 'Zéphyrine', writtenBy: 'sponsor' } })
    await db.pairing.update({
      where: { id: pairingId },
      data: { outcomeNote: 'Zéphyrine', state: 'completed' },
    })
    const found = async (actor: Actor) =>
      (await db.pairing.count({ where: pairingsVisibleTo(actor) })) +
      (await db.thread.count({ where: threadsVisibleTo(actor) }))
    expect(await due(at('2029-01-10'), 'peopleRestricted')).toBe(0)
    expect(await found(world.sponsorActor)).toBe(2)
    await run(at('2029-01-14'))
    expect(await found(world.sponsorActor)).toBe(0)
    expect(await found(world.referent)).toBe(0)
    expect(await found(candidate)).toBe(2)
    await db.person.update({
      where: { id: person.id },
      data: { firstName: 'Zéphyrine', lastName: 'Quatrevaux' },
    })
    await run(at('2031-01-15'))
    expect(await everyText()).not.toMatch(/z[ée]phyrine|quatrevaux|benali/i)
    expect(await db.pairing.findUniqueOrThrow({ where: { id: pairingId } })).toMatchObject({
      state: 'completed',
    })
  })

  test('leaves an account that wears another hat', async () => {
    const world = await makeWorld(db, { person: { restrictedAt: at('2027-01-11'), state: 'closed' } })
    const candidate = await makeCandidate(db, world.person)
    const hat = { role: 'employer' as const, territoryId: world.territory.id, companyId: world.company.id }
    await db.membership.create({ data: { userId: candidate.userId, ...hat } })
    await run(at('2029-01-12'))
    expect(await db.membership.findMany({ where: { userId: candidate.userId } })).toMatchObject([hat])
  })

  test('every table that names a person is settled: cleaned, counted, or kept with its convention', async () => {
    const rows = await db.$queryRaw<{ name: string }[]>`
      select distinct table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'personId' order by 1`
    expect(rows.map(({ name }) => name)).toEqual([
      ...[
        'AgendaFeed',
        'Certificate',
        'Convention',
        'DiagnosticEntry',
        'Experience',
        'FileAccess',
        'JobApplication',
        'Membership',
      ],
      ...[
        'MobilisedSolution',
        'Pairing',
        'ReboundPlan',
        'Recommendation',
        'Thread',
        'TravelMode',
        'WantedJob',
      ],
    ])
  })
})

describe('a company’s view of a person it did not take', () => {
  const closedAt = at('2027-01-11')

  async function declined(state: 'declinedByEmployer' | 'lapsed' | 'withdrawn' | 'failed' | 'concluded') {
    const world = await makeWorld(db)
    const { id } = await db.recommendation.create({
      data: {
        ...{ territoryId: world.territory.id, offerId: world.offer.id, companyId: world.company.id },
        ...{ personId: world.person.id, state, origin: 'referent', closedAt, presentedAt: closedAt },
        ...{ sentence: 'Une personne appliquée.', employerDeadline: closedAt },
      },
    })
    const read = async (now: Date) => {
      const today = parisDay(now)
      const one = await loadRecommendationForEmployer(db, world.employer, id, today)
      const tab = state === 'concluded' ? ('acceptees' as const) : ('terminees' as const)
      const list = await loadRecommendationsForEmployer(db, world.employer, { tab, page: 1 }, today)
      return { one: one !== null, listed: list.recommendations.length, counted: list.counts[tab] }
    }
    return { world, id, read }
  }

  const open = { one: true, listed: 1, counted: 1 }
  const closed = { one: false, listed: 0, counted: 0 }

  test.each(['declinedByEmployer', 'lapsed', 'withdrawn', 'failed'] as const)(
    '%s: closes after three months',
    async (state) => {
      const { read } = await declined(state)
      await run(at('2027-04-11'))
      expect(await read(at('2027-04-11'))).toEqual(open)
      await run(at('2027-04-12'))
      expect(await read(at('2027-04-12'))).toEqual(closed)
    },
  )

  test('a person who was taken stays; so does a referent’s view', async () => {
    const { read } = await declined('concluded')
    await run(at('2028-01-01'))
    expect(await read(at('2028-01-01'))).toEqual(open)
  })

  test('closes with it the convention that never ran, and not one that did', async () => {
    const { world, id } = await declined('failed')
    const base = {
      ...{ territoryId: world.territory.id, offerId: world.offer.id, companyId: world.company.id },
      ...{ personId: world.person.id, recommendationId: id, objective: 'discoverJob' },
      ...{ establishmentId: world.establishment.id, prescriberOrganisationId: world.organisation.id },
      ...{ startDate: day('2027-01-04'), endDate: day('2027-01-08') },
      versions: { create: { number: 1, content: {} } },
    }
    const cancelled = await db.convention.create({
      data: { ...base, reference: 'PAS-1', state: 'cancelled' },
    })
    const ran = await db.convention.create({ data: { ...base, reference: 'PAS-2', state: 'assessed' } })
    const now = at('2027-04-12')
    await run(now)
    const found = async (actor: Actor, conventionId: string) =>
      (await loadConvention(db, actor, conventionId, now)) !== null
    expect(await found(world.employer, cancelled.id)).toBe(false)
    expect(await found(world.employer, ran.id)).toBe(true)
    expect(await found(world.referent, cancelled.id)).toBe(true)
  })
})

describe('a convention', () => {
  /** Validated for 1 to 12 February 2027. */
  async function ended() {
    const world = await makeConventionWorld(db)
    const id = await validated(db, world)
    const coordinator: Actor = { ...world.referent, role: 'coordinator' }
    const pdf = async (actor: Actor) =>
      'bytes' in (await conventionDocument(contextOf(db, actor), { conventionId: id }))
    return { world, id, coordinator, pdf }
  }

  test('is archived two years after its end: its person and the coordinator alone find it, and it still verifies', async () => {
    const { world, id, coordinator, pdf } = await ended()
    expect(await pdf(coordinator)).toBe(false)
    expect(await due(at('2029-02-12'), 'conventionsArchived')).toBe(0)
    await run(at('2029-02-13'))
    for (const actor of [world.employer, world.referent, world.supportReferent] as Actor[]) {
      expect(await loadConvention(db, actor, id, NOW), actor.role).toBeNull()
      expect(await pdf(actor), actor.role).toBe(false)
    }
    expect([await pdf(world.candidate), await pdf(coordinator)]).toEqual([true, true])
    const { reference } = await db.convention.findUniqueOrThrow({ where: { id } })
    const page = await loadRetention(db, { ...world.referent, role: 'coordinator' }, NOW, reference)
    expect(page.archived).toMatchObject({ id, reference })
    for await (const verdict of verifySignatures(db, reference)) expect(verdict.ok).toBe(true)
  })

  test('is erased five years after its end, with its signatures and its PDF, and no sooner by anybody', async () => {
    const { id } = await ended()
    const attempt = () =>
      db.$transaction([
        db.$executeRaw`select set_config('passerelle.erasing', 'on', true)`,
        db.signature.deleteMany({ where: { conventionId: id } }),
      ])
    await expect(attempt()).rejects.toThrow()
    await run(at('2029-02-13'))
    await expect(db.signature.deleteMany({ where: { conventionId: id } })).rejects.toThrow()
    await run(at('2032-02-12'))
    expect(await db.convention.count()).toBe(1)
    await run(at('2032-02-13'))
    const left = [
      await db.convention.count(),
      await db.signature.count(),
      await db.conventionDocument.count(),
    ]
    expect(left).toEqual([0, 0, 0])
  })
})

describe('logs, messages, links', () => {
  const old = at('2026-07-10')
  const recent = at('2026-07-11')

  test('go after six months, a month or a week; what still waits stays', async () => {
    const { person, territory, referent, company } = await makeWorld(db)
    const user = await makeMember(db, {
      role: 'observer',
      territoryId: territory.id,
      organisationId: referent.organisationId,
    })
    const read = { personId: person.id, userId: user.user.id, userName: 'A', organisationName: 'O' }
    const entry = { role: 'coordinator', action: 'x', subjectType: 'territory', subjectId: territory.id }
    const message = { template: 'x', toAddress: 'a@t.test', toName: 'A', subject: 's', html: '', text: '' }
    const event = { type: 'offer.published', payload: {}, occurredAt: old, availableAt: old }
    const asking = { companyId: company.id, firstName: 'A', lastName: 'B' }
    for (const when of [old, recent]) {
      const key = when.toISOString()
      await db.fileAccess.create({ data: { ...read, role: 'observer', what: 'file', at: when } })
      await db.auditEntry.create({ data: { ...entry, territoryId: territory.id, at: when } })
      await db.message.create({ data: { ...message, dedupeKey: key, sentAt: when } })
      await db.outboxEvent.create({ data: { ...event, handledAt: when } })
      await db.joinRequest.create({ data: { ...asking, email: key, state: 'refused', decidedAt: when } })
    }
    await db.auditEntry.create({ data: { ...entry, at: old } })
    await db.message.create({ data: { ...message, dedupeKey: 'waiting' } })
    await db.outboxEvent.create({ data: event })
    const link = { userId: user.user.id }
    await db.signInLink.create({ data: { ...link, tokenHash: 'old', expiresAt: at('2026-12-11') } })
    await db.signInLink.create({ data: { ...link, tokenHash: 'recent', expiresAt: at('2026-12-12') } })
    const signUp = { territoryId: territory.id, name: 'Jamais', legalForm: 'sarl', activity: 'x' }
    await db.company.create({
      data: { ...signUp, siren: '1', state: 'pendingConfirmation', createdAt: at('2027-01-03') },
    })
    await db.company.create({
      data: { ...signUp, siren: '2', state: 'pendingConfirmation', createdAt: at('2027-01-04') },
    })
    const expected = {
      fileReads: 1,
      auditTrail: 1,
      messages: 1,
      events: 1,
      invitations: 1,
      links: 1,
      signUps: 1,
    }
    expect(await countDue(db, NOW)).toMatchObject(expected)
    expect(await run(NOW)).toMatchObject(expected)
    expect(await run(NOW)).toMatchObject(Object.fromEntries(Object.keys(expected).map((key) => [key, 0])))
    const left = [
      ...[await db.fileAccess.count(), await db.auditEntry.count(), await db.message.count()],
      ...[await db.outboxEvent.count(), await db.joinRequest.count(), await db.signInLink.count()],
    ]
    expect(left).toEqual([1, 2, 2, 2, 1, 1])
  })

  test('a territory’s page counts its own, and what the whole platform keeps', async () => {
    const mine = await makeWorld(db, { person: { lastContactAt: at('2024-01-01') } })
    const theirs = await makeWorld(db, { person: { lastContactAt: at('2024-01-01') } })
    await makePerson(db, theirs.followed, { lastContactAt: at('2024-01-01') })
    const coordinator = { ...mine.referent, role: 'coordinator' as const }
    const people = async () =>
      (await loadRetention(db, coordinator, NOW, undefined)).rules.find(
        ({ key }) => key === 'peopleRestricted',
      )
    expect(await people()).toMatchObject({ due: 1, last: null })
    await run(NOW)
    expect(await people()).toMatchObject({ due: 0, last: { count: 1, on: '11 janvier 2027' } })
  })
})

/** Every text of every table, but the reference ones. */
async function everyText(): Promise<string> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('Commune', '_prisma_migrations')`
  const texts = []
  for (const { name } of tables) {
    texts.push(await db.$queryRawUnsafe<object[]>(`select t::text as row from "${name}" t`))
  }
  return JSON.stringify(texts)
}
