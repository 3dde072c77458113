/** A referent places people several at a time: from an offer, and from the people who wait; with and without JavaScript. */
import { describe, expect, test } from 'vitest'
import type { CandidateActor } from '~/domain/permissions/actor'
import type { Site } from '../support/browser'
import { journeySite } from '../support/journey-site'
import { type Company, openCompany, openOffer } from '../support/journey-steps'
import { openWorld, type World, welcomePerson } from '../support/journey-world'

let site: Site
let world: World
let keller: Company
let offerId: string
let lina: CandidateActor
const modes = [{ mode: 'bus' as const, maxKm: 15 }]
const COMMON = 'Une personne ponctuelle, qui veut apprendre un métier de chantier.'
const OWN = 'Omar a déjà aidé à monter un mur et connaît les outils.'

journeySite(async (opened) => {
  site = opened
  world = await openWorld(site)
  keller = await openCompany(site, world, 'Maçonnerie Keller', 1)
  offerId = await openOffer(site, world, keller)
  const names = { firstName: 'Lina', lastName: 'Roth', email: 'lina@roth.test' }
  lina = await welcomePerson(site, world.support, { ...names, modes })
})

describe.each([
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
])('with JavaScript: $javaScript, on $width px', ({ javaScript, width }) => {
  test('two people for one offer: one common sentence, one of their own, both are told', async () => {
    const names = { firstName: 'Omar', lastName: 'Haddad', email: 'omar@haddad.test' }
    await welcomePerson(site, world.support, { ...names, modes })
    const referent = await site.person({ hat: world.referent, javaScript, width })
    await referent.goes(`/referent/offres/${offerId}`)
    await referent.ticks('Choisir Lina Roth', 'Choisir Omar Haddad')
    await referent.presses('Recommander les personnes cochées')
    await referent.arrives(/^Recommander 2 personnes pour/)
    await referent.sees('Ce qui peut encore partir')
    await referent.checks()
    referent.expects(422)
    await referent.presses('Envoyer les propositions cochées')
    await referent.sees('Écrivez au moins 15 caractères.')
    await referent.checks()
    await referent.page
      .getByRole('listitem')
      .filter({ has: referent.page.getByLabel(/Omar Haddad pour/) })
      .getByText('Écrire une autre phrase pour celle-ci')
      .click()
    await referent.fills({
      'Votre phrase, pour toutes les propositions': COMMON,
      'Votre phrase pour Omar Haddad et Maçonnerie Keller': OWN,
    })
    await referent.presses('Envoyer les propositions cochées')
    await referent.sees(/Les 2 propositions sont envoyées/)
    expect(new URL(referent.page.url()).pathname).toBe(`/referent/offres/${offerId}`)
    await site.mailTo('lina@roth.test', /Une immersion vous est proposée/)
    await site.mailTo('omar@haddad.test', /Une immersion vous est proposée/)
    const sent = await site.db.recommendation.findMany({
      where: { offerId, state: 'proposed' },
      select: { sentence: true },
    })
    expect(sent.map(({ sentence }) => sentence).sort()).toEqual([OWN, COMMON].sort())
  })

  test('one person for four offers: three leave, the fourth says why, by its name', async () => {
    for (const [index, name] of ['Toitures Morel', 'Plâtrerie Bertin', 'Chantiers Vidal'].entries()) {
      await openOffer(site, world, await openCompany(site, world, name, index + 2))
    }
    const referent = await site.person({ hat: world.referent, javaScript, width })
    await referent.goes('/referent/personnes')
    await referent.sees('Jamais proposé·e')
    await referent.checks()
    await referent.follows('Lina Roth')
    await referent.arrives('Lina Roth')
    await referent.checks()
    for (const company of ['Maçonnerie Keller', 'Toitures Morel', 'Plâtrerie Bertin', 'Chantiers Vidal']) {
      await referent.ticks(new RegExp(`${company}, pour Lina Roth`))
    }
    await referent.presses('Recommander ce qui est coché')
    await referent.arrives(/^Recommander Lina Roth pour 4 offres/)
    await referent.sees(/Pour que celle-ci parte, décochez-en une/)
    await referent.checks()
    // The last is sent all the same: it is refused by name, the others leave.
    for (const box of await referent.page.locator('input[name=paire]').all()) await box.check()
    await referent.fills({ 'Votre phrase, pour toutes les propositions': COMMON })
    referent.expects(409)
    await referent.presses('Envoyer les propositions cochées')
    await referent.sees('Une proposition n’est pas partie')
    await referent.sees('3 propositions sont envoyées')
    await referent.checks()
    expect(
      await site.db.recommendation.count({ where: { personId: lina.personId, state: 'proposed' } }),
    ).toBe(3)
  })
})

test('the board names who is in view and leads to the offer; the menu leads everywhere on one line', async () => {
  const referent = await site.person({ hat: world.referent })
  await referent.goes('/referent/offres')
  await referent.page
    .getByRole('navigation', { name: /rubrique Offres/ })
    .getByText('Offres à pourvoir')
    .click()
  await referent.arrives('Offres à pourvoir')
  await referent.sees(/personne de proposé/i)
  await referent.checks()
  const menu = referent.page.getByRole('navigation', { name: 'Menu principal', exact: true })
  expect(await menu.getByRole('link').count()).toBe(6)
  expect((await menu.boundingBox())?.height).toBeLessThan(50)
})
