/**
 * A territory of the size of a large département, made row by row without the use cases, a thousand at a time: what
 * is read of it is plausible and consistent, what led to it was never lived. Made again, it adds nothing twice.
 */
import pg from 'pg'
import { connect } from '~/database/client'
import { loadCommunes } from '~/database/communes'
import { parisDay } from '~/domain/calendar/local-date'
import { companiesBatch } from './companies'
import { addConventions } from './conventions'
import { type Ground, prepareGround, type ScaleSizes } from './ground'
import { BATCH, type Batch, insertBatch } from './insert-rows'
import { offersBatch } from './offers'
import { peopleBatch } from './people'
import { recommendationCount, recommendationsBatch } from './recommendations'

/** Fills the territory of that name, opened for the département when there is none yet; its identifier. */
export async function fillTerritory(
  url: string,
  where: { readonly slug: string; readonly departmentCode: string },
  sizes: ScaleSizes,
  say: (line: string) => void,
): Promise<string> {
  const db = connect(url, 2)
  const client = new pg.Client({ connectionString: url, options: '-c synchronous_commit=off' })
  await client.connect()
  try {
    if ((await db.commune.count()) === 0) await loadCommunes(db)
    const ground = await prepareGround(db, client, where, sizes, parisDay(new Date()))
    const make = (
      what: string,
      count: number,
      batch: (ground: Ground, numbers: readonly number[]) => Batch,
    ) => makeAll(client, ground, { what, count, batch, say })
    await make('entreprises', sizes.companies, companiesBatch)
    await make('offres', sizes.offers, offersBatch)
    await make('personnes', sizes.people, peopleBatch)
    await make('mises en relation', sizes.offers > 0 ? recommendationCount(ground) : 0, recommendationsBatch)
    await client.query(
      `update "Person" p set "lastProposedAt" = r."last" from (select "personId", max("proposedAt") as "last"
       from "Recommendation" where "territoryId" = $1 group by "personId") r
       where r."personId" = p."id" and p."lastProposedAt" is distinct from r."last"`,
      [ground.territoryId],
    )
    say(`  ${await addConventions(db, client, ground)} conventions`)
    await client.query('vacuum analyze')
    return ground.territoryId
  } finally {
    await client.end()
    await db.$disconnect()
  }
}

interface Making {
  readonly what: string
  readonly count: number
  readonly batch: (ground: Ground, numbers: readonly number[]) => Batch
  readonly say: (line: string) => void
}

/** A line every tenth of the way. */
async function makeAll(
  client: pg.Client,
  ground: Ground,
  { what, count, batch, say }: Making,
): Promise<void> {
  const tenth = Math.ceil(count / 10 / BATCH) * BATCH
  for (let from = 0; from < count; from += BATCH) {
    const to = Math.min(count, from + BATCH)
    await insertBatch(
      client,
      batch(
        ground,
        Array.from({ length: to - from }, (_, index) => from + index),
      ),
    )
    if (to % tenth === 0 || to === count) say(`  ${to} ${what} sur ${count}`)
  }
}
