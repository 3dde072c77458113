/** Everything that happens to a file on the real database: long, because its sections share one small world. */
import { describe, expect, test } from 'vitest'
import { testDatabase } from '#test/support/database'
import {
  contextOf,
  day,
  makeCandidate,
  makeCommune,
  makePerson,
  makeProfessional,
  makeTerritory,
  makeUser,
  makeWorld,
  NOW,
} from '#test/support/factories'
import { localDate } from '~/domain/calendar/local-date'
import { CURRENT_CONSENT } from '~/domain/person/consent'
import { DIAGNOSTIC_DOMAIN_KEYS } from '~/domain/person/diagnostic-domains'
import { loadMyPeople } from '~/queries/person/load-my-people'
import { loadPersonFile } from '~/queries/person/load-person-file'
import { addPerson, type NewPerson } from '~/use-cases/person/add-person'
import { closePerson, reopenPerson } from '~/use-cases/person/close-person'
import { correctOwnData, editPerson } from '~/use-cases/person/edit-person'
import { endSolution, mobiliseSolution } from '~/use-cases/person/mobilise-solution'
import { recordConsent, withdrawOwnConsent } from '~/use-cases/person/record-consent'
import { recordFileAccess } from '~/use-cases/person/record-file-access'
import { saveDiagnostic } from '~/use-cases/person/save-diagnostic'
import { transferPerson } from '~/use-cases/person/transfer-person'

const { db } = await testDatabase()
const today = localDate('2027-01-11')

async function newPerson(data: Partial<NewPerson> = {}): Promise<NewPerson> {
  const commune = await makeCommune(db)
  return {
    firstName: 'Élodie',
    lastName: 'Roux',
    birthDate: localDate('1990-05-06'),
    email: null,
    phone: null,
    contactBy: 'email',
    address: null,
    place: {
      city: commune.name,
      postalCode: '90000',
      communeCode: commune.inseeCode,
      latitude: commune.latitude,
      longitude: commune.longitude,
    },
    notTheSame: false,
    ...data,
  }
}

async function supportReferent() {
  const territory = await makeTerritory(db)
  return makeProfessional(db, 'supportReferent', territory.id)
}

describe('opening a file', () => {
  test('an e-mail gives the person an account with the candidate’s hat', async () => {
    const referent = await supportReferent()
    const email = `elodie-${referent.userId}@exemple.test`
    const made = await addPerson(
      contextOf(db, referent),
      await newPerson({ email: ` ${email.toUpperCase()} ` }),
    )
    expect(made).toHaveProperty('personId')
    const user = await db.user.findUniqueOrThrow({
      where: { email },
      include: { memberships: true, person: true },
    })
    expect(user.memberships).toMatchObject([{ role: 'candidate', personId: user.person?.id }])
  })

  test('an e-mail that is somebody’s is refused, and nothing is kept', async () => {
    const referent = await supportReferent()
    const user = await makeUser(db)
    const made = await addPerson(contextOf(db, referent), await newPerson({ email: user.email }))
    expect(made).toEqual({ refused: 'personEmailTaken' })
    expect(await db.person.count({ where: { territoryId: referent.territoryId } })).toBe(0)
  })

  test('under 15 is refused, the fifteenth birthday is not', async () => {
    const context = contextOf(db, await supportReferent())
    expect(await addPerson(context, await newPerson({ birthDate: localDate('2012-01-12') }))).toMatchObject({
      refused: 'personTooYoung',
    })
    expect(await addPerson(context, await newPerson({ birthDate: localDate('2012-01-11') }))).toHaveProperty(
      'personId',
    )
  })

  test('the same name born the same day is warned, two at once included, then accepted when confirmed', async () => {
    const context = contextOf(db, await supportReferent())
    const same = await newPerson()
    const both = await Promise.all([
      addPerson(context, same),
      addPerson(context, { ...same, firstName: 'ELODIE' }),
    ])
    expect(both.filter((made) => 'refused' in made)).toMatchObject([{ refused: 'personLooksKnown' }])
    expect(await addPerson(context, { ...same, notTheSame: true })).toHaveProperty('personId')
  })

  test('only a support referent opens one', async () => {
    const world = await makeWorld(db)
    for (const actor of [world.referent, world.employer]) {
      expect(await addPerson(contextOf(db, actor), await newPerson())).toEqual({ refused: 'notAllowed' })
    }
  })
})

