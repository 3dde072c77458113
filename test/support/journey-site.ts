/** One site for the journeys of a file: each begins on an empty database, on the same Monday, and ends without a complaint. */
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { MONDAY, type Site, startSite } from './browser'
import { emptyDatabase, testDatabase } from './database'

/** To call at the top of a file; `prepare` sets what each of its journeys begins with. */
export function journeySite(prepare: (site: Site) => Promise<void> = async () => undefined): () => Site {
  let site: Site
  beforeAll(async () => {
    site = await startSite((await testDatabase()).db)
  })
  beforeEach(async () => {
    await emptyDatabase(site.db)
    await site.moveTo(MONDAY)
    await prepare(site)
  })
  afterEach(async () => {
    expect(await site.leave()).toEqual([])
  })
  afterAll(() => site.stop())
  return () => site
}
