/** Where a proposal stands, from the first word to the first day, as the person follows it. */
import { frenchDate } from '~/domain/calendar/french'
import { type LocalDate, parisDay } from '~/domain/calendar/local-date'
import type { OfferKind } from '~/domain/offer/public-status'
import type { RecommendationState } from '~/domain/recommendation/states'

export interface NextStep {
  readonly key: string
  readonly when: string
  readonly title: string
  readonly state: 'done' | 'current' | 'coming'
}

interface Facts {
  readonly kind: OfferKind
  readonly state: RecommendationState
  readonly origin: string
  readonly suggestedAt: Date | null
  readonly proposedAt: Date | null
  readonly presentedAt: Date | null
  readonly agreedAt: Date | null
  readonly candidateDeadline: LocalDate | null
  readonly employerDeadline: LocalDate | null
}

/** How far each living state has come: the number of the step that is being lived. */
const AT: Partial<Record<RecommendationState, number>> = {
  suggested: 0,
  proposed: 1,
  presented: 2,
  agreed: 3,
  concluded: 4,
}

const WORDS: Record<OfferKind, { readonly host: string; readonly papers: string; readonly start: string }> = {
  immersion: {
    host: 'L’entreprise',
    papers: 'Votre référent·e prépare la convention, tout le monde la signe',
    start: 'Vous commencez l’immersion',
  },
  sponsorship: {
    host: 'La personne qui peut vous accompagner',
    papers: 'Votre référent·e prépare la charte, tout le monde la signe',
    start: 'Vous vous rencontrez une première fois',
  },
  job: {
    host: 'L’entreprise',
    papers: 'Votre référent·e prépare la suite avec vous',
    start: 'Vous commencez',
  },
}

const on = (instant: Date | null) => (instant ? `Le ${frenchDate(parisDay(instant))}` : '')
const before = (day: LocalDate | null) => (day ? `Au plus tard le ${frenchDate(day)}` : 'Ensuite')

/** The steps in order; none once the proposal is over. */
export function nextSteps(facts: Facts): NextStep[] {
  const at = AT[facts.state]
  if (at === undefined) return []
  const asked = facts.origin === 'candidate'
  const words = WORDS[facts.kind]
  const steps = [
    {
      at: 0,
      key: 'asked',
      when: at === 0 ? 'En ce moment' : on(facts.suggestedAt),
      title: at === 0 ? 'Votre demande est lue' : 'Vous avez dit que cela vous intéresse',
    },
    {
      at: 1,
      key: 'answer',
      when: at === 1 ? before(facts.candidateDeadline) : on(facts.presentedAt),
      title: at > 1 ? 'Vous avez dit oui' : 'Vous dites oui ou non',
    },
    {
      at: 2,
      key: 'company',
      when: at === 2 ? before(facts.employerDeadline) : on(facts.agreedAt),
      title: at > 2 ? `${words.host} a dit oui` : `${words.host} dit oui ou non`,
    },
    {
      at: 3,
      key: 'papers',
      when: at === 3 ? 'En ce moment' : '',
      title: words.papers,
    },
    { at: 4, key: 'start', when: '', title: words.start },
  ]
  return steps
    .filter((step) => step.at > 0 || asked)
    .map(({ at: own, key, when, title }) => ({
      key,
      title,
      when: when || (own < at ? 'Fait' : 'Ensuite'),
      state: own < at ? 'done' : own === at ? 'current' : 'coming',
    }))
}
