/** Job offers in every state, with plausible contracts and pay; some entered many at a time. */
import { contractRules, type JobContract } from '~/domain/job/contracts'
import { minimumWageOn } from '~/domain/job/minimum-wage'
import type { OfferFields } from '~/domain/offer/content'
import type { OfferStepSlug } from '~/domain/offer/steps'
import type { ProfessionalActor } from '~/domain/permissions/actor'
import { romeSector } from '~/domain/referential/rome'
import type { SectorKey } from '~/domain/referential/rome-job'
import { askConfirmation } from '~/use-cases/offer/ask-confirmation'
import { closeOffer } from '~/use-cases/offer/close-offer'
import { createOfferDraft } from '~/use-cases/offer/create-offer-draft'
import { duplicateOffer } from '~/use-cases/offer/duplicate-offer'
import { pauseOffer } from '~/use-cases/offer/pause-offer'
import { publishOffer } from '~/use-cases/offer/publish-offer'
import { renewOffer } from '~/use-cases/offer/renew-offer'
import { requestOfferChanges } from '~/use-cases/offer/request-offer-changes'
import { saveOfferStep } from '~/use-cases/offer/save-offer-step'
import { submitOffer } from '~/use-cases/offer/submit-offer'
import type { DemoCompany } from './companies'
import { ok, playAll, type Stage } from './stage'

type Ending = 'published' | 'submitted' | 'changesRequested' | 'draft' | 'paused' | 'closed' | 'copied'

const TURNS: readonly Ending[] = [
  ...(['published', 'published', 'submitted', 'published', 'published', 'copied', 'published'] as const),
  ...(['paused', 'published', 'draft', 'published', 'changesRequested', 'published', 'closed'] as const),
]

const CONTRACTS: readonly (readonly [JobContract, number | null])[] = [
  ...([
    ['CDI', null],
    ['CDD', 6],
    ['CDI', null],
    ['MIS', 3],
    ['DDI', 12],
    ['CDI', null],
  ] as const),
  ...([
    ['E2', 24],
    ['CDD', 9],
    ['FS', 12],
    ['SAI', 5],
    ['DIN', null],
  ] as const),
]

const TASKS: Readonly<Record<SectorKey, string>> = {
  construction:
    'Vous travaillez en équipe sur des chantiers du territoire. Vous préparez le matériel, réalisez les travaux de votre métier et laissez le chantier propre. Un camion de l’entreprise part chaque matin du dépôt.',
  personalCare:
    'Vous aidez des personnes âgées ou en situation de handicap chez elles : lever, repas, courses, promenade. Vous notez ce qui compte dans le cahier de liaison et vous faites équipe avec vos collègues.',
  logistics:
    'Vous recevez, contrôlez et préparez des marchandises avec une équipe de quinze personnes. Vous travaillez avec un scanner, vous rangez et vous vérifiez la qualité des commandes avant leur départ.',
}

const NEEDED: Readonly<Record<SectorKey, readonly string[]>> = {
  construction: ['Savoir utiliser l’outillage du métier', 'Porter les équipements de sécurité'],
  personalCare: ['Savoir lire et écrire une consigne', 'Aimer aider les autres'],
  logistics: ['Savoir lire un bon de commande', 'Être à l’aise avec le port de charges'],
}

/** Copies that one employer makes at once, of each offer that is « copied ». */
const COPIES = 4

export interface DemoJob {
  readonly offerId: string
  readonly company: DemoCompany
  readonly ending: Ending
  /** Days from the load when it was published. */
  readonly since: number
}

/** Out of four published jobs: two that have been there for months, one for weeks, one that is new. */
const SINCE: readonly (readonly [min: number, max: number])[] = [
  [72, 85],
  [23, 40],
  [72, 85],
  [3, 15],
]
/** Whatever is older than this was renewed since. */
const RENEWED = 25

/** As many job offers as asked, one after the other in a company, companies at once; the last waits to be confirmed. */
export async function playJobs(
  stage: Stage,
  companies: readonly DemoCompany[],
  referent: ProfessionalActor,
  count: number,
): Promise<DemoJob[]> {
  const made: DemoJob[] = []
  const endings = endingsOf(count - 1)
  await playAll(companies, async (company, first) => {
    for (let index = first; index < endings.length; index += companies.length) {
      const ending = endings[index]
      if (ending) made[index] = await playJob(stage.scene(`job ${index}`), company, ending, referent, index)
    }
  })
  const [first] = companies
  if (first) await playEnteredJob(stage.scene('entered job'), first, referent)
  return made
}

/** Endings until their offers and copies make the count. */
function endingsOf(count: number): Ending[] {
  const endings: Ending[] = []
  for (let left = count, turn = 0; left > 0; turn++) {
    const wanted = TURNS[turn % TURNS.length] ?? 'published'
    const ending = wanted === 'copied' && left <= COPIES ? 'published' : wanted
    endings.push(ending)
    left -= ending === 'copied' ? COPIES + 1 : 1
  }
  return endings
}

