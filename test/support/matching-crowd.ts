/** A territory's worth of people and offers, drawn the same each time, so that every rule of matching leaves somebody out. */
import { faker } from '@faker-js/faker'
import type { Database } from '~/database/client'
import type { Prisma } from '~/database/generated/client'
import { ROME_JOBS, romeSector } from '~/domain/referential/rome'
import { day, type makeOffer, makeWorld, NOW, OFFICE_WEEK } from './factories'

const some = <T>(list: readonly T[], max: number) => faker.helpers.arrayElements([...list], { min: 0, max })
const maybe = <T>(value: T, probability: number) => faker.helpers.maybe(() => value, { probability }) ?? null
const codes = ROME_JOBS.map(({ code }) => code)

/** Five nights, Sunday's among them: it ends on Monday. */
const NIGHT = [{ start: 1260, end: 1740 }]
const NIGHTS = { days: [NIGHT, NIGHT, [], NIGHT, NIGHT, [], NIGHT] }

/** A territory's worth of people, drawn so that every rule of the narrowing leaves somebody out. */
export async function makeCrowd(db: Database, size: number) {
  faker.seed(90)
  const world = await makeWorld(db, {
    offer: { licences: ['B'], skills: ['mixMortar'], conditions: ['outdoors'] },
  })
  const people: Prisma.PersonCreateManyInput[] = []
  const wanted: Prisma.WantedJobCreateManyInput[] = []
  const modes: Prisma.TravelModeCreateManyInput[] = []
  const certificates: Prisma.CertificateCreateManyInput[] = []
  for (let index = 0; index < size; index++) {
    const id = faker.string.uuid()
    people.push({
      id,
      ...world.followed,
      firstName: faker.person.firstName(),
      lastName: faker.person.lastName(),
      searchName: 'x',
      birthDate: faker.date.birthdate({ min: 15, max: 60, mode: 'age', refDate: NOW }),
      postalCode: '90000',
      city: 'Belfort',
      communeCode: '90010',
      latitude: 47.638 + faker.number.float({ min: -0.35, max: 0.35 }),
      longitude: 6.863 + faker.number.float({ min: -0.5, max: 0.5 }),
      openSectors: some(['construction', 'logistics', 'personalCare'], 2),
      licences: some(['AM', 'B', 'C', 'BE'], 2),
      conditionsToAvoid: some(['outdoors', 'heavyLoads'], 1),
      maxWeeklyMinutes: maybe(30 * 60, 0.2),
      availableUntil: maybe(faker.date.soon({ days: 90, refDate: NOW }), 0.15),
      availability: maybe(OFFICE_WEEK as unknown as Prisma.InputJsonValue, 0.5) ?? undefined,
      availableFrom: maybe(faker.date.soon({ days: 200, refDate: NOW }), 0.3),
      consentAt: maybe(day('2026-12-01'), 0.9),
      consentWithdrawnAt: maybe(day('2026-12-20'), 0.05),
      diagnosticDoneAt: maybe(day('2026-12-02'), 0.85),
      lastProposedAt: maybe(faker.date.recent({ days: 80, refDate: NOW }), 0.6),
      waitingSince: faker.date.recent({ days: 300, refDate: NOW }),
    } as Prisma.PersonCreateManyInput)
    const wishes = some([...codes.filter((code) => code.startsWith('F1')), ...codes], 3)
    for (const [index, romeCode] of wishes.entries()) wanted.push({ personId: id, romeCode, rank: index + 1 })
    for (const mode of some(['walk', 'bike', 'bus', 'car'], 2)) {
      modes.push({ personId: id, mode, maxKm: faker.number.int({ min: 2, max: 45 }) })
    }
    // Some for good, some that end around the first day of an offer.
    if (index % 3 === 0) {
      const validUntil = index % 2 === 0 ? null : new Date(NOW.getTime() + (index % 60) * 86_400_000)
      certificates.push({ personId: id, key: 'cacesR489_3', validUntil })
    }
  }
  await db.person.createMany({ data: people })
  await db.wantedJob.createMany({ data: wanted, skipDuplicates: true })
  await db.travelMode.createMany({ data: modes })
  await db.certificate.createMany({ data: certificates })
  return world
}

/** Offers of every kind and place, drawn so that each part of the ceiling counts. */
export function anyOffer(index: number): Parameters<typeof makeOffer>[2] {
  const romeCode = faker.helpers.arrayElement(codes)
  const kind = (['immersion', 'immersion', 'job', 'sponsorship'] as const)[index % 4] ?? 'immersion'
  return {
    ...{ kind, romeCode, sector: romeSector(romeCode) ?? 'construction' },
    ...{
      licences: some(['B'], 1),
      skills: some(['mixMortar', 'readPlans'], 2),
      softSkills: some(['punctual'], 1),
    },
    latitude: 47.638 + faker.number.float({ min: -0.3, max: 0.3 }),
    longitude: 6.863 + faker.number.float({ min: -0.4, max: 0.4 }),
    publicTransport: index % 3 === 0,
    ...(index % 5 === 0 && { schedule: NIGHTS, weeklyMinutes: index % 10 === 0 ? 2400 : null }),
    ...(index % 7 === 0 && { windowStart: day('2027-06-01'), windowEnd: day('2027-08-31') }),
    ...(kind === 'job' && { job: { create: { contract: 'CDI' } } }),
    ...(kind === 'sponsorship' && { sponsorship: { create: { byVideo: index % 8 === 3, maxKm: 20 } } }),
  }
}
