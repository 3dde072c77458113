/** What does not go straight: refusals, corrections, changes, links that no longer open, an accident. */
import { expect, test } from 'vitest'
import type { CandidateActor } from '~/domain/permissions/actor'
import { confirmStart } from '~/use-cases/immersion/confirm-start'
import type { Site } from '../support/browser'
import { journeySite } from '../support/journey-site'
import {
  agree,
  type Company,
  openCompany,
  openConvention,
  openOffer,
  present,
  propose,
} from '../support/journey-steps'
import { ok, openWorld, type World, welcomePerson } from '../support/journey-world'

let site: Site
let world: World
let keller: Company
let offerId: string
let lina: CandidateActor
const LINA = 'lina@roth.test'

journeySite(async (opened) => {
  site = opened
  world = await openWorld(site)
  keller = await openCompany(site, world, 'Maçonnerie Keller', 1)
  offerId = await openOffer(site, world, keller)
  const names = { firstName: 'Lina', lastName: 'Roth', email: LINA }
  lina = await welcomePerson(site, world.support, { ...names, modes: [{ mode: 'bus', maxKm: 15 }] })
})

test('the person declines with a reason: the referents read it, the company never hears of it', async () => {
  const recommendationId = await propose(site, world, offerId, lina)
  const phone = await site.person({ width: 360 })
  await phone.goes((await site.mailTo(LINA, /Une immersion vous est proposée/)).link)
  await phone.follows('Non, pas cette fois')
  await phone.arrives('Vous dites non')
  phone.expects(422)
  await phone.presses('Non, j’envoie ma réponse')
  await phone.sees('Choisissez une raison dans la liste.')
  await phone.checks()
  await phone.ticks('Les horaires ne me vont pas')
  await phone.presses('Non, j’envoie ma réponse')
  await phone.sees('Votre non est enregistré.')
  const referent = await site.person({ hat: world.referent })
  await referent.goes(`/referent/mises-en-relation/${recommendationId}`)
  await referent.sees('Horaires')
  const employer = await site.person({ hat: keller.actor })
  await employer.goes('/entreprise/personnes')
  expect(await employer.reads(/Lina/)).toBe(false)
})

test('the company declines with a reason: the person reads words that do not judge', async () => {
  const recommendationId = await present(site, world, offerId, lina)
  const employer = await site.person({ hat: keller.actor })
  await employer.goes(`/entreprise/personnes/${recommendationId}`)
  await employer.follows(/écliner/)
  await employer.arrives('Décliner pour Lina R.')
  await employer.ticks('Il manque une compétence')
  await employer.fills({ Précisez: 'La lecture de plans.' })
  await employer.presses('Envoyer ma réponse')
  await employer.arrives('Lina R.')
  const { text } = await site.mailTo(LINA, /réponse|entreprise/i)
  expect(text).toMatch(/Cela s’apprend/)
  expect(text).not.toMatch(/lecture de plans/)
  const phone = await site.person({ hat: lina, width: 360 })
  await phone.goes(`/moi/propositions/${recommendationId}`)
  expect(await phone.reads(/lecture de plans/)).toBe(false)
  const referent = await site.person({ hat: world.referent })
  await referent.goes(`/referent/mises-en-relation/${recommendationId}`)
  await referent.sees('La lecture de plans.')
})

test('a correction asked makes a new version: signatures are cleared, and a link to a former address is gone', async () => {
  const recommendationId = await agree(site, world, keller, offerId, lina)
  const conventionId = await openConvention(site, world, recommendationId, 'readyToSign')
  const toSign = /Une convention d’immersion à signer/
  const first = (await site.mailTo(LINA, toSign)).link
  const phone = await site.person({ width: 360 })
  await phone.goes(first)
  await phone.presses('Je signe la convention')
  await phone.sees(/Vous avez signé le/)
  await phone.goes((await site.mailTo(keller.email, toSign)).link)
  await phone.page.getByText('Demander une correction').click()
  await phone.fills({ 'Que faut-il corriger ?': 'Nous commençons à 8 h.' })
  await phone.presses('Demander la correction')
  await phone.sees('Nous commençons à 8 h.')
  await site.mailTo(world.emails.referent, /orrection/)

  const referent = await site.person({ hat: world.referent })
  await referent.goes(`/referent/conventions/${conventionId}/modifier`)
  await referent.sees('Nous commençons à 8 h.')
  await referent.unfolds('La personne', 'Les conditions d’accueil')
  await referent.fills({
    'E-mail de la personne': 'lina.roth@exemple.test',
    'Mesures de prévention': 'Accueil sécurité à 8 h, chaque matin.',
  })
  await referent.presses('Enregistrer')
  await referent.arrives('Lina Roth chez Maçonnerie Keller')
  expect(await site.db.signature.count({ where: { conventionId, version: 2 } })).toBe(0)

  phone.expects(410)
  expect(await phone.goes(first)).toBe(410)
  await phone.arrives('Ce lien n’est plus valable')
  await phone.checks()
  await phone.goes((await site.mailTo('lina.roth@exemple.test', /onvention/)).link)
  await phone.sees(/modifiée/)
  await phone.presses('Je signe la convention')
  await phone.sees(/Vous avez signé le/)
})

