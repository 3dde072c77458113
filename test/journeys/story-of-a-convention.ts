/** From the agreement to the assessments: the convention is prepared, signed, validated, lived, and looked back on. */
import type { Visitor } from '../support/visitor'
import { comesBack, LINA, SOFIA, type Story, signsIn } from './story'

export async function conventionIsPrepared({ site, world, referent, employer }: Story): Promise<void> {
  await referent.goes('/referent')
  await referent.sees(/Lina Roth et Maçonnerie Keller sont d’accord/)
  await referent.follows('Préparer la convention')
  await referent.arrives('Préparer la convention de Lina Roth')
  await referent.fills({ 'Premier jour': '2 février 2032', 'Dernier jour': '13/02/2032' })
  await referent.presses('Préparer la convention')
  await referent.arrives('Lina Roth chez Maçonnerie Keller')
  await referent.sees('L’entreprise doit encore compléter sa partie (13)')
  await referent.checks()

  await employer.goes((await site.mailTo(SOFIA, /Une convention d’immersion à compléter/)).link)
  await employer.follows('Compléter ma partie')
  await employer.arrives('Compléter la convention')
  await employer.fills({
    'Date d’immatriculation': '1er mars 2010',
    'Convention collective': 'Bâtiment, ouvriers (IDCC 1597)',
    'Assureur en responsabilité civile': 'Mutuelle des Artisans',
    'Numéro du contrat d’assurance': 'RC-204118',
    'Fonction (qui signe)': 'Gérante',
  })
  await employer.ticksAll(/L’entreprise atteste/)
  await employer.presses('Enregistrer ma partie')
  await employer.sees('Votre partie est enregistrée.')
  if (await employer.reads('Bénéficiaire du RSA'))
    throw new Error('the employer reads the person’s allowances')

  await site.mailTo(world.emails.referent, /Une convention est complétée par l’entreprise/)
  await referent.goes(referent.page.url())
  await referent.follows('Envoyer à la signature')
  await referent.arrives('Envoyer à la signature')
  await referent.presses('Envoyer à la signature')
  await referent.sees('La convention est envoyée à la signature')
}

/** Each by their own link, on a phone; then the prescriber, by validating. The document can be downloaded. */
export async function everybodySigns({ site, world, referent, javaScript }: Story): Promise<void> {
  const phone = await site.person({ javaScript, width: 360 })
  for (const address of [LINA, SOFIA, world.emails.support]) {
    await phone.goes((await site.mailTo(address, /Une convention d’immersion à signer/)).link)
    if (address !== world.emails.support) await phone.checks()
    await phone.presses('Je signe la convention')
    await phone.sees(/Vous avez signé le/)
  }
  await phone.sees('Toutes les signatures sont là')
  await site.mailTo(world.emails.referent, /Une convention est à valider/)
  await referent.goes('/referent')
  await referent.sees(/Convention à valider/)
  await referent.follows('Relire et valider')
  await referent.arrives('Lina Roth chez Maçonnerie Keller')
  await referent.follows('Valider la convention')
  await referent.arrives('Valider la convention')
  await referent.presses('Valider la convention')
  await referent.sees('Validée')
  for (const address of [LINA, SOFIA, world.emails.support]) {
    await site.mailTo(address, /La convention d’immersion est validée/)
  }
  await canDownload(referent, /PDF/)
  await canDownload(phone, /PDF/)
}

async function canDownload(visitor: Visitor, name: RegExp): Promise<void> {
  const address = await visitor.page
    .getByRole('main')
    .getByRole('link', { name })
    .first()
    .getAttribute('href')
  const answer = await visitor.page.request.get(address ?? '')
  const start = (await answer.body()).subarray(0, 5).toString()
  if (answer.status() !== 200 || start !== '%PDF-') throw new Error(`${address}: ${answer.status()} ${start}`)
}

/** The first day, a visit, and nobody at fault. */
export async function immersionIsLived(story: Story): Promise<void> {
  const { site, world, employer, javaScript } = story
  await site.moveTo('2032-02-02T08:00:00Z')
  await site.mailTo(world.emails.support, /Une immersion a commencé/)
  await comesBack(story, employer, SOFIA, '/entreprise')
  await employer.follows('Confirmer le démarrage')
  await employer.arrives('Le premier jour')
  await employer.ticks('Oui, l’immersion a commencé')
  await employer.presses('Enregistrer')
  await employer.sees('Le début de l’immersion est confirmé.')

  await site.moveTo('2032-02-05T09:00:00Z')
  const support = await site.person({ javaScript })
  await signsIn(site, support, world.emails.support, 'Mes personnes')
  await support.page.getByRole('navigation').getByRole('link', { name: 'Immersions' }).click()
  await support.arrives('Immersions')
  await support.follows(/Lina Roth/)
  await support.arrives('L’immersion de Lina Roth')
  await support.follows('Noter une visite ou un appel')
  await support.arrives('Une visite ou un appel')
  await support.fills({ 'Quel jour ?': '4 février 2032', 'Ce qu’il faut retenir': 'Lina est à l’aise.' })
  await support.ticks('Sur place')
  await support.checks()
  await support.presses('Enregistrer')
  await support.sees('La visite est enregistrée.')
}

/** Both say how it went, each in their own words; the next step shows to the referent and to the person. */
export async function bothAssess(story: Story): Promise<void> {
  const { site, world, employer, referent, javaScript } = story
  await site.moveTo('2032-02-16T09:00:00Z')
  await site.mailTo(SOFIA, /Comment s’est passée l’immersion/)
  await comesBack(story, employer, SOFIA, '/entreprise')
  await employer.follows('Faire le bilan')
  await employer.arrives('Le bilan de Lina Roth')
  await employer.ticks('L’immersion est allée jusqu’au bout')
  await employer.answers('Très bien', 'Oui')
  await employer.page.getByRole('group', { name: 'Embauchez-vous la personne' }).getByLabel('Non').check()
  await employer.fills({ 'Ses points forts': 'Ponctuelle et curieuse.' })
  await employer.presses('Signer et envoyer le bilan')
  await employer.sees('Merci, le bilan est enregistré.')

  await site.mailTo(LINA, /Le bilan de l’entreprise est arrivé/)
  const lina = await site.person({ javaScript, width: 360 })
  await signsIn(site, lina, LINA, 'Bonjour Lina')
  await lina.follows(/Donner mon avis/)
  await lina.arrives('Comment cela s’est passé')
  await lina.ticks('Oui, jusqu’au dernier jour')
  await lina.answers('Oui')
  await lina.presses('Envoyer mon avis')
  await lina.sees('Ce que l’entreprise a dit de vous')
  await lina.sees('Ponctuelle et curieuse.')
  await lina.goes('/moi')
  await lina.sees('Immersion terminée, du 2 au 13 février 2032.')
  await lina.follows('Voir les offres')
  await lina.arrives('Chercher une offre')

  await site.mailTo(world.emails.referent, /Un bilan d’immersion est arrivé/)
  await comesBack(story, referent, world.emails.referent, '/referent/conventions?vue=terminees')
  await referent.follows(/Lina Roth/)
  await referent.sees(/La suite possible/)
  await referent.sees('Signatures vérifiées')
  await referent.checks()
  const { state } = await site.db.convention.findFirstOrThrow()
  if (state !== 'assessed') throw new Error(`the convention is ${state}`)
}
