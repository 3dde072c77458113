/** A sponsorship from the sponsor's sign-up to what came of it: the sponsor and the person on phones, the referent at a desk. */
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { typed } from '../support/journey-world'
import type { Visitor } from '../support/visitor'
import { LINA, referentWrites, type Story, saysYes, signsIn } from './story'

const CLAUDE = 'claude@perrin.test'
const FIRST_MEETING = '2032-01-15' as LocalDate
const SECOND_MEETING = '2032-01-29' as LocalDate
const PAIR = 'Lina Roth et Claude Perrin'

export interface SponsorshipStory extends Story {
  readonly sponsor: Visitor
}

export async function sponsorSignsUp({ site, sponsor }: SponsorshipStory): Promise<void> {
  await sponsor.goes('/inscription/parrain')
  await sponsor.fills({
    ...{ Prénom: 'Claude', Nom: 'Perrin', 'Adresse électronique': CLAUDE, Téléphone: '06 39 98 55 66' },
    ...{ 'Votre métier, avec vos mots': 'Maçon, chef de chantier', 'Quel métier ?': 'maçon' },
    ...{ 'Votre commune': 'Belfort (90000)', 'Quelques mots sur vous': 'Trente ans de chantiers.' },
  })
  await sponsor.ticks('Je suis à la retraite', 'Bâtiment et travaux publics', 'En se rencontrant')
  await sponsor.ticks('Préparer un entretien', 'Ouvrir son carnet d’adresses')
  await sponsor.presses('Recevoir mon lien')
  await sponsor.arrives('Regardez votre boîte aux lettres')
  await sponsor.goes((await site.mailTo(CLAUDE, /confirmez votre inscription/)).link)
  await sponsor.presses('Me connecter')
  await sponsor.arrives('Bonjour Claude')
  await sponsor.sees('Est-ce bien vous')
  await sponsor.checks()
  await sponsor.presses('C’est bien moi, j’envoie')
  await sponsor.sees(/Un·e référent·e vous répond bientôt/)
}

export async function referentValidates({ site, world, referent }: SponsorshipStory): Promise<void> {
  const address = world.emails.referent
  await site.mailTo(address, /Un parrain ou une marraine à valider/)
  await signsIn(site, referent, address, 'Mon bureau')
  await referent.follows(/Claude Perrin/)
  await referent.arrives('Claude Perrin')
  await referent.checks()
  await referent.presses('Valider')
  await site.mailTo(CLAUDE, /Bienvenue parmi les parrains et marraines/)
}

export async function sponsorOffers({ site, sponsor, referent }: SponsorshipStory): Promise<void> {
  await sponsor.goes('/parrain')
  await sponsor.presses('Publier mon offre')
  await sponsor.sees('Votre offre est en ligne.')
  await sponsor.checks()
  const { id } = await site.db.offer.findFirstOrThrow({ where: { kind: 'sponsorship', state: 'published' } })
  await referent.goes(`/referent/offres/${id}`)
  await referent.sees('1. Lina Roth')
  await referent.checks()
  await referentWrites(
    referent,
    'Lina veut apprendre le métier, et ne connaît encore personne dans le bâtiment.',
  )
}

export async function bothAccept(told: SponsorshipStory): Promise<void> {
  const { site, sponsor } = told
  await saysYes(
    told,
    /Un parrainage vous est proposé/,
    'Une personne du métier vous propose de vous accompagner',
  )
  await site.mailTo(CLAUDE, /souhaite/)
  await sponsor.goes('/parrain')
  await sponsor.follows('Lire et répondre')
  await sponsor.arrives('Lina R.')
  if (/Roth|lina@|06 39 98/.test(await sponsor.page.content()))
    throw new Error('the page gives the name or a contact before the agreement')
  await sponsor.checks()
  await sponsor.follows('Oui, je l’accompagne')
  await sponsor.arrives('Accompagner Lina R.')
  await sponsor.presses('Oui, je l’accompagne')
  await sponsor.sees(/C’est d’accord/)
  await site.mailTo(LINA, /Votre parrainage commence/)
}

