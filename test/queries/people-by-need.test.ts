/** The order that SQL gives to an organisation's people is the one of `needsOf`, whatever is known of them. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { day, makeOffer, makePerson, makeWorld, NOW } from '#test/support/factories'
import { addDays, addMonths, parisDay } from '~/domain/calendar/local-date'
import { urgencyOf } from '~/domain/person/needs'
import { loadMyPeople } from '~/queries/person/load-my-people'

const { db } = await testDatabase()
const today = parisDay(NOW)
beforeEach(() => emptyDatabase(db))

/** The instant, `days` ago, one minute before or after the day changes in Paris. */
const midnight = (days: number, after: boolean) =>
  new Date(day(addDays(today, -days)).getTime() + (after ? -59 : -61) * 60_000)
const around = (...days: number[]) =>
  fc.tuple(fc.constantFrom(...days), fc.boolean()).map(([ago, after]) => midnight(ago, after))

/** Mostly nothing: a file with one thing to say shows where the limit of that thing is. */
const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value })

const aPerson = fc.record({
  consentAt: fc.option(around(40), { freq: 9 }),
  consentWithdrawnAt: rarely(around(3)),
  diagnosticDoneAt: fc.option(
    fc.oneof(
      around(40),
      fc.constantFrom(-1, 0, 1).map((d) => day(addDays(addMonths(today, -6), d))),
    ),
    { freq: 9 },
  ),
  birthDate: fc.constantFrom('2009-01-10', '2009-01-11', '2009-01-12', '1990-05-05').map(day),
  legalRepresentativeName: rarely(fc.constant('Un parent')),
  lastStepAt: around(1, 29, 30, 31, 90),
  lastProposedAt: fc.option(around(10, 60)),
  state: fc.constantFrom('active' as const, 'active' as const, 'closed' as const),
})
const aLife = fc.record({
  recommendation: rarely(
    fc.record({
      state: fc.constantFrom('proposed' as const, 'presented' as const, 'declinedByEmployer' as const),
      candidateDeadline: fc.option(fc.constantFrom(-1, 0, 2, 3).map((d) => day(addDays(today, d)))),
      updatedAt: around(2, 29, 30, 31),
    }),
  ),
  convention: rarely(
    fc.record({
      state: fc.constantFrom('readyToSign' as const, 'partlySigned' as const, 'assessed' as const),
      signed: fc.boolean(),
      updatedAt: around(2, 29, 30, 31),
    }),
  ),
  rebound: rarely(
    fc.record({
      appointmentDueOn: fc.constantFrom(-1, 0, 1).map((d) => day(addDays(today, d))),
      appointmentOn: fc.option(fc.constant(day('2027-01-20')), { freq: 3 }),
      closedAt: fc.option(fc.constant(NOW), { freq: 3 }),
    }),
  ),
})

test('the most pressing first, then those who ask for more, and as many who ask as the domain says', async () => {
  const asked = { text: '', mine: false, page: 1, pageSize: 100 } as const
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(aPerson, aLife), { minLength: 40, maxLength: 60 }), async (people) => {
      await emptyDatabase(db)
      const world = await makeWorld(db)
      for (const [facts, life] of people) await live(world, facts, life)
      const read = (sort: 'urgency' | 'waiting', page = asked) =>
        loadMyPeople(db, world.supportReferent, { ...page, sort }, today)
      const { rows, total, needing } = await read('urgency')
      const active = people.filter(([{ state }]) => state === 'active').length + 1
      expect(total).toBe(active)
      expect(rows).toHaveLength(active)
      expect(needing).toBe(rows.filter(({ needs }) => needs.length > 0).length)
      const keys = rows.map(({ needs }) => urgencyOf(needs) * 100 + needs.length)
      expect(keys).toEqual([...keys].sort((a, b) => b - a))
      const waiting = (await read('waiting')).rows.map(({ waitingDays }) => waitingDays)
      expect(waiting).toEqual([...waiting].sort((a, b) => b - a))
      const second = await read('urgency', { ...asked, page: 2, pageSize: 5 } as never)
      expect(second.rows.map(({ id }) => id)).toEqual(rows.slice(5, 10).map(({ id }) => id))
    }),
    { numRuns: 4, endOnFailure: true },
  )
})

type Value<T> = T extends fc.Arbitrary<infer V> ? V : never

async function live(
  world: Awaited<ReturnType<typeof makeWorld>>,
  facts: Value<typeof aPerson>,
  { recommendation, convention, rebound }: Value<typeof aLife>,
): Promise<void> {
  const { territory, company, establishment, organisation, supportReferent } = world
  const person = await makePerson(db, world.followed, facts)
  const between = { territoryId: territory.id, companyId: company.id, personId: person.id }
  if (recommendation) {
    const offer = await makeOffer(db, world)
    const data = { ...between, offerId: offer.id, origin: 'referent' as const, ...recommendation }
    await db.recommendation.create({ data })
  }
  if (convention) {
    const { state, signed, updatedAt } = convention
    const { id, signatories } = await db.convention.create({
      data: {
        ...{ ...between, offerId: world.offer.id, establishmentId: establishment.id, state, updatedAt },
        ...{ prescriberOrganisationId: organisation.id, reference: randomUUID(), objective: 'discoverJob' },
        ...{ startDate: day('2027-02-01'), endDate: day('2027-02-05') },
        signatories: { create: { role: 'supportAdviser', name: 'X', userId: supportReferent.userId } },
      },
      include: { signatories: true },
    })
    const proof = { signedAt: NOW, documentSha256: '', previousHash: '', hash: '', method: '', statement: '' }
    const by = { signatoryId: signatories[0]?.id ?? '', role: 'supportAdviser' as const, signerName: 'X' }
    if (signed)
      await db.signature.create({ data: { conventionId: id, version: 1, sequence: 1, ...by, ...proof } })
  }
  if (rebound) {
    const data = { personId: person.id, cause: 'noShow', ownerId: supportReferent.userId, ...rebound }
    await db.reboundPlan.create({ data })
  }
}

test('a name, a sector and a filter are asked of SQL', async () => {
  const world = await makeWorld(db)
  const asked = { text: '', mine: false, sort: 'name', page: 1, pageSize: 25 } as const
  const zoe = { firstName: 'Zoé', lastName: 'Petit', searchName: 'zoe petit', lastProposedAt: null }
  await makePerson(db, world.followed, { ...zoe, waitingSince: midnight(59, true) })
  const names = async (more: object) =>
    (await loadMyPeople(db, world.supportReferent, { ...asked, ...more }, today)).rows.map(({ name }) => name)
  expect(await names({})).toEqual(['Nadia Benali', 'Zoé Petit'])
  expect(await names({ text: 'é pet' })).toEqual(['Zoé Petit'])
  expect(await names({ text: '%' })).toEqual([])
  expect(await names({ only: 'nothingProposed' })).not.toContain('Zoé Petit')
  const later = { ...asked, only: 'nothingProposed' } as const
  const tomorrow = addDays(today, 1)
  const { rows } = await loadMyPeople(db, world.supportReferent, later, tomorrow)
  expect(rows.map(({ name }) => name)).toContain('Zoé Petit')
  expect(await names({ only: 'closed' })).toEqual([])
})
