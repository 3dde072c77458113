/** The whole way of a job, once with scripts and once without. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MONDAY, type Site, startSite } from '../support/browser'
import { emptyDatabase, testDatabase } from '../support/database'
import { openStory } from './story'
import * as job from './story-of-a-job'

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

const EITHER_WAY = [{ javaScript: true }, { javaScript: false }]

describe('from a job’s publication to a month after the hire', () => {
  test.each(EITHER_WAY)('with scripts: $javaScript', async ({ javaScript }) => {
    const told = await job.openJobStory(await openStory(site, javaScript))
    await job.employerPublishesJob(told)
    await job.referentPresents(told)
    await job.bothAgree(told)
    await job.theyMeetAboutIt(told)
    await job.sheIsHired(told)
    await job.monthAfter(told)
  })
})
