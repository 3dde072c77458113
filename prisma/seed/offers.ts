/** Immersion offers in every state. */
import type { OfferContent } from '~/domain/offer/content'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { closeOffer } from '~/use-cases/offer/close-offer'
import { createOfferDraft } from '~/use-cases/offer/create-offer-draft'
import { pauseOffer } from '~/use-cases/offer/pause-offer'
import { publishOffer } from '~/use-cases/offer/publish-offer'
import { requestOfferChanges } from '~/use-cases/offer/request-offer-changes'
import { saveOfferStep } from '~/use-cases/offer/save-offer-step'
import { submitOffer } from '~/use-cases/offer/submit-offer'
import type { DemoCompany } from './companies'
import { ok, playAll, type Stage } from './stage'
import { MEN, SURNAMES, WOMEN } from './words'

const TUTOR_FUNCTIONS = [
  { woman: 'Cheffe d’équipe', man: 'Chef d’équipe' },
  { woman: 'Responsable de secteur', man: 'Responsable de secteur' },
  { woman: 'Ouvrière qualifiée', man: 'Ouvrier qualifié' },
  { woman: 'Responsable d’exploitation', man: 'Responsable d’exploitation' },
]

type Ending = 'published' | 'submitted' | 'changesRequested' | 'draft' | 'paused' | 'closed'

export interface DemoOffer {
  readonly offerId: string
  readonly company: DemoCompany
  readonly romeCode: string
  readonly ending: Ending
  /** Days from the load when it was written, and published when it was. */
  readonly since: number
}

/** Out of five, one is new; the others have been there for months. */
const NEW_EVERY = 5

/** Two thirds are open; the rest show every other state. */
function endingOf(index: number): Ending {
  const turn = index % 25
  if (turn === 3 || turn === 16) return 'submitted'
  if (turn === 7) return 'changesRequested'
  if (turn === 11) return 'draft'
  if (turn === 14) return 'paused'
  return turn === 19 ? 'closed' : 'published'
}

/** A company's offers one after the other, because each begins with what the last one said; companies at once. */
export async function playOffers(
  stage: Stage,
  companies: readonly DemoCompany[],
  referent: ProfessionalActor,
  count: number,
): Promise<DemoOffer[]> {
  const offers: DemoOffer[] = []
  await playAll(companies, async (company, first) => {
    const { jobs } = company.trade
    for (let index = first; index < count; index += companies.length) {
      const romeCode = jobs[Math.floor(index / companies.length) % jobs.length] as string
      const ending = endingOf(index)
      const scene = stage.scene(`offer ${index}`)
      const isNew = ending === 'published' && index % NEW_EVERY === 2
      const since = sinceOf(scene, ending, isNew)
      const offerId = await playOffer(scene, { company, romeCode, ending, since }, referent)
      offers[index] = { offerId, company, romeCode, ending, since }
    }
  })
  return offers
}

function sinceOf({ chance }: Stage, ending: Ending, isNew: boolean): number {
  if (isNew) return -chance.whole(1, 20)
  const fresh = ending === 'submitted' || ending === 'draft' || ending === 'changesRequested'
  return fresh ? -chance.whole(1, 6) : -chance.whole(50, 90)
}

async function playOffer(
  stage: Stage,
  { company, romeCode, ending, since }: Omit<DemoOffer, 'offerId'>,
  referent: ProfessionalActor,
): Promise<string> {
  const { chance } = stage
  stage.at(since)
  const employer = stage.as(company.actor)
  const establishmentId = chance.pick(company.establishmentIds)
  const { offerId } = ok(await createOfferDraft(employer, { establishmentId, romeCode, kind: 'immersion' }))
  const steps = stepsOf(stage, since)
  for (const [revision, [step, fields]] of steps.entries()) {
    if (ending === 'draft' && revision > 0) return offerId
    ok(await saveOfferStep(employer, { offerId, revision, step, fields }))
  }
  ok(await submitOffer(employer, { offerId }))
  if (ending === 'submitted') return offerId
  const desk = stage.as(referent)
  if (ending === 'changesRequested') {
    const message =
      'Pouvez-vous préciser ce que la personne fera la première semaine, et qui l’accompagnera ?'
    ok(await requestOfferChanges(desk, { offerId, message }))
    return offerId
  }
  ok(await publishOffer(desk, { offerId }))
  if (ending === 'paused') ok(await pauseOffer(employer, { offerId }))
  if (ending === 'closed') ok(await closeOffer(employer, { offerId, reason: 'noLongerNeeded' }))
  return offerId
}

type Step = readonly [Parameters<typeof saveOfferStep>[1]['step'], Partial<OfferContent>]

function stepsOf({ chance, day, dayFrom }: Stage, since: number): Step[] {
  const gender = chance.happens(40) ? 'woman' : 'man'
  const tutor = `${chance.pick(gender === 'woman' ? WOMEN : MEN)} ${chance.pick(SURNAMES)}`
  const tutorFunction = chance.pick(TUTOR_FUNCTIONS)[gender]
  const served = chance.happens(60)
  return [
    [
      'lieu-et-dates',
      {
        windowStart: since > -50 ? dayFrom(chance.whole(2, 20)) : day(-chance.whole(40, 60)),
        windowEnd: day(chance.whole(40, 150)),
        places: chance.whole(1, 4),
        preferredDays: chance.pick([5, 10, 14, 28]),
      },
    ],
    ['accueil', { tutorName: tutor, tutorFunction, welcomeName: tutor, welcomeFunction: tutorFunction }],
    [
      'conditions',
      {
        licences: chance.happens(18) ? ['B'] : [],
        frenchLevel: chance.pick(['none', 'A1', 'A2', 'A2', 'B1']),
        whatToBring: chance.pick([
          'Une tenue qui ne craint rien et de quoi déjeuner.',
          'Une pièce d’identité le premier jour.',
          null,
        ]),
      },
    ],
    [
      'acces',
      {
        publicTransport: served,
        firstBusAt: served ? chance.pick([5 * 60 + 40, 6 * 60 + 10, 6 * 60 + 45]) : null,
        lastBusAt: served ? chance.pick([19 * 60 + 30, 20 * 60 + 45, 22 * 60]) : null,
        transportNote: served ? 'Arrêt à moins de dix minutes à pied.' : null,
        wheelchairAccess: chance.happens(30),
      },
    ],
  ]
}