describe('editing a file', () => {
  test('two edits of the same revision: one wins, the other is told', async () => {
    const world = await makeWorld(db)
    const context = contextOf(db, world.supportReferent)
    const edit = (skills: 'readPlan' | 'paint') =>
      editPerson(context, {
        personId: world.person.id,
        revision: 0,
        section: 'skills',
        fields: { skills: [skills], softSkills: [] },
      })
    const results = await Promise.all([edit('readPlan'), edit('paint')])
    expect(results.filter((result) => 'refused' in result)).toEqual([{ refused: 'someoneWasFaster' }])
  })

  test('another organisation’s person does not exist', async () => {
    const world = await makeWorld(db)
    const other = await makeProfessional(db, 'supportReferent', world.territory.id)
    const context = contextOf(db, other)
    const fields = { conditionsToAvoid: ['heights'] } as const
    expect(
      await editPerson(context, { personId: world.person.id, revision: 0, section: 'conditions', fields }),
    ).toEqual({ refused: 'notFound' })
    expect(await loadPersonFile(db, other, world.person.id, today)).toBeNull()
  })

  test('a text that holds a NIR is refused wherever it is written', async () => {
    const world = await makeWorld(db)
    const context = contextOf(db, world.supportReferent)
    const base = { personId: world.person.id, revision: 0 }
    const nir = '1 85 05 78 006 084 36'
    expect(
      await editPerson(context, {
        ...base,
        section: 'presentation',
        fields: { frenchLevel: 'B1', presentation: nir },
      }),
    ).toEqual({ refused: 'personTextHoldsNir' })
    expect(
      await editPerson(context, {
        ...base,
        section: 'experiences',
        fields: { experiences: [{ romeCode: 'F1703', months: 3, description: nir }] },
      }),
    ).toEqual({ refused: 'personTextHoldsNir' })
  })

  test('another e-mail moves the account; an account with another hat is never taken over', async () => {
    const world = await makeWorld(db)
    const candidate = await makeCandidate(db, world.person)
    const context = contextOf(db, world.supportReferent)
    const { place } = await newPerson()
    const fields = {
      firstName: 'Nadia',
      lastName: 'Benali',
      birthDate: localDate('1997-03-04'),
      phone: null,
      contactBy: 'email',
      address: null,
      place,
    } as const
    const change = (email: string | null, revision: number) =>
      editPerson(context, {
        personId: world.person.id,
        revision,
        section: 'identity',
        fields: { ...fields, email },
      })
    const emailOf = async () => (await db.user.findUniqueOrThrow({ where: { id: candidate.userId } })).email
    await change(`moved-${candidate.userId}@exemple.test`, 0)
    expect(await emailOf()).toBe(`moved-${candidate.userId}@exemple.test`)
    await change(null, 1)
    const hat = () => db.membership.findUniqueOrThrow({ where: { id: candidate.membershipId } })
    expect((await hat()).endedAt).not.toBeNull()
    await change(`back-${candidate.userId}@exemple.test`, 2)
    expect((await hat()).endedAt).toBeNull()
    await db.membership.create({
      data: {
        userId: candidate.userId,
        role: 'employer',
        territoryId: world.territory.id,
        companyId: world.company.id,
      },
    })
    await change(`taken-over-${candidate.userId}@exemple.test`, 3)
    expect(await emailOf()).toBe(`back-${candidate.userId}@exemple.test`)
  })

  test('the person corrects what is theirs, not the service’s record', async () => {
    const world = await makeWorld(db)
    const candidate = await makeCandidate(db, world.person)
    const context = contextOf(db, candidate)
    const saved = await correctOwnData(context, {
      revision: 0,
      section: 'travel',
      fields: { modes: [{ mode: 'bike', maxKm: 8 }] },
    })
    expect(saved).toEqual({ revision: 1 })
    expect(await db.travelMode.findMany({ where: { personId: world.person.id } })).toMatchObject([
      { mode: 'bike', maxKm: 8 },
    ])
    const statuses = { revision: 1, section: 'statuses', fields: { statuses: [] } } as never
    expect(await correctOwnData(context, statuses)).toEqual({ refused: 'notAllowed' })
  })
})

