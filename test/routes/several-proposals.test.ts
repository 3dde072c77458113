/** Several proposals sent from one page: what is shown, what is kept, what leaves once, and the way round by lists. */
import { describe, expect, test } from 'vitest'
import { testDatabase } from '#test/support/database'
import {
  makeCompany,
  makeOffer,
  makePerson,
  makeProfessional,
  makeTerritory,
  makeWorld,
  NOW,
} from '#test/support/factories'
import { testSite } from '#test/support/http'

const { db } = await testDatabase()
const site = await testSite(db, NOW)
const SENTENCE = 'Nadia a déjà aidé sur un chantier familial et apprend vite.'

async function scene() {
  const world = await makeWorld(db, { offer: { places: 3 } })
  const cookie = await site.signIn(world.referent)
  const read = async (path: string) => {
    const response = await site.fetch(path, { cookie })
    return { status: response.status, html: await response.text() }
  }
  const other = await makePerson(db, world.followed, { firstName: 'Ines' })
  return { world, cookie, read, other }
}

const pair = (personId: string, offerId: string) => `${personId}_${offerId}`

describe('several proposals from one page', () => {
  test('nothing leaves before the form is sent; each read is noted', async () => {
    const { world, read, other } = await scene()
    const path = `/referent/recommander?offre=${world.offer.id}&p=${world.person.id}&p=${other.id}&p=not-an-id`
    const { status, html } = await read(path)
    expect(status).toBe(200)
    expect(html).toContain('Nadia Benali')
    expect(html).toContain('Ines Benali')
    expect(await db.recommendation.count({ where: { offerId: world.offer.id } })).toBe(0)
    const reads = await db.fileAccess.findMany({ where: { userId: world.referent.userId } })
    expect(reads.map(({ personId }) => personId).sort()).toEqual([world.person.id, other.id].sort())
  })

  test('what was typed is kept, then each leaves with its words, once though sent twice', async () => {
    const { world, cookie, other } = await scene()
    const keys = [pair(world.person.id, world.offer.id), pair(other.id, world.offer.id)]
    const path = `/referent/recommander?paire=${keys[0]}&paire=${keys[1]}`
    const own = 'Ines connaît déjà les outils du métier.'
    const form = { paire: keys, sentence: 'Bien', [`phrase_${keys[1]}`]: own }
    const tooShort = await site.fetch(path, { cookie, form })
    expect(tooShort.status).toBe(422)
    const html = await tooShort.text()
    expect(html).toContain('Bien</textarea>')
    expect(html).toContain(own)
    for (let time = 0; time < 2; time++) {
      const sent = await site.fetch(path, { cookie, form: { ...form, sentence: SENTENCE } })
      expect(sent.status).toBe(302)
      expect(sent.headers.get('location')).toBe(`/referent/offres/${world.offer.id}`)
    }
    const rows = await db.recommendation.findMany({ where: { offerId: world.offer.id } })
    expect(rows.map(({ sentence }) => sentence).sort()).toEqual([own, SENTENCE].sort())
  })

  test('one that is refused is named; the others have left', async () => {
    const { world, cookie } = await scene()
    const keys: string[] = []
    for (const title of ['Un', 'Deux', 'Trois', 'Quatre']) {
      const offer = await makeOffer(db, await makeCompany(db, world.territory.id), {
        title: `Offre ${title}`,
      })
      keys.push(pair(world.person.id, offer.id))
    }
    const path = `/referent/recommander?${keys.map((key) => `paire=${key}`).join('&')}`
    const sent = await site.fetch(path, { cookie, form: { paire: keys, sentence: SENTENCE } })
    expect(sent.status).toBe(409)
    const html = await sent.text()
    expect(html).toContain('Une proposition n’est pas partie')
    expect(html).toContain('Nadia Benali, Offre Quatre')
    expect(await db.recommendation.count({ where: { personId: world.person.id } })).toBe(3)
  })

  test('another territory’s people and offers do not exist, nor does what is no form of ours', async () => {
    const { world, cookie } = await scene()
    const { id } = await makeTerritory(db)
    const stranger = await site.signIn(await makeProfessional(db, 'partnershipReferent', id))
    const key = pair(world.person.id, world.offer.id)
    const path = `/referent/recommander?paire=${key}`
    expect((await site.fetch(path, { cookie: stranger })).status).toBe(404)
    const form = { paire: key, sentence: SENTENCE }
    expect((await site.fetch(path, { cookie: stranger, form })).status).toBe(404)
    expect((await site.fetch(`/referent/personnes/${world.person.id}`, { cookie: stranger })).status).toBe(
      404,
    )
    const nothing = await site.fetch(path, { cookie, form: { paire: 'x_y', sentence: SENTENCE } })
    expect(nothing.status).toBe(409)
    expect(await nothing.text()).toContain('Cochez au moins une proposition')
    expect(await db.recommendation.count({ where: { personId: world.person.id } })).toBe(0)
  })

  test('the board and the people who wait lead to each other, and to a spreadsheet', async () => {
    const { world, cookie, read } = await scene()
    const board = await read('/referent/offres/a-pourvoir')
    expect(board.html).toContain(`/referent/offres/${world.offer.id}`)
    const people = await read('/referent/personnes')
    expect(people.html).toContain(pair(world.person.id, world.offer.id))
    const csv = await site.fetch('/referent/offres/a-pourvoir.csv', { cookie })
    expect(csv.headers.get('content-type')).toContain('text/csv')
    expect(await csv.text()).toContain(world.offer.title)
  })
})
