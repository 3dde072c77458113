/** The people of a journey, and what they do first: an offer is published, a person is recommended, both say yes. */
import { makeSiret } from '~/domain/company/siret'
import type { CandidateActor } from '~/domain/permissions/actor'
import type { Site } from '../support/browser'
import { BELFORT, DELLE, openWorld, type World, welcomePerson } from '../support/journey-world'
import type { Visitor } from '../support/visitor'

export const SOFIA = 'sofia@keller.test'
export const LINA = 'lina@roth.test'
const SENTENCE = 'Lina est ponctuelle et veut apprendre un métier de chantier.'
const SIGN_IN = 'Votre lien de connexion'

export interface Story {
  readonly site: Site
  readonly world: World
  readonly javaScript: boolean
  readonly employer: Visitor
  readonly referent: Visitor
  readonly lina: CandidateActor
}

/** A territory where two people wait: Lina lives next door, Omar too far for his bicycle. */
export async function openStory(site: Site, javaScript: boolean): Promise<Story> {
  const world = await openWorld(site)
  const lina = await welcomePerson(site, world.support, {
    ...{ firstName: 'Lina', lastName: 'Roth', email: LINA, place: BELFORT },
    modes: [{ mode: 'bus', maxKm: 15 }],
  })
  await welcomePerson(site, world.support, {
    ...{ firstName: 'Omar', lastName: 'Diallo', email: 'omar@diallo.test', place: DELLE },
    modes: [{ mode: 'bike', maxKm: 5 }],
  })
  const employer = await site.person({ javaScript })
  const referent = await site.person({ javaScript })
  return { site, world, javaScript, employer, referent, lina }
}

/** By the link sent to the address; lands on the role's home. */
export async function signsIn(
  site: Site,
  visitor: Visitor,
  address: string,
  home: string | RegExp,
): Promise<void> {
  await site.db.message.deleteMany({ where: { toAddress: address, subject: SIGN_IN } })
  await visitor.goes('/connexion')
  await visitor.fills({ 'Votre adresse électronique': address })
  await visitor.presses('Recevoir mon lien')
  await visitor.arrives(/courriels/)
  await visitor.goes((await site.mailTo(address, new RegExp(SIGN_IN))).link)
  await visitor.presses('Me connecter')
  await visitor.arrives(home)
}

/** The same somebody, whose session ended meanwhile: they are signed in again, and open their home. */
export async function comesBack(
  { site }: Story,
  visitor: Visitor,
  address: string,
  home: string,
): Promise<void> {
  const hat = await site.db.membership.findFirstOrThrow({ where: { user: { email: address } } })
  await site.puts(visitor, { userId: hat.userId, membershipId: hat.id })
  await visitor.goes(home)
}

export async function companySignsUp({ site, employer }: Story): Promise<void> {
  await employer.goes('/inscription/entreprise')
  await employer.fills({
    'Numéro SIRET de l’établissement': makeSiret(7),
    'Nom de l’entreprise': 'Maçonnerie Keller',
    'Ce que fait l’entreprise, en une phrase': 'Nous rénovons des maisons anciennes.',
    'Adresse (numéro et rue)': '12 rue de Mulhouse',
    Commune: 'Belfort (90000)',
    Prénom: 'Sofia',
    Nom: 'Keller',
    'Adresse électronique professionnelle': SOFIA,
    Téléphone: '03 84 55 12 34',
  })
  await employer.chooses('Forme juridique', 'SARL ou EURL')
  await employer.presses('Inscrire l’entreprise')
  await employer.arrives('Plus qu’une étape')
  const { link } = await site.mailTo(SOFIA, /Confirmez l’inscription/)
  await employer.goes(link)
  await employer.arrives('Est-ce bien vous ?')
  await employer.presses('C’est moi')
  await employer.arrives('Maçonnerie Keller')
  await employer.sees('Nadia Courvoisier')
  await employer.checks()
  await site.mailTo(SOFIA, /Votre référent·e entreprises/)
}

