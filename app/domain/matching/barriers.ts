/**
 * Barriers that touch this very offer, and the solutions that lift them. They inform the referent and never
 * change the score. Only mobility, French and digital tools can touch an offer: childcare enters through hours,
 * health through the conditions to avoid.
 */
import { frenchDayMonthYear } from '~/domain/calendar/french'
import { frenchLevelSuffices } from '~/domain/referential/french-levels'
import type { Journey } from './distance'
import { openingSentence } from './in-sentence'
import type { MatchPerson, MatchSolution, Said } from './match-types'
import type { PreparedOffer } from './prepare-offer'

/** From here on, getting there without means of one's own is a question, in km. */
export const FAR_SITE_KM = 5

export interface Remarks {
  readonly reasons: readonly Said[]
  readonly cautions: readonly Said[]
}

interface BarrierRule {
  readonly domain: string
  readonly touches: (prepared: PreparedOffer, journey: Journey) => boolean
  readonly caution: Said
}

const RULES: readonly BarrierRule[] = [
  {
    domain: 'mobility',
    touches: (_prepared, journey) => journey.km > FAR_SITE_KM && journey.without === undefined,
    caution: {
      referent: 'La mobilité est un frein, et le lieu est éloigné',
      person: 'Le lieu est éloigné\u202f: préparez le trajet avec votre référent·e',
    },
  },
  {
    domain: 'frenchAndBasicSkills',
    touches: ({ offer }) => offer.frenchLevel !== 'none',
    caution: {
      referent: 'Le français ou les savoirs de base sont un frein, et l’offre en demande',
      person:
        'Cette offre demande de lire ou de parler un peu français\u202f: parlez-en avec votre référent·e',
    },
  },
  {
    domain: 'digital',
    touches: ({ offer }) => offer.skills.includes('useDigitalTools'),
    caution: {
      referent: 'Le numérique est un frein, et l’offre utilise un ordinateur ou une tablette',
      person: 'Cette offre utilise un ordinateur ou une tablette\u202f: parlez-en avec votre référent·e',
    },
  },
  {
    domain: 'digital',
    touches: (_prepared, journey) => journey.without === 'video',
    caution: {
      referent: 'Le numérique est un frein, et les échanges se font par visioconférence',
      person: 'Les échanges se font par visioconférence\u202f: parlez-en avec votre référent·e',
    },
  },
]

function running(prepared: PreparedOffer, solution: MatchSolution): boolean {
  return solution.until === null || solution.until >= prepared.from
}

function saySolution({ label, until }: MatchSolution): Said {
  const end = until === null ? '' : ` jusqu’au ${frenchDayMonthYear(until)}`
  const referent = `${openingSentence(label)}${end}`
  return { referent, person: referent.replace(/(^| )lui /, '$1vous ') }
}

/** Cautions from barriers, dates and papers; reasons from the solutions that lift them. */
export function remarksOn(prepared: PreparedOffer, person: MatchPerson, journey: Journey): Remarks {
  const reasons: Said[] = []
  const cautions: Said[] = []
  for (const rule of RULES) {
    const used = person.solutions.find(
      (solution) => solution.domain === rule.domain && running(prepared, solution),
    )
    const lent = used !== undefined && used.grantsMode !== null && used.grantsMode === journey.mode
    if (!lent && !(person.barriers.includes(rule.domain) && rule.touches(prepared, journey))) continue
    if (used === undefined) {
      cautions.push(rule.caution)
      continue
    }
    reasons.push(saySolution(used))
    if (used.until !== null && used.until < prepared.to) {
      cautions.push({
        referent: 'Cette solution s’arrête avant la fin de la période',
        person: 'Cette solution s’arrête avant la fin de la période',
      })
    }
  }
  cautions.push(...otherCautions(prepared, person, journey))
  return { reasons, cautions }
}

function otherCautions(prepared: PreparedOffer, person: MatchPerson, journey: Journey): Said[] {
  const cautions: Said[] = []
  const { offer, to } = prepared
  if (person.frenchLevel !== null && !frenchLevelSuffices(person.frenchLevel, offer.frenchLevel)) {
    cautions.push({
      referent: `Le niveau de français demandé est ${offer.frenchLevel}, le sien est à renforcer`,
      person: 'Le français demandé est un peu au-dessus du vôtre\u202f: parlez-en avec votre référent·e',
    })
  }
  if (journey.mode === 'bus' && prepared.busHoursUnknown) {
    const check = 'Les horaires du bus sont à vérifier'
    cautions.push({ referent: check, person: check })
  }
  const ending = person.certificates.find(
    ({ key, validUntil }) => offer.licences.includes(key) && validUntil !== null && validUntil < to,
  )
  if (ending?.validUntil) {
    const end = frenchDayMonthYear(ending.validUntil)
    cautions.push({
      referent: `Un certificat demandé se termine le ${end}`,
      person: `Un de vos certificats se termine le ${end}`,
    })
  }
  return cautions
}