async function playJob(
  stage: Stage,
  company: DemoCompany,
  ending: Ending,
  referent: ProfessionalActor,
  index: number,
): Promise<DemoJob> {
  const { chance } = stage
  const { jobs } = company.trade
  const romeCode = jobs[(index + 1) % jobs.length] as string
  const [min, max] = (ending === 'published' && SINCE[index % SINCE.length]) || [3, 8]
  const since = -chance.whole(min, max)
  stage.at(since)
  const employer = stage.as(company.actor)
  const establishmentId = chance.pick(company.establishmentIds)
  const { offerId } = ok(await createOfferDraft(employer, { establishmentId, romeCode, kind: 'job' }))
  const job = { offerId, company, ending, since }
  for (const [revision, [step, fields]] of stepsOf(stage, romeCode, index).entries()) {
    if (ending === 'draft' && revision > 1) return job
    ok(await saveOfferStep(employer, { offerId, revision, step, fields }))
  }
  if (ending === 'copied') {
    ok(
      await duplicateOffer(employer, {
        offerId,
        times: COPIES,
        establishmentId: chance.pick(company.establishmentIds),
      }),
    )
  }
  ok(await submitOffer(employer, { offerId }))
  if (ending === 'submitted') return job
  const desk = stage.as(referent)
  if (ending === 'changesRequested') {
    const message = 'Pouvez-vous dire ce qui est vraiment indispensable, et ce qui s’apprend chez vous ?'
    ok(await requestOfferChanges(desk, { offerId, message }))
    return job
  }
  ok(await publishOffer(desk, { offerId }))
  if (since < -RENEWED) {
    stage.at(-RENEWED)
    ok(await renewOffer(employer, { offerId }))
  }
  if (ending === 'paused') ok(await pauseOffer(employer, { offerId }))
  if (ending === 'closed') ok(await closeOffer(employer, { offerId, reason: 'filledElsewhere' }))
  return job
}

/** An offer that the referent wrote after a call, and that the company has not confirmed yet. */
async function playEnteredJob(
  stage: Stage,
  company: DemoCompany,
  referent: ProfessionalActor,
): Promise<void> {
  stage.at(-2)
  const desk = stage.as(referent)
  const romeCode = company.trade.jobs[0] as string
  const establishmentId = company.establishmentIds[0] as string
  const { offerId } = ok(await createOfferDraft(desk, { establishmentId, romeCode, kind: 'job' }))
  for (const [revision, [step, fields]] of stepsOf(stage, romeCode, 0).entries()) {
    ok(await saveOfferStep(desk, { offerId, revision, step, fields }))
  }
  ok(await askConfirmation(desk, { offerId }))
}

function stepsOf(
  { chance, today, dayFrom }: Stage,
  romeCode: string,
  index: number,
): [OfferStepSlug, Partial<OfferFields>][] {
  const sector = romeSector(romeCode) ?? 'logistics'
  const [contract, contractMonths] = CONTRACTS[index % CONTRACTS.length] ?? ['CDI', null]
  const weeklyMinutes = contract === 'DDI' ? 26 * 60 : chance.pick([35, 35, 35, 39, 30, 24]) * 60
  const served = chance.happens(60)
  return [
    [
      'missions',
      {
        description: TASKS[sector],
        needed: NEEDED[sector],
        plus: chance.happens(60) ? ['Une première expérience dans le métier'] : [],
      },
    ],
    [
      'contrat',
      {
        ...{ contract, contractMonths, ...payOf(chance, contract, today) },
        benefits: chance.some(['Mutuelle', 'Panier repas', 'Tickets restaurant', 'Prime de fin d’année'], 2),
        immersionFirst: chance.happens(45),
      },
    ],
    [
      'lieu-et-dates',
      {
        windowStart: chance.happens(40) ? null : dayFrom(chance.whole(5, 60)),
        places: chance.pick([1, 1, 1, 2, 3]),
      },
    ],
    ['horaires', { weeklyMinutes, ...(weeklyMinutes < 35 * 60 && { schedule: null }) }],
    ['conditions', { frenchLevel: chance.pick(['none', 'A1', 'A2', 'B1']) }],
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

/** A range a little above the minimum wage; by the month for one in three, by age for who learns. */
function payOf(chance: Stage['chance'], contract: JobContract, today: Stage['today']) {
  const { cents } = minimumWageOn(today)
  if (contractRules(contract).paidByAge) {
    return { payMin: 85_000, payMax: 145_000, payPeriod: 'month' as const }
  }
  const low = Math.ceil((cents + chance.whole(0, 120)) / 10) * 10
  const high = low + chance.pick([0, 40, 90, 150])
  if (!chance.happens(33)) return { payMin: low, payMax: high, payPeriod: 'hour' as const }
  const monthly = (hourly: number) => Math.ceil((hourly * 151.67) / 1000) * 1000
  return { payMin: monthly(low), payMax: monthly(high), payPeriod: 'month' as const }
}
