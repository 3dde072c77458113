/** A person's own data, for machines and to read: nothing that is stored on them is forgotten by either. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeHire } from '#test/support/applications'
import { done } from '#test/support/conventions'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { contextOf, day, NOW, OFFICE_WEEK } from '#test/support/factories'
import { makePairing } from '#test/support/pairings'
import { Prisma } from '~/database/generated/client'
import type { CandidateActor } from '~/domain/permissions/actor'
import { OWN_DATA_PARTS } from '~/domain/person/own-data-labels'
import { type PrintedItem, printOwnData, unlabelledPaths } from '~/domain/person/own-data-print'
import { exportOwnData } from '~/queries/person/export-own-data'
import { renewAgendaAddress } from '~/use-cases/agenda/renew-agenda-address'
import { ownDataDocument } from '~/use-cases/person/own-data-document'

const { db } = await testDatabase()
type OwnData = NonNullable<Awaited<ReturnType<typeof exportOwnData>>>
let own: OwnData
let candidate: CandidateActor
let referent: Parameters<typeof contextOf>[1]

beforeAll(async () => {
  await emptyDatabase(db)
  const world = await makePairing(db, {
    objectives: 'Trouver un emploi de maçonne.',
    rhythm: 'Tous les mois.',
  })
  ;({ candidate, referent } = world)
  const { personId } = candidate
  await fillPerson(personId)
  await fillLife(world)
  await done(renewAgendaAddress(contextOf(db, candidate)))
  const read = await exportOwnData(db, candidate, NOW)
  if (!read) throw new Error('no data')
  own = read
})

async function fillPerson(personId: string) {
  const of = { personId }
  await db.person.update({
    where: { id: personId },
    data: {
      ...{ email: 'nadia@exemple.test', phone: '+33612345678', address: '3 rue du Lac', statuses: ['rsa'] },
      ...{ openSectors: ['construction'], licences: ['B'], availability: OFFICE_WEEK as never },
      ...{ maxWeeklyMinutes: 1800, presentation: 'J’aime le travail en équipe.' },
      ...{ currentEmployerName: 'Cantine du Port', legalRepresentativeName: 'Rose Roth' },
    },
  })
  await db.experience.create({
    data: { ...of, romeCode: 'F1703', months: 18, description: 'Murs et dalles.' },
  })
  await db.certificate.create({ data: { ...of, key: 'caces1', validUntil: day('2029-05-04') } })
  await db.diagnosticEntry.create({
    data: {
      ...of,
      domain: 'mobility',
      status: 'difficulty',
      situations: [],
      note: 'Bus le matin seulement.',
    },
  })
  await db.mobilisedSolution.create({ data: { ...of, domain: 'mobility', label: 'Un scooter prêté' } })
  await db.reboundPlan.create({
    data: {
      ...{ ...of, cause: 'noShow', ownerId: (referent as { userId: string }).userId, barriers: ['mobility'] },
      ...{ appointmentDueOn: day('2027-01-18'), bridges: 'Un atelier de remobilisation.' },
    },
  })
  const who = {
    userName: 'Camille Durand',
    organisationName: 'Mission locale',
    role: 'supportReferent' as const,
  }
  await db.fileAccess.create({
    data: { ...of, ...who, userId: (referent as { userId: string }).userId, what: 'file' },
  })
}

async function fillLife(world: Awaited<ReturnType<typeof makePairing>>) {
  const { pairingId, territory, immersion, company, establishment, organisation, person } = world
  const of = { personId: person.id }
  await makeHire(db, world as never, '2026-11-02')
  await db.hireFollowUp.updateMany({
    where: { party: 'person', month: 1 },
    data: { askedAt: NOW, answer: 'stillThere', note: 'L’équipe est gentille.', answeredAt: NOW },
  })
  const meeting = {
    pairingId,
    on: day('2027-01-08'),
    form: 'inPerson' as const,
    writtenBy: 'person' as const,
  }
  await db.pairingMeeting.create({ data: { ...meeting, done: 'Nous avons relu mon CV.' } })
  await db.pairingPulse.create({
    data: {
      pairingId,
      party: 'person',
      month: 1,
      askedAt: NOW,
      mood: 3,
      note: 'Je reprends confiance.',
      answeredAt: NOW,
    },
  })
  const thread = await db.thread.create({
    data: { territoryId: territory.id, kind: 'pairing', pairingId, lastMessageAt: NOW },
  })
  const author = {
    threadId: thread.id,
    authorId: candidate.userId,
    authorRole: 'candidate' as const,
    at: NOW,
  }
  await db.threadMessage.create({ data: { ...author, body: 'Merci pour votre aide.' } })
  const convention = await db.convention.create({
    data: {
      ...{ ...of, territoryId: territory.id, offerId: immersion.id, companyId: company.id },
      ...{ establishmentId: establishment.id, prescriberOrganisationId: organisation.id },
      ...{ reference: 'PAS-2027-000042', objective: 'discoverJob', state: 'assessed' },
      ...{
        startDate: day('2026-12-01'),
        endDate: day('2026-12-11'),
        versions: { create: { number: 1, content: {} } },
      },
    },
  })
  await db.tutorNote.create({
    data: {
      ...{ conventionId: convention.id, on: day('2026-12-02'), done: 'Un premier mur de parpaings.' },
      ...{ wentWell: 'Des gestes précis.', toReview: 'Le niveau à bulle.', byName: 'Sofia Keller' },
      ...{ writtenAt: NOW, editedByName: 'Sofia Keller', editedAt: NOW },
    },
  })
  await db.assessment.create({
    data: {
      ...{
        conventionId: convention.id,
        author: 'beneficiary',
        outcome: 'completed',
        signedName: 'Nadia Roth',
      },
      ...{ comment: 'On m’a tout montré.', signedAt: NOW },
    },
  })
}

const fieldsOf = (items: readonly PrintedItem[]): string[] =>
  items.flatMap(({ fields, inside }) => [...fields.map(({ value }) => value), ...fieldsOf(inside)])

/** Every list of the data, the lists inside included. */
function listsIn(value: unknown, path = ''): [string, readonly unknown[]][] {
  if (Array.isArray(value)) return [[path, value], ...value.flatMap((each) => listsIn(each, path))]
  if (typeof value !== 'object' || value === null || value instanceof Date) return []
  return Object.entries(value).flatMap(([key, each]) => listsIn(each, `${path}.${key}`))
}