test('an offer is corrected on request, published, paused, closed; its public page then leads elsewhere', async () => {
  const submitted = await openOffer(site, world, keller, { romeCode: 'F1606', upTo: 'submitted' })
  const referent = await site.person({ hat: world.referent })
  await referent.goes(`/referent/offres/${submitted}/publier`)
  await referent.fills({ 'Ou demander une modification': 'Qui accueille la personne le premier jour ?' })
  await referent.presses('Demander la modification')
  await referent.arrives(/Offres/)
  const { link } = await site.mailTo(keller.email, /modification|correction/i)
  const employer = await site.person({ hat: keller.actor })
  await employer.goes(link)
  await employer.sees('Qui accueille la personne le premier jour ?')
  await employer.goes(`/entreprise/offres/${submitted}/modifier/accueil`)
  await employer.fills({ 'Prénom et nom du tuteur ou de la tutrice': 'Aline Weber' })
  await employer.presses('Enregistrer et continuer')
  await employer.arrives('Conditions de travail')
  await employer.goes(`/entreprise/offres/${submitted}/apercu`)
  await employer.presses('Renvoyer à mon référent·e')
  await employer.sees(/Votre offre est envoyée/)
  await referent.goes(`/referent/offres/${submitted}/publier`)
  await referent.sees('Vous aviez demandé')
  await referent.presses('Publier l’offre')
  await referent.page.waitForURL(`**/referent/offres/${submitted}`)

  await employer.goes(`/entreprise/offres/${submitted}`)
  await employer.presses('Mettre en pause')
  await employer.sees('L’offre est en pause')
  await employer.presses('Remettre en ligne')
  await employer.sees('L’offre est de nouveau en ligne.')
  await employer.follows('Fermer l’offre')
  await employer.ticks('Le besoin n’existe plus')
  await employer.presses('Fermer l’offre')
  await employer.page.waitForURL(`**/entreprise/offres**`)
  await employer.sees(/ermée/)
  const visitor = await site.person()
  visitor.expects(410)
  expect(await visitor.goes(`/offres/${submitted}`)).toBe(410)
  await visitor.checks()
  await visitor.follows(/Maçon ou maçonne/)
  await visitor.arrives('Maçon ou maçonne')
})

test('an accident shows both clocks at once, to the company and to the referent', async () => {
  const recommendationId = await agree(site, world, keller, offerId, lina)
  const conventionId = await openConvention(site, world, recommendationId, 'validated')
  await site.moveTo('2032-02-03T09:00:00Z')
  ok(await confirmStart(site.as(keller.actor), { conventionId }))
  const employer = await site.person({ hat: keller.actor })
  await employer.goes(`/entreprise/conventions/${conventionId}`)
  await employer.follows('Déclarer un accident')
  await employer.fills({
    'Quel jour ?': '3 février 2032',
    'À quelle heure ?': '9 h 15',
    'Où ?': 'Sur le chantier',
    'Que s’est-il passé ?': 'Coupure superficielle à la main, soignée sur place.',
  })
  await employer.presses('Déclarer l’accident')
  await employer.sees(/Accident du mardi 3 février 2032/)
  await employer.checks()
  await site.mailTo(world.emails.referent, /une démarche urgente vous attend/)
  const referent = await site.person({ hat: world.referent })
  await referent.goes(`/referent/conventions/${conventionId}`)
  expect(
    await referent.page
      .getByRole('article')
      .filter({ hasText: 'Accident du' })
      .getByText(/il reste/)
      .count(),
  ).toBeGreaterThan(0)
  await referent.checks()
})

