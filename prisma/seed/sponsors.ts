/** Sponsors, working and retired, some from companies, with what they offer; one waits to be validated. */
import type { ProfessionalActor, SponsorActor } from '~/domain/permissions/actor'
import type { HelpTopic, Situation } from '~/domain/sponsorship/choices'
import { actorOf, HAT_WITH } from '~/use-cases/account/identify'
import { renewOffer } from '~/use-cases/offer/renew-offer'
import { confirmSponsor } from '~/use-cases/sponsorship/confirm-sponsor'
import { offerSponsorship } from '~/use-cases/sponsorship/offer-sponsorship'
import { pauseSponsor } from '~/use-cases/sponsorship/pause-sponsor'
import { publishSponsorship } from '~/use-cases/sponsorship/publish-sponsorship'
import { reviewSponsor } from '~/use-cases/sponsorship/review-sponsor'
import { signUpSponsor } from '~/use-cases/sponsorship/sign-up-sponsor'
import type { DemoCompany } from './companies'
import { mailOf } from './partners'
import { ok, type Stage } from './stage'

interface Sponsor {
  readonly name: readonly [firstName: string, lastName: string]
  readonly situation: Situation
  readonly trade: string
  readonly romeCode: string
  readonly sector: 'construction' | 'personalCare' | 'logistics'
  readonly communeCode: string
  readonly capacity: number
  readonly helps: readonly HelpTopic[]
  readonly presentation: string
  /** They meet by video too. */
  readonly byVideo?: true
  /** They come from a company of their sector. */
  readonly fromCompany?: true
  readonly now?: 'waiting' | 'paused'
  /** Days since a newcomer signed up; the others have been there for three months. */
  readonly since?: number
}

const SPONSORS: readonly Sponsor[] = [
  {
    ...{ name: ['Monique', 'Chaput'], situation: 'retired', trade: 'Cheffe de chantier', romeCode: 'F1703' },
    ...{ sector: 'construction', communeCode: '90010', capacity: 4, byVideo: true },
    helps: ['understandTrade', 'network', 'interview'],
    presentation:
      'J’ai dirigé des chantiers pendant trente ans, et j’ai débuté comme manœuvre. Je connais presque toutes les entreprises du coin.',
  },
  {
    ...{ name: ['Bernard', 'Noirot'], situation: 'retired', trade: 'Artisan électricien', romeCode: 'F1602' },
    ...{ sector: 'construction', communeCode: '90032', capacity: 2 },
    helps: ['understandTrade', 'training', 'confidence'],
    presentation: 'J’ai formé une dizaine d’apprentis. J’aime transmettre, et je prends le temps.',
  },
  {
    ...{
      name: ['Fatou', 'Ouedraogo'],
      situation: 'working',
      trade: 'Responsable de secteur, aide à domicile',
    },
    ...{ romeCode: 'K1304', sector: 'personalCare', communeCode: '90010', capacity: 2, fromCompany: true },
    helps: ['understandTrade', 'interview', 'firstWeeks'],
    presentation: 'Je recrute des aides à domicile chaque année\u00a0: je sais ce qui rassure un employeur.',
  },
  {
    ...{ name: ['Gérard', 'Perrin'], situation: 'retired', trade: 'Directeur d’entrepôt', romeCode: 'N1103' },
    ...{ sector: 'logistics', communeCode: '90033', capacity: 2, byVideo: true },
    helps: ['resume', 'network', 'rhythm'],
    presentation: 'La logistique m’a tout appris. Je peux vous ouvrir les portes de trois entrepôts.',
  },
  {
    ...{ name: ['Isabelle', 'Parisot'], situation: 'working', trade: 'Chargée de recrutement, transport' },
    ...{ romeCode: 'N4101', sector: 'logistics', communeCode: '90008', capacity: 2, fromCompany: true },
    helps: ['resume', 'interview'],
    presentation: 'Je lis des CV toute la journée. Une heure ensemble, et le vôtre donnera envie.',
  },
  {
    ...{ name: ['Yvette', 'Marquis'], situation: 'retired', trade: 'Aide-soignante', romeCode: 'K1302' },
    ...{ sector: 'personalCare', communeCode: '90099', capacity: 2 },
    helps: ['confidence', 'understandTrade', 'training'],
    presentation:
      'Quarante ans auprès des personnes âgées. Ce métier est dur et beau, je vous en parlerai vrai.',
  },
  {
    ...{
      name: ['Rachid', 'Benali'],
      situation: 'working',
      trade: 'Chef d’équipe peinture',
      romeCode: 'F1606',
    },
    ...{ sector: 'construction', communeCode: '90075', capacity: 1, fromCompany: true },
    helps: ['rhythm', 'firstWeeks', 'confidence'],
    presentation: 'Quelqu’un m’a aidé à mes débuts. À mon tour.',
  },
  {
    ...{ name: ['Odile', 'Vuillemin'], situation: 'retired', trade: 'Comptable d’une entreprise de travaux' },
    ...{ romeCode: 'F1702', sector: 'construction', communeCode: '90052', capacity: 1, now: 'paused' },
    helps: ['resume', 'network'],
    presentation: 'Je reviens au printemps, après un voyage prévu de longue date.',
  },
  {
    ...{
      name: ['Michel', 'Schmitt'],
      situation: 'retired',
      trade: 'Plombier chauffagiste',
      romeCode: 'F1603',
    },
    ...{ sector: 'construction', communeCode: '90039', capacity: 1, now: 'waiting' },
    helps: ['understandTrade', 'network'],
    presentation: 'Je viens de céder mon entreprise et j’ai du temps. Disponible en semaine.',
  },
  {
    ...{ name: ['Claudine', 'Mercier'], situation: 'retired', trade: 'Auxiliaire de vie', romeCode: 'K1304' },
    ...{ sector: 'personalCare', communeCode: '90010', capacity: 1, byVideo: true, since: 2 },
    helps: ['understandTrade', 'interview', 'confidence'],
    presentation:
      'J’ai aidé à domicile pendant vingt-cinq ans. Je dirai ce que les fiches de poste ne disent pas.',
  },
  {
    ...{ name: ['Slimane', 'Haddad'], situation: 'working', trade: 'Chef de quai', romeCode: 'N1105' },
    ...{ sector: 'logistics', communeCode: '90010', capacity: 1, since: 6 },
    helps: ['network', 'rhythm', 'firstWeeks'],
    presentation: 'Intérim, CDD, puis chef de quai\u00a0: je peux vous montrer comment on y arrive.',
  },
]

