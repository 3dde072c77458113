/** The whole way of a job, once with scripts and once without. */
import { describe, test } from 'vitest'
import { journeySite } from '../support/journey-site'
import { openStory } from './story'
import * as job from './story-of-a-job'

const site = journeySite()

const EITHER_WAY = [{ javaScript: true }, { javaScript: false }]

describe('from a job’s publication to a month after the hire', () => {
  test.each(EITHER_WAY)('with scripts: $javaScript', async ({ javaScript }) => {
    const told = await job.openJobStory(await openStory(site(), javaScript))
    await job.employerPublishesJob(told)
    await job.referentPresents(told)
    await job.bothAgree(told)
    await job.theyMeetAboutIt(told)
    await job.sheIsHired(told)
    await job.monthAfter(told)
  })
})
