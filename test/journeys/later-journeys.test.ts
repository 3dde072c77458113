/** The whole ways of a sponsorship and of a job, once with scripts and once without. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MONDAY, type Site, startSite } from '../support/browser'
import { emptyDatabase, testDatabase } from '../support/database'
import { openStory } from './story'
import * as job from './story-of-a-job'
import * as pairing from './story-of-a-pairing'

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

describe('from a sponsor’s sign-up to what came of the pairing', () => {
  test.each(EITHER_WAY)('with scripts: $javaScript', async ({ javaScript }) => {
    const sponsor = await site.person({ javaScript, width: 360 })
    const told = { ...(await openStory(site, javaScript)), sponsor }
    await pairing.sponsorSignsUp(told)
    await pairing.referentValidates(told)
    await pairing.sponsorOffers(told)
    await pairing.bothAccept(told)
    await pairing.charterIsSigned(told)
    await pairing.theyMeet(told)
    await pairing.monthIsTold(told)
    await pairing.itEnds(told)
  })
})

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
