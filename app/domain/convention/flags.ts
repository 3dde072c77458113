/** What the law allows and the prescriber must look at before validating. */
import type { RefusalDetails } from '../refusal'

export type FlagCode =
  | 'sundayWork'
  | 'nightWork'
  | 'publicHolidayWork'
  | 'minor'
  | 'sectorHolidayException'
  | 'breakAfterSixHours'
  | 'startsSoon'
  | 'renewalNotAssessed'

export interface Flag {
  readonly flag: FlagCode
  readonly details?: RefusalDetails
}

const FLAG_SENTENCES: Readonly<Record<FlagCode, (d: RefusalDetails) => string>> = {
  sundayWork: (d) =>
    `Travail le dimanche (${d.day})\u202f: vérifiez que les salarié·es de l’entreprise travaillent aussi ce jour-là.`,
  nightWork: (d) =>
    `Travail de nuit, entre 21\u00a0h et 6\u00a0h (${d.day})\u202f: vérifiez que les salarié·es de l’entreprise font ces horaires.`,
  publicHolidayWork: (d) =>
    `Travail un jour férié (${d.day})\u202f: vérifiez que l’entreprise est ouverte et que la personne est d’accord.`,
  minor: (d) =>
    `La personne a moins de 18\u00a0ans jusqu’au ${d.until}\u202f: la protection des jeunes s’applique.`,
  sectorHolidayException: (d) =>
    `Jour férié travaillé avant 18\u00a0ans (${d.day}), au titre de l’exception indiquée\u202f: ${d.exception}.`,
  breakAfterSixHours: (d) =>
    `Plus de six heures d’affilée (${d.day})\u202f: prévoyez une pause d’au moins 20\u00a0minutes.`,
  startsSoon: (d) =>
    `L’immersion commence le ${d.start}, dans moins de deux jours ouvrés\u202f: les signatures doivent être rapides.`,
  renewalNotAssessed: () =>
    'Le bilan de la première immersion n’est pas fait\u202f: vérifiez que son objectif n’a pas été atteint.',
}

/** Builds a flag. */
export function raise(flag: FlagCode, details?: RefusalDetails): Flag {
  return details === undefined ? { flag } : { flag, details }
}

/** The French sentence that the prescriber reads. */
export function flagSentence(flag: Flag): string {
  return FLAG_SENTENCES[flag.flag](flag.details ?? {})
}
