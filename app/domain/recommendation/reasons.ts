/**
 * Closed lists of reasons, each with its words: for the professional who chooses or reads it,
 * and, where the person is told, gentle ones that never judge them.
 */
import type { OfferKind } from '~/domain/offer/public-status'

export const EMPLOYER_REASONS = [
  'placeFilled',
  'datesDoNotFit',
  'skillMissing',
  'licenceMissing',
  'workplaceNotAccessible',
  'noTutorAvailable',
  'other',
] as const

export type EmployerReason = (typeof EMPLOYER_REASONS)[number]

export const EMPLOYER_REASON_LABELS: Record<EmployerReason, string> = {
  placeFilled: 'La place est déjà prise',
  datesDoNotFit: 'Les dates ne conviennent pas',
  skillMissing: 'Il manque une compétence',
  licenceMissing: 'Il manque un permis ou un certificat',
  workplaceNotAccessible: 'Le lieu de travail n’est pas accessible',
  noTutorAvailable: 'Aucun tuteur ni tutrice disponible',
  other: 'Autre raison, lue par votre référent·e',
}

/** A sponsor's own list: two people meet, nothing is asked of the person. */
export const SPONSOR_REASONS = ['noTimeNow', 'notMyField', 'tooFar', 'other'] as const

export type SponsorReason = (typeof SPONSOR_REASONS)[number]

export const SPONSOR_REASON_LABELS: Record<SponsorReason, string> = {
  noTimeNow: 'Pas assez de temps en ce moment',
  notMyField: 'Ce n’est pas mon domaine',
  tooFar: 'C’est trop loin',
  other: 'Une autre raison, lue par votre référent·e',
}

export const CANDIDATE_REASONS = [
  'distanceOrTransport',
  'hours',
  'childcare',
  'health',
  'notThisJob',
  'alreadyEngaged',
  'other',
] as const

export type CandidateReason = (typeof CANDIDATE_REASONS)[number]

/** As the person reads them when they choose: first person, plain. */
export const CANDIDATE_REASON_LABELS: Record<CandidateReason, string> = {
  distanceOrTransport: 'C’est trop loin, ou je n’ai pas de transport',
  hours: 'Les horaires ne me vont pas',
  childcare: 'Je n’ai pas de solution de garde',
  health: 'Ma santé ne me le permet pas',
  notThisJob: 'Ce métier ne m’intéresse pas',
  alreadyEngaged: 'J’ai déjà autre chose à ces dates',
  other: 'Une autre raison',
}

/** The same reasons, as the referents read them. An employer never reads why a person declined. */
export const CANDIDATE_REASON_FOR_REFERENT: Record<CandidateReason, string> = {
  distanceOrTransport: 'Distance ou transport',
  hours: 'Horaires',
  childcare: 'Garde d’enfants',
  health: 'Santé',
  notThisJob: 'Métier non souhaité',
  alreadyEngaged: 'Déjà un engagement à ces dates',
  other: 'Autre raison',
}

export const WITHDRAWAL_REASONS = [
  'offerFilled',
  'offerClosed',
  'personUnavailable',
  'consentWithdrawn',
  'mistake',
  'other',
] as const

export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number]

export const WITHDRAWAL_REASON_LABELS: Record<WithdrawalReason, string> = {
  offerFilled: 'L’offre est pourvue',
  offerClosed: 'L’offre est clôturée',
  personUnavailable: 'La personne n’est plus disponible',
  consentWithdrawn: 'La personne ne souhaite plus être présentée',
  mistake: 'Proposée par erreur',
  other: 'Autre raison',
}

export const DISMISSAL_REASONS = [
  'offerNearlyFilled',
  'requirementNotMet',
  'tooFar',
  'hoursDoNotFit',
  'betterOfferComing',
  'toDiscussFirst',
  'other',
] as const

export type DismissalReason = (typeof DISMISSAL_REASONS)[number]

export const DISMISSAL_REASON_LABELS: Record<DismissalReason, string> = {
  offerNearlyFilled: 'Les places sont déjà promises',
  requirementNotMet: 'Une condition de l’offre n’est pas remplie',
  tooFar: 'Trop loin pour l’instant',
  hoursDoNotFit: 'Les horaires ne conviennent pas',
  betterOfferComing: 'Une offre plus adaptée se prépare',
  toDiscussFirst: 'À reparler d’abord ensemble',
  other: 'Autre raison',
}