describe('consent', () => {
  async function withOpen() {
    const world = await makeWorld(db)
    const at = { territoryId: world.territory.id, offerId: world.offer.id, companyId: world.company.id }
    const recommendation = await db.recommendation.create({
      data: { ...at, personId: world.person.id, state: 'presented', origin: 'referent', presentedAt: NOW },
    })
    return { world, recommendation }
  }

  test('withdrawing takes back what is open, and tells', async () => {
    const { world, recommendation } = await withOpen()
    const candidate = await makeCandidate(db, world.person)
    expect(await withdrawOwnConsent(contextOf(db, candidate))).toEqual({ withdrawn: 1 })
    const after = await db.recommendation.findUniqueOrThrow({ where: { id: recommendation.id } })
    expect(after).toMatchObject({ state: 'withdrawn', reason: 'consentWithdrawn' })
    const told = await db.outboxEvent.findMany({ where: { territoryId: world.territory.id } })
    expect(told).toMatchObject([{ type: 'recommendation.withdrawn', payload: { from: 'presented' } }])
    expect(await withdrawOwnConsent(contextOf(db, candidate))).toEqual({ withdrawn: 0 })
  })

  test('an agreement already reached goes on', async () => {
    const { world, recommendation } = await withOpen()
    await db.recommendation.update({ where: { id: recommendation.id }, data: { state: 'agreed' } })
    const context = contextOf(db, world.supportReferent)
    expect(await recordConsent(context, { personId: world.person.id, given: false })).toEqual({
      withdrawn: 0,
    })
  })

  test('one agrees to today’s text only, and may agree again', async () => {
    const world = await makeWorld(db, { person: { consentAt: null, consentVersion: null } })
    const context = contextOf(db, world.supportReferent)
    const decide = (version: string) =>
      recordConsent(context, { personId: world.person.id, given: true, version })
    expect(await decide('2020-01')).toEqual({ refused: 'consentTextChanged' })
    expect(await decide(CURRENT_CONSENT.version)).toEqual({ withdrawn: 0 })
    await recordConsent(context, { personId: world.person.id, given: false })
    await decide(CURRENT_CONSENT.version)
    const after = await db.person.findUniqueOrThrow({ where: { id: world.person.id } })
    expect(after).toMatchObject({ consentAt: NOW, consentWithdrawnAt: null })
  })
})

describe('the diagnostic', () => {
  const none = { impact: null, priority: false, situations: [], note: null }

  test('is done the day when every domain has been talked about', async () => {
    const world = await makeWorld(db, { person: { diagnosticDoneAt: null } })
    const context = contextOf(db, world.supportReferent)
    const personId = world.person.id
    const entries = DIAGNOSTIC_DOMAIN_KEYS.map((domain) => ({
      domain,
      status: 'noDifficulty' as const,
      ...none,
    }))
    expect(await saveDiagnostic(context, { personId, entries: entries.slice(1), done: false })).toEqual({
      done: false,
    })
    expect(await saveDiagnostic(context, { personId, entries: entries.slice(0, 1), done: false })).toEqual({
      done: true,
    })
    const after = await db.person.findUniqueOrThrow({ where: { id: personId } })
    expect(after.diagnosticDoneAt).toEqual(NOW)
  })

  test('is done when the referent says so, and refuses a difficulty without its impact', async () => {
    const world = await makeWorld(db, { person: { diagnosticDoneAt: null } })
    const context = contextOf(db, world.supportReferent)
    const personId = world.person.id
    const wrong = [{ domain: 'mobility', status: 'difficulty' as const, ...none }]
    expect(await saveDiagnostic(context, { personId, entries: wrong, done: false })).toEqual({
      refused: 'diagnosticImpactMissing',
    })
    expect(await saveDiagnostic(context, { personId, entries: [], done: true })).toEqual({ done: true })
  })
})

