/** Closed lists of reasons; where the person is told, the words never judge them. */
import { z } from 'zod'
import { REASON_DETAIL_MAX } from '~/domain/recommendation/reason-schema'

export const NOT_HIRED_REASONS = [
  'otherPersonChosen',
  'skillMissing',
  'licenceMissing',
  'hoursDoNotFit',
  'couldNotMeet',
  'postCancelled',
  'other',
] as const

export type NotHiredReason = (typeof NOT_HIRED_REASONS)[number]

export const NOT_HIRED_LABELS: Record<NotHiredReason, string> = {
  otherPersonChosen: 'Une autre personne a été retenue',
  skillMissing: 'Il manque une compétence pour ce poste',
  licenceMissing: 'Il manque un permis ou un certificat',
  hoursDoNotFit: 'Les horaires ne conviennent pas aux deux',
  couldNotMeet: 'La rencontre n’a pas pu avoir lieu',
  postCancelled: 'Le recrutement est suspendu ou annulé',
  other: 'Autre raison, lue par votre référent·e',
}

/** What the person reads: what happened, and that it is not the end. The words typed under « autre » stay with referents. */
export const NOT_HIRED_FOR_PERSON: Record<NotHiredReason, string> = {
  otherPersonChosen: 'Il y avait plusieurs candidatures, et une autre personne a été retenue.',
  skillMissing:
    'L’entreprise cherche une compétence précise pour ce poste. Cela s’apprend : parlez-en avec votre référent·e.',
  licenceMissing:
    'Ce poste demande un permis ou un certificat. Votre référent·e peut vous dire comment l’obtenir.',
  hoursDoNotFit: 'Les horaires du poste et les vôtres n’allaient pas ensemble.',
  couldNotMeet: 'La rencontre n’a pas pu avoir lieu. Votre référent·e peut en reparler avec vous.',
  postCancelled: 'L’entreprise a suspendu ce recrutement. Ce n’est pas lié à vous.',
  other: 'L’entreprise ne peut pas donner suite. Votre référent·e peut vous en dire plus.',
}

export const APPLICATION_WITHDRAWAL_REASONS = [
  'foundElsewhere',
  'distanceOrTransport',
  'hours',
  'childcare',
  'health',
  'notThisJob',
  'other',
] as const

export type ApplicationWithdrawalReason = (typeof APPLICATION_WITHDRAWAL_REASONS)[number]

/** As the person reads them when they choose: first person, plain. */
export const APPLICATION_WITHDRAWAL_LABELS: Record<ApplicationWithdrawalReason, string> = {
  foundElsewhere: 'J’ai trouvé autre chose',
  distanceOrTransport: 'C’est trop loin, ou je n’ai pas de transport',
  hours: 'Les horaires ne me vont pas',
  childcare: 'Je n’ai pas de solution de garde',
  health: 'Ma santé ne me le permet pas',
  notThisJob: 'Ce travail ne m’intéresse plus',
  other: 'Une autre raison',
}

/** The same, as the referents read them. An employer never reads why a person withdrew. */
export const APPLICATION_WITHDRAWAL_FOR_REFERENT: Record<ApplicationWithdrawalReason, string> = {
  foundElsewhere: 'A trouvé autre chose',
  distanceOrTransport: 'Distance ou transport',
  hours: 'Horaires',
  childcare: 'Garde d’enfants',
  health: 'Santé',
  notThisJob: 'Ne souhaite plus ce poste',
  other: 'Autre raison',
}

export const END_REASONS = [
  'plannedEnd',
  'trialEnded',
  'personLeft',
  'employerEnded',
  'bothAgreed',
  'other',
] as const

export type EndReason = (typeof END_REASONS)[number]

export const END_REASON_LABELS: Record<EndReason, string> = {
  plannedEnd: 'Le contrat est arrivé à son terme',
  trialEnded: 'La période d’essai n’a pas été poursuivie',
  personLeft: 'La personne a souhaité arrêter',
  employerEnded: 'L’entreprise a mis fin au contrat',
  bothAgreed: 'D’un commun accord',
  other: 'Autre raison',
}

type AnyReason = NotHiredReason | ApplicationWithdrawalReason

/** Which skill, which licence, what other reason: the words that some reasons need beside them. */
export function applicationReasonNeedsDetail(reason: AnyReason): boolean {
  // A person who withdraws owes nobody an explanation: « une autre raison » is enough.
  return reason === 'skillMissing' || reason === 'licenceMissing'
}

/** A reason and its detail as a form posts them. */
export function applicationReasonSchema<const R extends AnyReason>(reasons: readonly [R, ...R[]]) {
  return z
    .object({
      reason: z.enum(reasons, { error: 'Choisissez une raison.' }),
      detail: z.string().trim().max(REASON_DETAIL_MAX, `Au plus ${REASON_DETAIL_MAX} caractères.`).optional(),
    })
    .refine(({ reason, detail }) => !applicationReasonNeedsDetail(reason as R) || Boolean(detail), {
      path: ['detail'],
      error: 'Précisez en quelques mots.',
    })
}
