/** The whole way from a company's sign-up to what both sides say of an immersion, once with scripts and once without. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MONDAY, type Site, startSite } from '../support/browser'
import { emptyDatabase, testDatabase } from '../support/database'
import * as story from './story'
import * as convention from './story-of-a-convention'

let site: Site

beforeAll(async () => {
  site = await startSite((await testDatabase()).db)
})
beforeEach(async () => {
  await emptyDatabase(site.db)
  await site.moveTo(MONDAY)
})
afterEach(async () => {
  expect(await site.leave()).toEqual([])
})
afterAll(() => site.stop())

describe('from a company’s sign-up to the assessment of both sides', () => {
  test.each([{ javaScript: true }, { javaScript: false }])(
    'with scripts: $javaScript',
    async ({ javaScript }) => {
      const told = await story.openStory(site, javaScript)
      await story.companySignsUp(told)
      await story.employerPublishes(told)
      await story.referentPublishes(told)
      await story.referentRecommends(told)
      await story.candidateAccepts(told)
      await story.employerAccepts(told)
      await convention.conventionIsPrepared(told)
      await convention.everybodySigns(told)
      await convention.immersionIsLived(told)
      await convention.bothAssess(told)
    },
  )
})
