/** A job from its publication to what is said a month after the hire. */
import { addDays, type LocalDate } from '~/domain/calendar/local-date'
import type { SignedInActor } from '~/domain/permissions/actor'
import { openCompany } from '../support/journey-steps'
import { typed } from '../support/journey-world'
import { LINA, referentPublishes, referentRecommends, type Story, saysYes } from './story'

const TODAY = '2032-01-12' as LocalDate
const INTERVIEW = addDays(TODAY, 3)
const FIRST_DAY = addDays(TODAY, 7)

export interface JobStory extends Story {
  readonly address: string
  readonly sofia: SignedInActor
}

/** A company that is known already, and somebody of it at their desk. */
export async function openJobStory(story: Story): Promise<JobStory> {
  const { site, world, javaScript } = story
  const { actor, email: address } = await openCompany(site, world, 'Maçonnerie Keller', 7)
  return { ...story, address, sofia: actor, employer: await site.person({ javaScript, hat: actor }) }
}

/** Seven short pages: what is done and what is paid are all that nobody can guess. */
export async function employerPublishesJob({ employer }: JobStory): Promise<void> {
  await employer.goes('/entreprise/offres/nouvelle')
  await employer.ticks('Un emploi')
  await employer.fills({ 'Quel métier ?': 'maçon' })
  await employer.presses('Continuer')
  const next = () => employer.presses('Enregistrer et continuer')
  await employer.arrives('Missions et exigences')
  await employer.fills({
    'Ce que la personne fera': 'Vous montez des murs et vous restaurez des façades anciennes.',
    Indispensable: 'Savoir lire un plan',
  })
  await next()
  await employer.arrives('Contrat et rémunération')
  await employer.ticks('Contrat à durée indéterminée (CDI)')
  await employer.fills({ 'À partir de': '13,50', 'Jusqu’à': '14' })
  await employer.ticks('de l’heure', 'Une immersion d’abord est possible')
  await employer.checks()
  await next()
  await employer.arrives('Lieu et dates')
  await next()
  await employer.arrives('Horaires')
  await next()
  await employer.arrives('Conditions de travail')
  await next()
  await employer.arrives('Accès')
  await employer.ticks('Oui')
  await next()
  await employer.sees('Voici l’offre comme le public la lira.')
  await employer.sees(/13,50/)
  await employer.checks()
  await employer.presses('Envoyer à mon référent·e')
  await employer.sees(/Votre offre est envoyée/)
}

export async function referentPresents(told: JobStory): Promise<void> {
  await referentPublishes(told, told.address)
  await referentRecommends(told, /Un emploi vous est proposé/)
}

export async function bothAgree(told: JobStory): Promise<void> {
  const { site, employer, address } = told
  await saysYes(told, /Un emploi vous est proposé/, 'Le contrat et le salaire')
  await employer.goes((await site.mailTo(address, /souhaite/)).link)
  await employer.arrives('Lina R.')
  await employer.checks()
  await employer.follows(/Oui|Accepter/)
  await employer.arrives('Accepter Lina R.')
  await employer.presses(/Oui/)
  await employer.arrives('Lina Roth')
}

/** The appointment goes into everybody's calendar. */
export async function theyMeetAboutIt({ site, employer, address, javaScript }: JobStory): Promise<void> {
  await employer.goes((await site.mailTo(address, /Proposez une date d’entretien/)).link)
  await employer.arrives('Lina Roth')
  await employer.follows('Proposer un entretien')
  await employer.arrives('Proposer un entretien')
  await employer.fills({ Jour: typed(INTERVIEW), Heure: '9 h 30', 'Personne à demander': 'Sofia Keller' })
  await employer.fills({ 'Adresse, numéro ou lien': '12 rue de Mulhouse, Belfort' })
  await employer.ticks('Dans l’entreprise ou sur place')
  await employer.presses('Fixer l’entretien')
  await employer.arrives('Lina Roth')
  const person = await site.person({ javaScript, width: 360 })
  const { text } = await site.mailTo(LINA, /Votre entretien est fixé/)
  const calendar =
    new RegExp(`${site.url}(/entretien/\\S+\\.ics)`).exec(text)?.[1] ?? 'no calendar in the message'
  const file = await person.page.request.get(calendar)
  const lines = await file.text()
  if (!/BEGIN:VEVENT[\s\S]*DTSTART[^\r\n]*20320115T/.test(lines))
    throw new Error(`the calendar says:\n${lines}`)
}

/** Three days later: the post is offered, then the contract is signed outside of here. */
export async function sheIsHired({ site, sofia, lina, javaScript }: JobStory): Promise<void> {
  await site.moveTo(`${INTERVIEW}T15:00:00Z`)
  const employer = await site.person({ javaScript, hat: sofia })
  await employer.goes('/entreprise/candidatures')
  await employer.follows(/Lina Roth/)
  await employer.presses('Proposer le poste')
  await site.mailTo(LINA, /On vous propose le poste/)
  const person = await site.person({ javaScript, width: 360, hat: lina })
  await person.goes('/moi')
  await person.follows(/Maçonnerie Keller|Maçon ou maçonne|candidature/i)
  await person.arrives(/Votre candidature chez Maçonnerie Keller/)
  await person.checks()
  await employer.arrives('Lina Roth')
  await employer.follows('Embaucher')
  await employer.arrives('Embaucher Lina Roth')
  await employer.fills({ 'Premier jour de travail': typed(FIRST_DAY) })
  await employer.chooses('Contrat', 'Contrat à durée indéterminée (CDI)')
  await employer.presses('Enregistrer l’embauche')
  await employer.sees(/l’embauche est enregistrée/)
  await employer.checks()
  await site.mailTo(LINA, /C’est fait, vous avez le poste/)
}

export async function monthAfter({ site, javaScript }: JobStory): Promise<void> {
  await site.moveTo('2032-02-19T09:00:00Z')
  const person = await site.person({ javaScript, width: 360 })
  await person.goes((await site.mailTo(LINA, /Comment cela se passe au travail/)).link)
  await person.checks()
  await person.presses('Tout va bien')
  await person.arrives('Merci pour votre réponse')
  await person.checks()
}