describe('the data for machines', () => {
  test('holds every column of the person, but what is named here', () => {
    const leftOut = [
      // Whose it is, in numbers of rows; said in words elsewhere.
      ...[
        'territoryId',
        'userId',
        'organisationId',
        'supportReferentId',
        'revision',
        'updatedAt',
        'anonymisedAt',
      ],
      // Made from the name, the commune and the dates above, for searching and sorting.
      ...['searchName', 'communeCode', 'latitude', 'longitude', 'lastStepAt'],
    ]
    const stored = Object.keys(Prisma.PersonScalarFieldEnum)
    expect(stored.filter((column) => !(column in own.person) && !leftOut.includes(column))).toEqual([])
  })

  test('holds everything that belongs to the person', () => {
    const schema = readFileSync('prisma/schema.prisma', 'utf8')
    const model = /model Person \{([\s\S]*?)\n\}/.exec(schema)?.[1] ?? ''
    const lists = [...model.matchAll(/^ {2}(\w+)\s+[A-Z]\w+(?:\[\]|\?)(?!.*@relation)/gm)].map(
      ([, name]) => name,
    )
    const partOf: Record<string, string> = {
      ...{
        wantedJobs: 'jobs',
        experiences: 'experiences',
        certificates: 'certificates',
        travelModes: 'travel',
      },
      ...{ diagnostic: 'diagnostic', solutions: 'solutions', fileAccesses: 'reads' },
      ...{ recommendations: 'recommendations', conventions: 'conventions', reboundPlans: 'rebounds' },
      ...{ pairings: 'pairings', threads: 'messages', applications: 'applications', agendaFeed: 'agenda' },
    }
    const relations = lists.filter((name) => name && !/^(String|DateTime|Int|Float|Json)/.test(name))
    const columns = Object.keys(Prisma.PersonScalarFieldEnum)
    const owned = relations.filter((name) => name && !columns.includes(name))
    expect(owned.length).toBeGreaterThan(12)
    for (const name of owned) expect(own, name).toHaveProperty(partOf[name ?? ''] ?? `nowhere: ${name}`)
  })
})

describe('the document to read', () => {
  test('has a part, and a label in French, for everything that the data holds', () => {
    // What these tests rely on: no list is empty, so that each of its fields is looked at.
    const empty = listsIn(own)
      .filter(([path, list]) => list.length === 0 && !/person\.|situations|barriers/.test(path))
      .map(([path]) => path)
    expect(empty).toEqual([])
    expect(unlabelledPaths(own)).toEqual([])
    const parts: readonly string[] = OWN_DATA_PARTS.map(({ key }) => key)
    expect(Object.keys(own).filter((key) => key !== 'exportedAt' && !parts.includes(key))).toEqual([])
    expect(unlabelledPaths({ ...own, person: { ...own.person, newColumn: 1 } })).toEqual(['person.newColumn'])
  })

  test('says in words what is stored as keys', () => {
    const printed = printOwnData(own)
    const words = fieldsOf(printed.flatMap(({ items }) => items))
    expect(words).toEqual(expect.arrayContaining(['Bénéficiaire du RSA', 'Plutôt bien', 'Vous', '30\u00a0h']))
    expect(words.join('\n')).not.toMatch(
      /\b(stillThere|inPerson|noShow|discoverJob|undefined|null)\b|\[object/,
    )
    expect(printed.every(({ items }) => items.length > 0)).toBe(true)
  })

  const canRead = spawnSync('pdftotext', ['-v']).status === 0
  test.skipIf(!canRead)('holds every free text, on numbered pages', async () => {
    const { bytes } = await done(ownDataDocument(contextOf(db, candidate), own))
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' })
    const plain = (value: string) => value.replaceAll(/[\s\u00a0\u202f]+/g, '')
    const flat = plain(text)
    for (const said of [
      ...['J’aime le travail en équipe.', 'Bus le matin seulement.', 'Un scooter prêté', 'Murs et dalles.'],
      ...['Un atelier de remobilisation.', 'L’équipe est gentille.', 'Nous avons relu mon CV.'],
      ...['Je reprends confiance.', 'Merci pour votre aide.', 'On m’a tout montré.', 'PAS-2027-000042'],
      ...['Un premier mur de parpaings.', 'Des gestes précis.', 'Le niveau à bulle.'],
    ]) {
      expect(flat, said).toContain(plain(said))
    }
    for (const { title } of OWN_DATA_PARTS) expect(flat).toContain(plain(title))
    expect(text).toMatch(/Page 1 \/ \d/)
  })

  test('is nobody else’s', async () => {
    expect(await ownDataDocument(contextOf(db, referent), own)).toMatchObject({ refused: 'notAllowed' })
    const other = { ...candidate, personId: candidate.userId }
    expect(await ownDataDocument(contextOf(db, other), own)).toMatchObject({ refused: 'notAllowed' })
  })
})