test('a coordinator invites a professional, who accepts by their link', async () => {
  const coordinator = await site.person({ hat: world.coordinator })
  await coordinator.goes('/territoire/membres/inviter')
  await coordinator.fills({
    Prénom: 'Anna',
    Nom: 'Petit',
    'Adresse électronique': 'anna@mission-locale.test',
  })
  await coordinator.chooses('Organisme', 'Mission locale')
  await coordinator.ticks(/éférent·e de parcours/)
  await coordinator.presses('Envoyer l’invitation')
  await coordinator.page.waitForURL('**/territoire/membres')
  const invited = await site.person()
  await invited.goes((await site.mailTo('anna@mission-locale.test', /invitation/i)).link)
  await invited.checks()
  await invited.presses(/ccepte|ejoindre/)
  await invited.arrives('Mes personnes')
  await coordinator.goes('/territoire/membres')
  await coordinator.sees('Anna Petit')
})

test('a support referent opens a file; the same person again is noticed', async () => {
  const support = await site.person({ hat: world.support })
  const opens = async (email: string) => {
    await support.goes('/accompagnement/personnes/nouvelle')
    await support.fills({
      ...{ Prénom: 'Yanis', Nom: 'Meyer', 'Date de naissance': '14/05/1999', Commune: 'Delle (90100)' },
      'Adresse e-mail': email,
    })
    await support.presses('Ouvrir le dossier')
  }
  await opens('yanis@exemple.test')
  await support.arrives('Yanis Meyer')
  await support.checks()
  support.expects(409)
  await opens('yanis.meyer@exemple.test')
  await support.sees(/J’ai vérifié/)
  await support.ticks(/J’ai vérifié/)
  await support.presses('Ouvrir le dossier')
  await support.arrives('Yanis Meyer')
  expect(await site.db.person.count({ where: { lastName: 'Meyer' } })).toBe(2)
})

test('« cela m’intéresse »: the referent says no with a reason, which the person reads', async () => {
  const phone = await site.person({ hat: lina, width: 360 })
  await phone.goes(`/offres/${offerId}`)
  await phone.follows(/m’intéresse/)
  await phone.arrives('Cela m’intéresse')
  await phone.fills({ 'Voulez-vous dire pourquoi ?': 'J’ai aidé mon oncle à bâtir son garage.' })
  await phone.presses('Oui, cela m’intéresse')
  await phone.sees('C’est envoyé.')
  const proposal = phone.page.url()
  const referent = await site.person({ hat: world.referent })
  await referent.goes('/referent')
  await referent.sees(/Lina Roth est intéressé/)
  // The first thing of a desk is opened by its button, the others by their line.
  await referent.follows(/Décider|Lina Roth est intéressé/)
  await referent.sees('J’ai aidé mon oncle à bâtir son garage.')
  await referent.follows('Ne pas retenir')
  await referent.arrives('Ne pas proposer Lina Roth')
  await referent.ticks('Une offre plus adaptée se prépare')
  await referent.presses('Répondre')
  await referent.arrives('Mon bureau')
  await site.mailTo(LINA, /./)
  await phone.goes(proposal)
  await phone.sees('Une offre qui vous ira mieux se prépare.')
  await phone.checks()
})

test('a page that fails says the number that the log has, whether it was opened or followed to', async () => {
  const visitor = await site.person()
  visitor.expects(500)
  const { page } = visitor
  const logged = () => /"incident":"(\w+)"/.exec(site.complaints().join('\n'))?.[1]
  await visitor.goes('/accessibilite')
  await site.db.$executeRaw`alter table "Offer" rename to "OfferAway"`
  try {
    await page.getByRole('contentinfo').getByRole('link', { name: 'Toutes les offres' }).click()
    await visitor.arrives('Un problème est survenu de notre côté')
    const followed = logged()
    expect(followed).toMatch(/^[A-Z0-9]{6,8}$/)
    await visitor.sees(`Incident ${followed}`)
    expect(await visitor.goes('/offres')).toBe(500)
    const opened = logged()
    expect(opened).not.toBe(followed)
    await visitor.checks()
    await visitor.sees(`Incident ${opened}`)
  } finally {
    await site.db.$executeRaw`alter table "OfferAway" rename to "Offer"`
  }
  site.complaints()
})
