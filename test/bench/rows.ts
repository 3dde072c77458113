/** Many rows at once, by SQL: the shape of a large installation, not its truth. Deterministic but for identifiers. */
import pg from 'pg'
import { connect } from '~/database/client'
import { loadCommunes } from '~/database/communes'
import { ROME_JOBS } from '~/domain/referential/rome'

/** A third of what exists is around Belfort, the rest all over France. */
const AROUND = ['90', '25', '70', '68']
const JOBS = ROME_JOBS.map(({ code, sector, label }) => ({ code, sector, title: label }))

async function onDatabase(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query('SET synchronous_commit = off')
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

const SCHEDULE = `'{"days":[[{"start":480,"end":720},{"start":780,"end":960}],[{"start":480,"end":720},
  {"start":780,"end":960}],[{"start":480,"end":720}],[{"start":480,"end":720},{"start":780,"end":960}],
  [{"start":480,"end":720}],[],[]]}'::jsonb`

/** One territory, its organisation and a referent, the communes, and what picks a job and a place by a number. */
export async function prepareBench(url: string): Promise<{ territoryId: string; organisationId: string }> {
  const db = connect(url, 2)
  await loadCommunes(db)
  const territory = await db.territory.create({
    data: { slug: 'mesure', name: 'Mesure', departmentCode: '90' },
  })
  const organisation = await db.organisation.create({
    data: {
      ...{ territoryId: territory.id, kind: 'departement', name: 'Mesure', legalForm: 'Collectivité' },
      ...{ address: '1 rue de la Mesure', postalCode: '90000', city: 'Belfort' },
    },
  })
  await db.user.create({ data: { email: 'mesure@exemple.test', firstName: 'Une', lastName: 'Mesure' } })
  await db.$disconnect()
  await onDatabase(url, [
    `CREATE TABLE bench_job AS SELECT (row_number() OVER ())::int - 1 AS n, code, sector, title
     FROM jsonb_to_recordset('${JSON.stringify(JOBS).replaceAll("'", "''")}'::jsonb)
       AS job(code text, sector text, title text)`,
    `CREATE TABLE bench_place AS SELECT (row_number() OVER (ORDER BY "inseeCode"))::int - 1 AS n, c.*,
       "departmentCode" IN ('${AROUND.join("','")}') AS around FROM "Commune" c`,
    `CREATE TABLE bench_near AS SELECT (row_number() OVER (ORDER BY "inseeCode"))::int - 1 AS m, p.*
     FROM bench_place p WHERE around`,
    'CREATE UNIQUE INDEX ON bench_job (n)',
    'CREATE UNIQUE INDEX ON bench_place (n)',
    'CREATE UNIQUE INDEX ON bench_near (m)',
  ])
  return { territoryId: territory.id, organisationId: organisation.id }
}

/** Which place number `i` is in: spread by a multiplier that shares no factor with anything here. */
const placeOf = (i: string) => `JOIN LATERAL (
  SELECT * FROM bench_place WHERE n = CASE WHEN ${i} % 3 = 0
    THEN (SELECT n FROM bench_near WHERE m = (${i}::bigint * 7919) % (SELECT count(*) FROM bench_near))
    ELSE (${i}::bigint * 104729) % (SELECT count(*) FROM bench_place) END) place ON true`
const jobOf = (i: string) => `JOIN bench_job job ON job.n = (${i}::bigint * 31 + ${i} / 97) % ${JOBS.length}`

/** Published offers number `from` to `to`, twenty to a company. */
export async function addOffers(url: string, territoryId: string, from: number, to: number): Promise<void> {
  await onDatabase(url, [
    `INSERT INTO "Company" ("id", "territoryId", "siren", "name", "legalForm", "activity", "state", "updatedAt")
     SELECT gen_random_uuid(), '${territoryId}', lpad(i::text, 9, '0'), 'Entreprise ' || i, 'SARL', 'Travaux',
            'active', now() FROM generate_series(${from / 20}, ${to / 20 - 1}) i`,
    `INSERT INTO "Establishment" ("id", "companyId", "siret", "name", "address", "postalCode", "city", "communeCode",
       "latitude", "longitude", "headOffice")
     SELECT gen_random_uuid(), c."id", c."siren" || '00012', c."name", '1 rue', place."postalCodes"[1], place."name",
            place."inseeCode", place."latitude", place."longitude", true
     FROM "Company" c ${placeOf('c."siren"::int')}
     WHERE c."siren"::int BETWEEN ${from / 20} AND ${to / 20 - 1}`,
    `INSERT INTO "Offer" ("id", "territoryId", "companyId", "establishmentId", "kind", "state", "romeCode", "sector",
       "title", "description", "places", "windowStart", "windowEnd", "preferredDays", "schedule", "weeklyMinutes",
       "publicTransport", "firstBusAt", "lastBusAt", "latitude", "longitude", "communeCode", "city", "publishedAt",
       "expiresOn", "updatedAt")
     SELECT gen_random_uuid(), c."territoryId", c."id", e."id", 'immersion', 'published', job.code, job.sector,
       job.title, repeat('Préparer, monter, ranger, nettoyer avec l’équipe. ', 6), 1 + i % 4, current_date - 10,
       current_date + 60, 14, ${SCHEDULE}, 1680, i % 2 = 0, 340, 1230, e."latitude" + (i % 20) * 0.0004,
       e."longitude", e."communeCode", e."city", now() - i * interval '1 second',
       CASE WHEN i % 50 = 0 THEN current_date - 1 ELSE current_date + 60 END, now()
     FROM generate_series(${from}, ${to - 1}) i ${jobOf('i')}
     JOIN "Company" c ON c."territoryId" = '${territoryId}' AND c."siren" = lpad((i / 20)::text, 9, '0')
     JOIN "Establishment" e ON e."companyId" = c."id"`,
    'VACUUM ANALYZE "Offer"',
    'VACUUM ANALYZE "Company"',
    'VACUUM ANALYZE "Establishment"',
  ])
}

/** People ready to be recommended, around Belfort, with one to three wishes, ways to travel and a diagnostic. */
export async function addPeople(
  url: string,
  { territoryId, organisationId }: { territoryId: string; organisationId: string },
  from: number,
  to: number,
): Promise<void> {
  const series = `generate_series(${from}, ${to - 1}) i`
  const person = `md5('person ' || i)::uuid`
  await onDatabase(url, [
    `INSERT INTO "Person" ("id", "territoryId", "organisationId", "supportReferentId", "firstName", "lastName",
       "searchName", "birthDate", "postalCode", "city", "communeCode", "latitude", "longitude", "openSectors", "skills",
       "softSkills", "licences", "conditionsToAvoid", "consentAt", "diagnosticDoneAt", "waitingSince", "lastProposedAt",
       "availability", "updatedAt")
     SELECT ${person}, '${territoryId}', '${organisationId}', (SELECT "id" FROM "User" LIMIT 1), 'Prénom' || i,
       'Nom' || i, 'prenom' || i, date '1970-01-01' + (i % 9000), near."postalCodes"[1], near."name", near."inseeCode",
       near."latitude", near."longitude", CASE WHEN i % 3 = 0 THEN ARRAY[job.sector] ELSE '{}' END, '{}', '{}',
       CASE WHEN i % 2 = 0 THEN ARRAY['B'] ELSE '{}' END, CASE WHEN i % 7 = 0 THEN ARRAY['heights'] ELSE '{}' END,
       CASE WHEN i % 11 <> 0 THEN now() - interval '30 days' END,
       CASE WHEN i % 13 <> 0 THEN now() - interval '20 days' END,
       now() - (i % 200) * interval '1 day', CASE WHEN i % 5 = 0 THEN now() - (i % 90) * interval '1 day' END,
       CASE WHEN i % 6 = 0 THEN ${SCHEDULE} END, now()
     FROM ${series} ${jobOf('i')}
     JOIN bench_near near ON near.m = (i::bigint * 7919) % (SELECT count(*) FROM bench_near)`,
    `INSERT INTO "WantedJob" ("personId", "romeCode", "rank")
     SELECT ${person}, job.code, wish FROM ${series}, generate_series(1, 1 + i % 3) wish
     JOIN LATERAL (SELECT code FROM bench_job WHERE n = (i::bigint * 31 + i / 97 + wish * 5) % ${JOBS.length}) job
       ON true`,
    `INSERT INTO "TravelMode" ("personId", "mode", "maxKm")
     SELECT ${person}, mode, CASE mode WHEN 'walk' THEN 3 WHEN 'bus' THEN 15 ELSE 25 + i % 20 END
     FROM ${series}, unnest(CASE WHEN i % 2 = 0 THEN ARRAY['walk', 'bus', 'car'] ELSE ARRAY['walk', 'bus'] END) mode`,
    `INSERT INTO "DiagnosticEntry" ("personId", "domain", "status", "updatedAt")
     SELECT ${person}, domain, CASE WHEN i % 4 = 0 THEN 'difficulty' ELSE 'noDifficulty' END, now()
     FROM ${series}, unnest(ARRAY['mobility', 'housing', 'health']) domain`,
    'VACUUM ANALYZE "Person"',
    'VACUUM ANALYZE "WantedJob"',
    'VACUUM ANALYZE "TravelMode"',
    'VACUUM ANALYZE "DiagnosticEntry"',
  ])
}