export interface DemoSponsor {
  readonly actor: SponsorActor
  readonly offerId: string
  readonly capacity: number
  /** Days from the load when they signed up. */
  readonly since: number
}

/** One after the other: each is validated by the same referent, and there are few. Gives those who have a public offer. */
export async function playSponsors(
  stage: Stage,
  referent: ProfessionalActor,
  companies: readonly DemoCompany[],
): Promise<DemoSponsor[]> {
  const sponsors: DemoSponsor[] = []
  for (const [index, sponsor] of SPONSORS.entries()) {
    const scene = stage.scene(`sponsor ${index}`)
    const company = sponsor.fromCompany && companies.find(({ trade }) => trade.sector === sponsor.sector)
    const since = sinceOf(scene, sponsor)
    const actor = await signUp(scene, sponsor, company || undefined, since)
    if (sponsor.now === 'waiting') continue
    ok(await reviewSponsor(scene.as(referent), { sponsorId: actor.sponsorId, answer: 'validate' }))
    if (company) {
      const establishmentId = company.establishmentIds[0] as string
      const { sponsorId } = actor
      const { offerId } = ok(await offerSponsorship(scene.as(company.actor), { sponsorId, establishmentId }))
      ok(await publishSponsorship(scene.as(actor), { offerId }))
    } else ok(await publishSponsorship(scene.as(actor)))
    const { id: offerId } = await scene.wiring.db.offer.findFirstOrThrow({
      where: { sponsorId: actor.sponsorId },
    })
    if (since < -28) {
      scene.at(-28)
      ok(await renewOffer(scene.as(actor), { offerId }))
    }
    if (sponsor.now === 'paused') ok(await pauseSponsor(scene.as(actor), { sponsorId: actor.sponsorId }))
    else sponsors.push({ actor, offerId, capacity: sponsor.capacity, since })
  }
  return sponsors
}

function sinceOf({ chance }: Stage, { now, since }: Sponsor): number {
  if (since !== undefined) return -since
  return now === 'waiting' ? -3 : -chance.whole(86, 96)
}

async function signUp(
  scene: Stage,
  sponsor: Sponsor,
  company: DemoCompany | undefined,
  day: number,
): Promise<SponsorActor> {
  const { name, sector, communeCode, fromCompany, now, since, ...said } = sponsor
  const [firstName, lastName] = name
  const email = mailOf(firstName, lastName)
  scene.at(day)
  const byVideo = said.byVideo ?? false
  const profile = { ...said, sectors: [sector], inPerson: true, byVideo, maxKm: 25, availability: null }
  ok(
    await signUpSponsor(scene.as(company?.actor ?? ({ role: 'visitor' } as const)), {
      ...{ firstName, lastName, email, phone: `+3363998${scene.chance.whole(1000, 9999)}`, communeCode },
      ...{ profile, fromCompany: company !== undefined },
    }),
  )
  const hat = await scene.wiring.db.membership.findFirstOrThrow({
    where: { user: { email }, role: 'sponsor' },
    include: HAT_WITH,
  })
  const actor = actorOf(hat) as SponsorActor
  ok(await confirmSponsor(scene.as(actor)))
  return actor
}