/** Seven pages, most of them filled in beforehand. */
export async function employerPublishes({ employer }: Story): Promise<void> {
  await employer.follows('Publier ma première offre')
  await employer.arrives('Publier une offre')
  await employer.fills({ 'Quel métier ?': 'maçon' })
  await employer.presses('Continuer')
  const next = () => employer.presses('Enregistrer et continuer')
  await employer.arrives('Missions')
  await next()
  await employer.arrives('Lieu et dates')
  await employer.fills({
    'Premier jour possible': '26/01/2032',
    'Dernier jour possible': '30 avril 2032',
    'Nombre de personnes que vous pouvez accueillir': '2',
  })
  await next()
  await employer.arrives('Horaires')
  await next()
  await employer.arrives('Accueil')
  await employer.fills({
    'Prénom et nom du tuteur ou de la tutrice': 'Hugo Martin',
    'Sa fonction': 'Chef d’équipe',
  })
  await next()
  await employer.arrives('Conditions de travail')
  await next()
  await employer.arrives('Accès')
  await employer.ticks('Oui')
  await next()
  await employer.sees('Voici l’offre comme le public la lira.')
  await employer.checks()
  await employer.presses('Envoyer à mon référent·e')
  await employer.sees(/Votre offre est envoyée/)
}

export async function referentPublishes({ site, world, referent }: Story, employer = SOFIA): Promise<void> {
  const address = world.emails.referent
  await site.mailTo(address, /Une offre attend votre relecture/)
  await signsIn(site, referent, address, 'Mon bureau')
  await referent.sees('Offre à relire : Maçon ou maçonne')
  await referent.follows('Relire et publier')
  await referent.sees('Rien à signaler')
  await referent.presses('Publier l’offre')
  await site.mailTo(employer, /Votre offre est en ligne/)
}

/** Who fits is listed; who nearly fits too, with what would open the door. */
export async function referentRecommends(
  { site, referent }: Story,
  told = /Une immersion vous est proposée/,
): Promise<void> {
  await referent.sees('1. Lina Roth')
  await referent.sees('Le trajet n’est pas possible')
  await referent.sees(/Possible avec un covoiturage/)
  await referent.checks()
  await referentWrites(referent, SENTENCE)
  await site.mailTo(LINA, told)
}

/** From the list of who fits: the sentence, and the proposal leaves. */
export async function referentWrites(referent: Visitor, sentence: string): Promise<void> {
  await referent.follows('Recommander Lina Roth')
  await referent.arrives('Recommander Lina Roth')
  await referent.fills({ 'Votre phrase': sentence })
  await referent.checks()
  await referent.presses('Envoyer la proposition')
  await referent.page.waitForURL(/mises-en-relation/)
}

/** By the personal link, without an account, on a phone. */
export async function candidateAccepts(told: Story): Promise<void> {
  await saysYes(told, /Une immersion vous est proposée/, SENTENCE)
}

/** The same for any kind of offer: by the message with this subject, to a page that says these words. */
export async function saysYes({ site, javaScript }: Story, subject: RegExp, words: string): Promise<void> {
  const candidate = await site.person({ javaScript, width: 360 })
  const { link } = await site.mailTo(LINA, subject)
  if (!link.startsWith('/m/')) throw new Error(`the message leads to ${link}`)
  await candidate.goes(link)
  await candidate.sees(words)
  await candidate.checks()
  await candidate.follows('Oui, cela m’intéresse')
  await candidate.arrives('Vous dites oui')
  await candidate.presses('Oui, j’envoie ma réponse')
  await candidate.sees(/Votre oui est envoyé/)
}

/** The name and the ways to reach the person appear with the agreement, not before. */
export async function employerAccepts({ site, world, employer }: Story): Promise<void> {
  const { link, text } = await site.mailTo(SOFIA, /Une personne souhaite venir chez vous/)
  if (/Roth/.test(text)) throw new Error('the message gives the name before the agreement')
  await employer.goes(link)
  await employer.arrives('Lina R.')
  const html = await employer.page.content()
  if (/Roth|lina@|06 39 98/.test(html))
    throw new Error('the page gives the name or a contact before the agreement')
  await employer.checks()
  await employer.follows(/J’accueille|Accepter|Oui/)
  await employer.arrives('Accepter Lina R.')
  await employer.presses(/Oui, j’accueille/)
  await employer.arrives('Lina Roth')
  await employer.sees(LINA)
  await site.mailTo(LINA, /C’est d’accord pour votre immersion/)
  await site.mailTo(world.emails.support, /Un accord pour une personne que vous suivez/)
}
