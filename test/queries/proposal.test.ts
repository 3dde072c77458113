import { beforeEach, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { makeOffer, makeWorld, NOW } from '#test/support/factories'
import { parisDay } from '~/domain/calendar/local-date'
import { loadProposal } from '~/queries/person/load-proposal'

const { db } = await testDatabase()
beforeEach(() => emptyDatabase(db))

test('what every offer has in common is said once, and what kind each is', async () => {
  const { supportReferent, person, company, establishment } = await makeWorld(db)
  const read = async () => {
    const view = await loadProposal(db, supportReferent, person.id, parisDay(NOW))
    if (!view) throw new Error('the person is followed by this referent')
    return view
  }
  const alone = await read()
  expect(alone.sharedReasons).toEqual([])
  expect(alone.offers.map(({ kindLabel }) => kindLabel)).toEqual(['Immersion'])
  const reasons = alone.offers[0]?.match.reasons ?? []
  expect(reasons.length).toBeGreaterThan(1)

  await makeOffer(db, { company, establishment }, { publicTransport: true })
  const two = await read()
  expect(two.offers).toHaveLength(2)
  expect(two.sharedReasons.length).toBeGreaterThan(0)
  for (const { match } of two.offers) {
    expect(match.reasons.filter((reason) => two.sharedReasons.includes(reason))).toEqual([])
    expect([...match.reasons, ...two.sharedReasons].sort()).toEqual([...reasons].sort())
  }
})
