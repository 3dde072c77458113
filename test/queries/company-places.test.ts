/** The lists of a company with several places, as each of its members opens them. */
import { beforeEach, describe, expect, test } from 'vitest'
import { type ConventionWorld, drafted, makeConventionWorld } from '#test/support/conventions'
import { emptyDatabase, testDatabase } from '#test/support/database'
import { makeEstablishment, makeMember, NOW } from '#test/support/factories'
import { parisDay } from '~/domain/calendar/local-date'
import type { CompanyRole } from '~/domain/company/company-roles'
import type { EmployerActor } from '~/domain/permissions/actor'
import { loadNotifications } from '~/queries/company/load-notifications'
import { loadPlaceFilter } from '~/queries/company/load-place-filter'
import { listConventions } from '~/queries/convention/list-conventions'
import { listCompanyOffers } from '~/queries/offer/list-company-offers'
import { loadPlacesForOffer } from '~/queries/offer/load-offer-step'
import { loadRecommendationsForEmployer } from '~/queries/recommendation/load-for-employer'

const { db } = await testDatabase()
let world: ConventionWorld
let depot: string

beforeEach(async () => {
  await emptyDatabase(db)
  world = await makeConventionWorld(db)
  depot = (await makeEstablishment(db, world.company.id, { name: 'Dépôt', city: 'Delle' })).id
})

async function member(companyRoles: CompanyRole[], establishmentIds: string[] = []): Promise<EmployerActor> {
  const place = { role: 'employer', territoryId: world.territory.id, companyId: world.company.id } as const
  const { user, membership } = await makeMember(db, place)
  await db.membership.update({ where: { id: membership.id }, data: { companyRoles, establishmentIds } })
  return { ...place, companyRoles, userId: user.id, membershipId: membership.id, email: user.email }
}

describe('the places to choose from', () => {
  test('are the company’s, the head office first; none where there is one only', async () => {
    const { choices, value } = await loadPlaceFilter(db, world.employer, undefined)
    expect(choices.map(({ label }) => label)).toEqual(['Siège, Belfort', 'Dépôt, Delle'])
    expect(value).toBe('')
    const alone = await makeConventionWorld(db)
    expect((await loadPlaceFilter(db, alone.employer, alone.establishment.id)).choices).toEqual([])
  })

  test('begin with the member’s own, unless they only tutor; another company’s is ignored', async () => {
    const recruiter = await member(['recruiter'], [depot])
    expect((await loadPlaceFilter(db, recruiter, undefined)).ids).toEqual([depot])
    expect((await loadPlaceFilter(db, recruiter, '')).ids).toBeUndefined()
    const foreign = (await makeConventionWorld(db)).establishment.id
    expect((await loadPlaceFilter(db, recruiter, foreign)).ids).toEqual([depot])
    expect((await loadPlaceFilter(db, await member(['tutor'], [depot]), undefined)).ids).toBeUndefined()
  })

  test('a new offer begins where the member works, else at the head office', async () => {
    const names = async (viewer: EmployerActor) =>
      (await loadPlacesForOffer(db, viewer)).map(({ name }) => name)
    expect(await names(world.employer)).toEqual(['Siège', 'Dépôt'])
    expect(await names(await member(['recruiter'], [depot]))).toEqual(['Dépôt', 'Siège'])
  })

  test('that are closed can still be asked for: what was done there stays', async () => {
    await db.establishment.update({ where: { id: depot }, data: { closedAt: NOW } })
    const { choices } = await loadPlaceFilter(db, world.employer, undefined)
    expect(choices.map(({ label }) => label)).toContain('Dépôt, Delle (fermé)')
  })
})

test('offers, people and conventions are those of the places asked, counts included', async () => {
  await drafted(db, world)
  const { employer, establishment } = world
  const seen = async (places: string[] | undefined) => {
    const common = { text: '', page: 1, places }
    const offers = await listCompanyOffers(db, employer, NOW, { ...common, tab: 'en-cours' })
    const asked = { tab: 'acceptees', page: 1, places } as const
    const people = await loadRecommendationsForEmployer(db, employer, asked, parisDay(NOW))
    const conventions = await listConventions(db, employer, NOW, { ...common, mine: false })
    return [offers.total, people.counts.acceptees, conventions.total]
  }
  expect(await seen(undefined)).toEqual([1, 1, 1])
  expect(await seen([establishment.id])).toEqual([1, 1, 1])
  expect(await seen([depot])).toEqual([0, 0, 0])
})

test('a member chooses only among the messages that come to what they do', async () => {
  const kinds = async (...roles: CompanyRole[]) => (await loadNotifications(db, await member(roles))).kinds
  expect(await kinds('tutor')).toEqual(['immersions', 'account'])
  expect(await kinds('signatory')).toEqual(['account'])
  expect(await kinds('recruiter')).toEqual(['people', 'applications', 'offers', 'messages', 'account'])
  expect(await kinds('administrator')).toHaveLength(6)
})
