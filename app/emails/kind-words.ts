/** What messages call an offer, what comes after the agreement, and whoever answers for it. */
import type { OfferKind } from '~/domain/offer/public-status'

export interface KindWords {
  /** « une immersion ». */
  readonly one: string
  /** « l’immersion », after « Vous avez dit non à » or at the head of a sentence. */
  readonly the: string
  readonly toThe: string
  readonly your: string
  /** What takes place, or does not: « votre embauche » rather than « votre emploi ». */
  readonly yourEvent: string
  readonly theEvent: string
  /** « chez » a company, « avec » a person. */
  readonly at: string
  /** « l’entreprise », at the head of a sentence too. */
  readonly host: string
  readonly Host: string
  /** What the referent prepares once both agree. */
  readonly paper: string
}

const COMPANY = { at: 'chez', host: 'l’entreprise', Host: 'L’entreprise' }

export const KIND_WORDS: Readonly<Record<OfferKind, KindWords>> = {
  immersion: {
    ...COMPANY,
    one: 'une immersion',
    the: 'l’immersion',
    toThe: 'à l’immersion',
    your: 'votre immersion',
    yourEvent: 'votre immersion',
    theEvent: 'l’immersion',
    paper: 'la convention',
  },
  sponsorship: {
    at: 'avec',
    host: 'cette personne',
    Host: 'Cette personne',
    one: 'un parrainage',
    the: 'le parrainage',
    toThe: 'au parrainage',
    your: 'votre parrainage',
    yourEvent: 'votre parrainage',
    theEvent: 'le parrainage',
    paper: 'la charte',
  },
  job: {
    ...COMPANY,
    one: 'un emploi',
    the: 'l’emploi',
    toThe: 'à l’emploi',
    your: 'votre emploi',
    yourEvent: 'votre embauche',
    theEvent: 'l’embauche',
    paper: 'la suite',
  },
}
