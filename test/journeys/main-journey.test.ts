/** The whole way from a company's sign-up to what both sides say of an immersion, once with scripts and once without. */
import { describe, test } from 'vitest'
import { journeySite } from '../support/journey-site'
import * as story from './story'
import * as convention from './story-of-a-convention'

const site = journeySite()

describe('from a company’s sign-up to the assessment of both sides', () => {
  test.each([{ javaScript: true }, { javaScript: false }])(
    'with scripts: $javaScript',
    async ({ javaScript }) => {
      const told = await story.openStory(site(), javaScript)
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