export const FAILURE_REASONS = [
  'employerChangedMind',
  'personChangedMind',
  'datesNotFound',
  'conventionNotSigned',
  'notReachable',
  'other',
] as const

export type FailureReason = (typeof FAILURE_REASONS)[number]

export const FAILURE_REASON_LABELS: Record<FailureReason, string> = {
  employerChangedMind: 'L’entreprise, ou le parrain, a changé d’avis',
  personChangedMind: 'La personne a changé d’avis',
  datesNotFound: 'Aucune date commune trouvée',
  conventionNotSigned: 'La convention n’a pas été signée',
  notReachable: 'L’un des deux n’est plus joignable',
  other: 'Autre raison',
}

/** What the person reads when an employer declined: what happened, and that it is not the end. */
const EMPLOYER_REASON_FOR_PERSON: Record<EmployerReason, string> = {
  placeFilled: 'La place vient d’être prise. Cela ne remet pas en cause votre candidature.',
  datesDoNotFit: 'Les dates ne convenaient pas à l’entreprise.',
  skillMissing:
    'L’entreprise cherche une compétence précise pour ce poste. Cela s’apprend : parlez-en avec votre référent·e.',
  licenceMissing:
    'Ce poste demande un permis ou un certificat. Votre référent·e peut vous dire comment l’obtenir.',
  workplaceNotAccessible: 'Le lieu de travail n’était pas adapté pour bien vous accueillir.',
  noTutorAvailable: 'Personne n’était disponible dans l’entreprise pour vous accompagner.',
  other: 'L’entreprise ne peut pas donner suite. Votre référent·e peut vous en dire plus.',
}

const SPONSOR_REASON_FOR_PERSON: Record<SponsorReason, string> = {
  noTimeNow: 'Cette personne n’a pas assez de temps en ce moment pour bien vous accompagner.',
  notMyField: 'Cette personne pense que quelqu’un d’un autre métier vous aidera mieux.',
  tooFar: 'Se rencontrer serait trop difficile\u202f: vous habitez loin l’un de l’autre.',
  other: 'Cette personne ne peut pas donner suite. Votre référent·e peut vous en dire plus.',
}

/** The words of the reasons that answer for an offer of this kind: a company's, or a sponsor's. */
export function hostReasons(kind: OfferKind): {
  readonly forReferent: Readonly<Record<string, string>>
  readonly forPerson: Readonly<Record<string, string>>
} {
  return kind === 'sponsorship'
    ? { forReferent: SPONSOR_REASON_LABELS, forPerson: SPONSOR_REASON_FOR_PERSON }
    : { forReferent: EMPLOYER_REASON_LABELS, forPerson: EMPLOYER_REASON_FOR_PERSON }
}

export const DISMISSAL_REASON_FOR_PERSON: Record<DismissalReason, string> = {
  offerNearlyFilled: 'Les places de cette offre sont déjà promises.',
  requirementNotMet:
    'Cette offre demande une condition qui n’est pas encore remplie. Votre référent·e peut vous aider.',
  tooFar: 'Le trajet serait trop long pour l’instant.',
  hoursDoNotFit: 'Les horaires ne vont pas avec vos disponibilités.',
  betterOfferComing: 'Une offre qui vous ira mieux se prépare.',
  toDiscussFirst: 'Votre référent·e souhaite en parler avec vous avant.',
  other: 'Cette offre n’a pas pu vous être proposée. Votre référent·e peut vous en dire plus.',
}

export const WITHDRAWAL_REASON_FOR_PERSON: Record<WithdrawalReason, string> = {
  offerFilled: 'La place a été prise. Ce n’est pas lié à vous.',
  offerClosed: 'Cette offre s’est arrêtée. Ce n’est pas lié à vous.',
  personUnavailable: 'Cette proposition a été retirée parce que vous n’étiez plus disponible.',
  consentWithdrawn: 'Cette proposition a été retirée, comme vous l’avez souhaité.',
  mistake: 'Cette proposition vous a été envoyée par erreur. Nous nous en excusons.',
  other: 'Cette proposition a été retirée. Votre référent·e peut vous en dire plus.',
}

/** Whether a reason needs words beside it: which skill, which licence, what other reason. */
export function needsDetail(
  reason:
    | EmployerReason
    | SponsorReason
    | CandidateReason
    | WithdrawalReason
    | DismissalReason
    | FailureReason,
): boolean {
  return reason === 'skillMissing' || reason === 'licenceMissing' || reason === 'other'
}
