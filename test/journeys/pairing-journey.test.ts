/** The whole way of a sponsorship, once with scripts and once without. */
import { describe, test } from 'vitest'
import { journeySite } from '../support/journey-site'
import { openStory } from './story'
import * as pairing from './story-of-a-pairing'

const site = journeySite()

const EITHER_WAY = [{ javaScript: true }, { javaScript: false }]

describe('from a sponsor’s sign-up to what came of the pairing', () => {
  test.each(EITHER_WAY)('with scripts: $javaScript', async ({ javaScript }) => {
    const sponsor = await site().person({ javaScript, width: 360 })
    const told = { ...(await openStory(site(), javaScript)), sponsor }
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