describe('following a file', () => {
  test('a solution ends the day before, and stays written', async () => {
    const world = await makeWorld(db)
    const context = contextOf(db, world.supportReferent)
    const personId = world.person.id
    const label = 'le garage solidaire lui prête un véhicule'
    const travel = { grantsMode: 'car', grantsMaxKm: null } as const
    expect(await mobiliseSolution(context, { personId, domain: 'mobility', label, ...travel })).toEqual({
      refused: 'personSolutionIncomplete',
    })
    const made = await mobiliseSolution(context, {
      personId,
      domain: 'mobility',
      label,
      ...travel,
      grantsMaxKm: 40,
    })
    const solutionId = 'solutionId' in made ? made.solutionId : ''
    await endSolution(context, { personId, solutionId })
    const after = await db.mobilisedSolution.findUniqueOrThrow({ where: { id: solutionId } })
    expect(after.until).toEqual(day('2027-01-10'))
  })

  test('a file is not closed while a convention runs; closed, it is not edited; reopened, it is', async () => {
    const world = await makeWorld(db)
    const context = contextOf(db, world.supportReferent)
    const personId = world.person.id
    const edit = (revision: number) =>
      editPerson(context, { personId, revision, section: 'conditions', fields: { conditionsToAvoid: [] } })
    const convention = await db.convention.create({
      data: {
        reference: `PAS-${personId.slice(0, 8)}`,
        territoryId: world.territory.id,
        offerId: world.offer.id,
        companyId: world.company.id,
        establishmentId: world.establishment.id,
        personId,
        prescriberOrganisationId: world.organisation.id,
        state: 'ongoing',
        objective: 'discoverJob',
        startDate: day('2027-01-11'),
        endDate: day('2027-01-15'),
      },
    })
    expect(await closePerson(context, { personId })).toEqual({ refused: 'personHasConvention' })
    await db.convention.update({ where: { id: convention.id }, data: { state: 'completed' } })
    expect(await closePerson(context, { personId })).toEqual({ withdrawn: 0 })
    expect(await edit(1)).toEqual({ refused: 'personClosed' })
    expect(await reopenPerson(context, { personId })).toEqual({ reopened: true })
    expect(await edit(2)).toEqual({ revision: 3 })
  })

  test('a file goes to a colleague of the same organisation only', async () => {
    const world = await makeWorld(db)
    const context = contextOf(db, world.supportReferent)
    const personId = world.person.id
    const stranger = await makeProfessional(db, 'supportReferent', world.territory.id)
    expect(await transferPerson(context, { personId, toUserId: stranger.userId })).toEqual({
      refused: 'personColleagueUnknown',
    })
    const colleague = await makeProfessional(db, 'supportReferent', world.territory.id, world.organisation.id)
    expect(await transferPerson(context, { personId, toUserId: colleague.userId })).toEqual({
      supportReferentId: colleague.userId,
    })
  })

  test('a read is noted once per reader, person and hour; an employer’s and another territory’s are not', async () => {
    const world = await makeWorld(db)
    const elsewhere = await makeTerritory(db)
    const read = (actor: Parameters<typeof contextOf>[1], now: string) =>
      recordFileAccess(contextOf(db, actor, now), {
        subject: { personIds: [world.person.id] },
        what: 'file',
      })
    await Promise.all([
      read(world.supportReferent, '2027-01-11T09:05:00Z'),
      read(world.supportReferent, '2027-01-11T09:50:00Z'),
    ])
    await read(world.supportReferent, '2027-01-11T10:01:00Z')
    await read(await makeProfessional(db, 'supportReferent', elsewhere.id), '2027-01-11T10:01:00Z')
    await read(world.employer, '2027-01-11T10:01:00Z')
    expect(await db.fileAccess.count({ where: { personId: world.person.id } })).toBe(2)
  })
})

describe('my people', () => {
  const filters = { text: '', mine: false, sort: 'urgency', page: 1, pageSize: 25 } as const

  test('the most pressing first, filtered, never another organisation’s', async () => {
    const world = await makeWorld(db)
    await makePerson(db, world.followed, {
      firstName: 'Zoé',
      lastName: 'Petit',
      searchName: 'zoe petit',
      consentAt: null,
      consentVersion: null,
    })
    const other = await makeProfessional(db, 'supportReferent', world.territory.id)
    const elsewhere = { organisationId: other.organisationId, supportReferentId: other.userId }
    await makePerson(db, { territoryId: world.territory.id, ...elsewhere })
    const list = (more: object = {}) =>
      loadMyPeople(db, world.supportReferent, { ...filters, ...more }, today)
    const { rows, total, mineCount, allCount } = await list()
    expect(rows.map(({ name }) => name)).toEqual(['Zoé Petit', 'Nadia Benali'])
    expect({ total, mineCount, allCount }).toEqual({ total: 2, mineCount: 2, allCount: 2 })
    expect((await list({ text: 'ZOÉ' })).rows).toHaveLength(1)
    expect((await list({ only: 'withoutConsent' })).rows).toHaveLength(1)
    expect((await list({ sector: 'logistics' })).rows).toHaveLength(0)
    expect((await list({ sector: 'construction' })).rows).toHaveLength(2)
    expect((await list({ pageSize: 1, page: 2 })).rows.map(({ name }) => name)).toEqual(['Nadia Benali'])
  })
})