/** The first meeting is planned, then the charter goes round: sponsor, person by their link, referent. */
export async function charterIsSigned({ site, world, sponsor, referent, javaScript }: SponsorshipStory) {
  await referent.goes((await site.mailTo(world.emails.referent, /Un binôme est né/)).link)
  await referent.arrives(PAIR)
  await referent.follows('Prévoir une rencontre')
  await referent.arrives('Prévoir une rencontre')
  const place = 'Maison de l’emploi, Belfort'
  await referent.fills({ 'Quel jour ?': typed(FIRST_MEETING), 'À quelle heure ?': '14 h 30', 'Où ?': place })
  await referent.ticks('En personne')
  await referent.presses('Prévenir les deux')
  await referent.arrives(PAIR)
  await site.mailTo(LINA, /Une rencontre est prévue/)
  await referent.follows('Préparer la charte')
  await referent.fills({ 'Les objectifs': 'Trouver un emploi de maçonne avant l’été.' })
  await referent.checks()
  await referent.presses('Envoyer à la signature')
  await referent.arrives(PAIR)

  await sponsor.goes('/parrain')
  await sponsor.follows(/Voir le binôme/)
  await sponsor.arrives(/Mon parrainage avec Lina/)
  await sponsor.follows('Lire et signer la charte')
  await sponsor.presses('Je signe la charte')
  await sponsor.sees('Vous avez signé. Merci.')

  const person = await site.person({ javaScript, width: 360 })
  await person.goes((await site.mailTo(LINA, /Votre charte de parrainage est à signer/)).link)
  await person.arrives('La charte du parrainage')
  await person.checks()
  await person.presses('Je signe la charte')
  await person.sees('Vous avez signé. Merci.')

  await referent.follows('Lire et signer la charte')
  await referent.presses('Je signe la charte')
  await referent.sees('La charte est signée par les trois.')
  await site.mailTo(CLAUDE, /La charte est signée par les trois/)
}

/** Each writes one meeting down, on their own side. */
export async function theyMeet({ site, sponsor, lina, javaScript }: SponsorshipStory): Promise<void> {
  await site.moveTo(`${FIRST_MEETING}T16:00:00Z`)
  await signsIn(site, sponsor, CLAUDE, 'Bonjour Claude')
  await sponsor.follows(/Voir le binôme/)
  await sponsor.follows('Noter une rencontre')
  await sponsor.arrives('Noter une rencontre')
  await writesDown(sponsor, FIRST_MEETING, 'Nous avons fait connaissance et relu le CV.')
  await site.moveTo(`${SECOND_MEETING}T16:00:00Z`)
  const person = await site.person({ javaScript, width: 360, hat: lina })
  await person.goes('/moi')
  await person.follows(/Voir le binôme/)
  await person.arrives(/Mon parrainage avec Claude/)
  await person.follows('Noter une rencontre')
  await writesDown(person, SECOND_MEETING, 'Entraînement à l’entretien.')
}

async function writesDown(visitor: Visitor, day: LocalDate, done: string): Promise<void> {
  await visitor.fills({ 'Quel jour ?': typed(day), 'Ce que vous avez fait': done })
  await visitor.ticks('En personne')
  await visitor.presses('Enregistrer la rencontre')
  await visitor.sees('La rencontre est notée.')
  await visitor.sees(done)
}

/** A month after the first meeting, one tap each would do; the person's is enough here. */
export async function monthIsTold({ site, javaScript }: SponsorshipStory): Promise<void> {
  await site.moveTo('2032-02-16T09:00:00Z')
  const person = await site.person({ javaScript, width: 360 })
  await person.goes((await site.mailTo(LINA, /Comment se passe votre parrainage/)).link)
  await person.arrives(/Comment cela se passe avec Claude/)
  await person.checks()
  await person.presses('Très bien')
  await person.arrives('Merci, votre réponse est notée')
  await person.checks()
}

export async function itEnds({ site, world, javaScript }: SponsorshipStory): Promise<void> {
  const referent = await site.person({ javaScript, hat: world.referent })
  await referent.goes('/referent/binomes')
  await referent.follows(/Ouvrir le binôme de Lina/)
  await referent.sees('Très bien')
  await referent.follows('Terminer')
  await referent.arrives('Terminer le parrainage')
  await referent.ticks('Un emploi')
  await referent.presses('Terminer le parrainage')
  await referent.arrives(PAIR)
  await referent.sees('Mené à son terme')
  await referent.checks()
  await site.mailTo(LINA, /Un parrainage est terminé/)
  const ended = await site.db.pairing.findFirstOrThrow()
  const today = parisDay(site.as(world.referent).ports.clock.now())
  if (ended.outcome !== 'job' || ended.endedOn?.toISOString().slice(0, 10) !== today)
    throw new Error(`the pairing ended with ${ended.outcome} on ${ended.endedOn?.toISOString()}`)
}
