/** Many rows of our tables, a thousand at a time, in the schema's own types: one statement reads them from JSON. */
import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Prisma } from '~/database/generated/client'

interface Rows {
  Organisation: Prisma.OrganisationCreateManyInput
  User: Prisma.UserCreateManyInput
  Membership: Prisma.MembershipCreateManyInput
  Company: Prisma.CompanyCreateManyInput
  Establishment: Prisma.EstablishmentCreateManyInput
  Sponsor: Prisma.SponsorCreateManyInput
  Offer: Omit<Prisma.OfferCreateManyInput, 'schedule'> & { schedule: object | null }
  JobTerms: Prisma.JobTermsCreateManyInput
  SponsorshipTerms: Prisma.SponsorshipTermsCreateManyInput
  Person: Omit<Prisma.PersonCreateManyInput, 'availability'> & { availability: object | null }
  WantedJob: Prisma.WantedJobCreateManyInput
  Experience: Prisma.ExperienceCreateManyInput
  TravelMode: Prisma.TravelModeCreateManyInput
  DiagnosticEntry: Prisma.DiagnosticEntryCreateManyInput
  MobilisedSolution: Prisma.MobilisedSolutionCreateManyInput
  Recommendation: Prisma.RecommendationCreateManyInput
  RecommendationChange: Prisma.RecommendationChangeCreateManyInput
  JobApplication: Prisma.JobApplicationCreateManyInput
  JobApplicationChange: Prisma.JobApplicationChangeCreateManyInput
  Pairing: Prisma.PairingCreateManyInput
  PairingChange: Prisma.PairingChangeCreateManyInput
  Convention: Prisma.ConventionCreateManyInput
  ConventionVersion: Prisma.ConventionVersionCreateManyInput
  ConventionChange: Prisma.ConventionChangeCreateManyInput
  Signatory: Prisma.SignatoryCreateManyInput
  Signature: Prisma.SignatureCreateManyInput
  /** Bytes as PostgreSQL reads them from JSON: « \\x2550… ». */
  ConventionDocument: Omit<Prisma.ConventionDocumentCreateManyInput, 'bytes'> & { bytes: string }
  Assessment: Prisma.AssessmentCreateManyInput
}

export type Table = keyof Rows
/** Rows of several tables that belong together, in the order in which they may be inserted. */
export type Batch = { readonly [T in Table]?: readonly Rows[T][] }

/** Rows made at once: enough to spare round trips, few enough to hold in memory. */
export const BATCH = 1000

/** Inserts a batch in one transaction; rows that are already there, by any unique key, are left as they are. */
export async function insertBatch(client: pg.Client, batch: Batch): Promise<void> {
  await client.query('begin')
  for (const [table, rows] of Object.entries(batch)) await insertRows(client, table, rows)
  await client.query('commit')
}

/** Several batches as one. */
export function together(batches: readonly Batch[]): Batch {
  const rows: Partial<Record<string, object[]>> = {}
  for (const batch of batches) {
    for (const [table, more] of Object.entries(batch)) rows[table] = [...(rows[table] ?? []), ...more]
  }
  return rows as Batch
}

/** Columns are those of the first row: the rows of a table all say the same things. */
async function insertRows(client: pg.Client, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ')
  await client.query(
    `insert into "${table}" (${columns})
     select ${columns} from json_populate_recordset(null::"${table}", $1::json) on conflict do nothing`,
    [JSON.stringify(rows)],
  )
}

/** The same identifier for the same name at every run, in the shape of a UUID (version 5). */
export function idOf(name: string): string {
  const hash = createHash('sha1').update(`passerelle ${name}`).digest('hex')
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16)
  return [
    ...[hash.slice(0, 8), hash.slice(8, 12), `5${hash.slice(13, 16)}`],
    ...[`${variant}${hash.slice(17, 20)}`, hash.slice(20, 32)],
  ].join('-')
}
