/** What each piece of a person's own data is called when it is printed, and the words of its keys. */
import { FOLLOW_UP_ANSWER_LABELS } from '../application/follow-ups'
import { INTERVIEW_FORM_LABELS } from '../application/interview'
import {
  APPLICATION_WITHDRAWAL_LABELS,
  END_REASON_LABELS,
  NOT_HIRED_FOR_PERSON,
} from '../application/reasons'
import { OUTCOME_LABELS } from '../convention/assessment'
import { OBJECTIVE_PLAIN_LABELS } from '../convention/objectives'
import { CONVENTION_STATE_LABELS } from '../convention/states'
import { MEETING_FORMS } from '../pairing/meetings'
import { PAIRING_OUTCOMES } from '../pairing/outcomes'
import { MOOD_LABELS } from '../pairing/pulse'
import { PAIRING_STATE_LABELS } from '../pairing/states'
import {
  CANDIDATE_REASON_LABELS,
  DISMISSAL_REASON_FOR_PERSON,
  hostReasons,
  WITHDRAWAL_REASON_FOR_PERSON,
} from '../recommendation/reasons'
import { REBOUND_CAUSE_FOR_PERSON } from '../recommendation/rebound'
import { CONTRACT_NATURES, CONTRACT_TYPES } from '../referential/contracts'
import { FRENCH_LEVELS } from '../referential/french-levels'
import { CERTIFICATES, DRIVING_LICENCES } from '../referential/licences'
import { SECTORS } from '../referential/sectors'
import { SKILLS } from '../referential/skills'
import { SOFT_SKILLS } from '../referential/soft-skills'
import { TRANSPORT_MODES } from '../referential/transport-modes'
import { WORKING_CONDITIONS } from '../referential/working-conditions'
import { CONTACT_WAYS } from './contact-way'
import { DIAGNOSTIC_IMPACTS, DIAGNOSTIC_STATUSES } from './diagnostic'
import { DIAGNOSTIC_DOMAINS } from './diagnostic-domains'
import { PERSON_STATUSES } from './statuses'

type Words = Readonly<Record<string | number, string>>

/** A label, and the words that stand for stored keys. */
export type OwnDataLabel = string | readonly [label: string, words: Words]

const named = (table: Readonly<Record<string, { readonly name: string }>>): Words =>
  Object.fromEntries(Object.entries(table).map(([key, { name }]) => [key, name]))
const labelled = (table: Readonly<Record<string, { readonly label: string }>>): Words =>
  Object.fromEntries(Object.entries(table).map(([key, { label }]) => [key, label]))
const SITUATIONS: Words = Object.assign(
  {},
  ...Object.values(DIAGNOSTIC_DOMAINS).map((each) => each.situations),
)
const SECTOR_NAMES = named(
  Object.fromEntries(Object.values(SECTORS).map((sector) => [sector.key, { name: sector.name }])),
)

const PROPOSAL_STATES: Words = {
  suggested: 'Chez votre référent·e',
  proposed: 'Proposée, votre réponse est attendue',
  presented: 'Vous avez dit oui, la réponse de l’autre est attendue',
  agreed: 'Acceptée des deux côtés',
  declinedByCandidate: 'Vous avez dit non',
  declinedByEmployer: 'L’autre a dit non',
  dismissed: 'Ne vous a pas été proposée',
  lapsed: 'Restée sans réponse',
  withdrawn: 'Retirée',
  concluded: 'Concrétisée',
  failed: 'Sans suite après l’accord',
}
const REASONS: Words = {
  ...hostReasons('sponsorship').forPerson,
  ...hostReasons('job').forPerson,
  ...DISMISSAL_REASON_FOR_PERSON,
  ...WITHDRAWAL_REASON_FOR_PERSON,
  ...CANDIDATE_REASON_LABELS,
}
const ORIGINS: Words = {
  referent: 'Votre référent·e entreprises',
  candidate: 'Vous, en disant «\u00a0cela m’intéresse\u00a0»',
  supportReferent: 'Votre référent·e de parcours',
}
const APPLICATION_STATES: Words = {
  presented: 'Votre candidature est chez l’entreprise',
  interview: 'Entretien prévu',
  offered: 'Poste proposé',
  hired: 'Embauche',
  refused: 'Sans suite de l’entreprise',
  withdrawn: 'Retirée par vous',
}
const ROLES: Words = {
  partnershipReferent: 'Référent·e entreprises',
  supportReferent: 'Référent·e de parcours',
  professionalsReferent: 'Référent·e entre professionnels',
  coordinator: 'Animation du territoire',
  employer: 'Entreprise',
  sponsor: 'Marraine ou parrain',
}
const READ: Words = {
  file: 'Votre dossier',
  matching: 'Les offres qui vous vont',
  recommendation: 'Une proposition',
  convention: 'Une convention',
  pairing: 'Votre parrainage',
}
const WRITERS: Words = { sponsor: 'Votre marraine ou parrain', person: 'Vous', referent: 'Votre référent·e' }
const OFFER = { 'offer.title': 'Offre', 'offer.city': 'Ville', 'company.name': 'Entreprise' } as const

/** The same labels under a path. */
function under(path: string, labels: Readonly<Record<string, OwnDataLabel>>): Record<string, OwnDataLabel> {
  return Object.fromEntries(Object.entries(labels).map(([key, label]) => [`${path}.${key}`, label]))
}

/** By path in the data, the lists' numbers left out. */
export const OWN_DATA_LABELS: Readonly<Record<string, OwnDataLabel>> = {
  exportedAt: 'Document fait le',
  ...under('person', {
    ...{ id: 'Numéro du dossier', state: ['Dossier', { active: 'Ouvert', closed: 'Clos' }] },
    ...{ firstName: 'Prénom', lastName: 'Nom', birthDate: 'Date de naissance' },
    ...{ email: 'E-mail', phone: 'Téléphone', address: 'Adresse', postalCode: 'Code postal' },
    ...{ city: 'Commune', contactBy: ['Vous préférez être joint·e', CONTACT_WAYS] },
    statuses: ['Statuts', PERSON_STATUSES],
    currentEmployerName: 'Employeur actuel',
    currentEmployerEmail: 'E-mail de l’employeur',
    currentEmployerSignatory: 'Qui signe pour l’employeur',
    legalRepresentativeName: 'Représentant·e légal·e',
    legalRepresentativeEmail: 'Son e-mail',
    legalRepresentativePhone: 'Son téléphone',
    openSectors: ['Ouvert·e à tout le secteur', SECTOR_NAMES],
    skills: ['Savoir-faire', SKILLS],
    softSkills: ['Qualités', SOFT_SKILLS],
    licences: ['Permis de conduire', DRIVING_LICENCES],
    conditionsToAvoid: ['À éviter au travail', WORKING_CONDITIONS],
    frenchLevel: ['Français', { ...FRENCH_LEVELS, none: 'Ne parle pas encore français' }],
    availability: 'Heures possibles',
    maxWeeklyMinutes: 'Temps de travail par semaine, au plus',
    availableFrom: 'Disponible à partir du',
    availableUntil: 'Disponible jusqu’au',
    presentation: 'En quelques mots',
    consentAt: 'Accord donné le',
    consentVersion: 'Version du texte de l’accord',
    consentWithdrawnAt: 'Accord retiré le',
    diagnosticDoneAt: 'Point fait avec votre référent·e le',
    diagnosticConfirmedAt: 'Confirmé par vous le',
    lastProposedAt: 'Dernière proposition le',
    waitingSince: 'En attente de proposition depuis le',
    lastContactAt: 'Dernier contact le',
    restrictedAt: 'Dossier mis à part le',
    createdAt: 'Dossier ouvert le',
  }),
  'jobs.romeCode': 'Métier',
  ...under('experiences', {
    romeCode: 'Métier',
    months: 'Durée, en mois',
    description: 'Ce que vous faisiez',
  }),
  ...under('certificates', { key: ['Certificat', CERTIFICATES], validUntil: 'Valable jusqu’au' }),
  ...under('travel', { mode: ['Moyen', TRANSPORT_MODES], maxKm: 'Jusqu’à, en kilomètres' }),
  ...under('diagnostic', {
    domain: ['Sujet', labelled(DIAGNOSTIC_DOMAINS)],
    status: ['Où cela en est', DIAGNOSTIC_STATUSES],
    impact: ['Effet sur le travail', DIAGNOSTIC_IMPACTS],
    ...{ priority: 'À traiter d’abord', situations: ['Situations', SITUATIONS], note: 'Note' },
  }),
  ...under('solutions', {
    ...{ id: 'Numéro', domain: ['Sujet', labelled(DIAGNOSTIC_DOMAINS)], label: 'Solution' },
    grantsMode: ['Moyen de transport donné', TRANSPORT_MODES],
    ...{ grantsMaxKm: 'Jusqu’à, en kilomètres', until: 'Jusqu’au' },
  }),
  ...under('consent', { givenAt: 'Donné le', withdrawnAt: 'Retiré le', text: 'Texte' }),
  ...under('consent.text', {
    ...{ version: 'Version du texte', paragraphs: 'Texte', agreement: 'Ce que vous avez coché' },
    title: 'Titre',
  }),
  ...under('recommendations', {
    ...OFFER,
    ...{ company: 'Entreprise', sponsor: 'Marraine ou parrain' },
    ...{ state: ['Où cela en est', PROPOSAL_STATES], origin: ['Qui l’a demandée', ORIGINS] },
    ...{ suggestionNote: 'Mots écrits avec la demande', sentence: 'Phrase de votre référent·e' },
    ...{ suggestedAt: 'Demandée le', proposedAt: 'Proposée le', presentedAt: 'Vous avez dit oui le' },
    ...{ agreedAt: 'Acceptée le', closedAt: 'Terminée le', reason: ['Raison', REASONS] },
    reasonDetail: 'Vos mots',
  }),
  ...under('applications', {
    ...OFFER,
    ...{ state: ['Où cela en est', APPLICATION_STATES], createdAt: 'Ouverte le', closedAt: 'Terminée le' },
    ...{ interviewAt: 'Entretien le', interviewMinutes: 'Durée, en minutes', interviewPlace: 'Lieu' },
    interviewForm: ['Comment', INTERVIEW_FORM_LABELS],
    ...{ interviewWith: 'Avec', interviewNote: 'À savoir' },
    reason: ['Raison', { ...APPLICATION_WITHDRAWAL_LABELS, ...NOT_HIRED_FOR_PERSON }],
    ...{ reasonDetail: 'Vos mots', hiredOn: 'Premier jour de travail' },
    contract: ['Contrat', { ...CONTRACT_TYPES, ...CONTRACT_NATURES }],
    ...{ contractEndOn: 'Fin prévue du contrat', endedOn: 'Dernier jour de travail' },
    endReason: ['Raison de la fin', END_REASON_LABELS],
  }),
  ...under('applications.followUps', {
    ...{ month: 'Mois après l’embauche', askedAt: 'Question posée le', answeredAt: 'Répondu le' },
    ...{ answer: ['Votre réponse', FOLLOW_UP_ANSWER_LABELS], note: 'Vos mots' },
  }),
  ...under('conventions', {
    ...{ reference: 'Numéro de la convention', 'company.name': 'Entreprise' },
    ...{ state: ['Où cela en est', CONVENTION_STATE_LABELS], objective: ['But', OBJECTIVE_PLAIN_LABELS] },
    ...{ startDate: 'Premier jour', endDate: 'Dernier jour' },
  }),
  ...under('conventions.assessments', {
    author: ['Avis de', { host: 'L’entreprise', beneficiary: 'Vous' }],
    ...{ outcome: ['Déroulement', OUTCOME_LABELS], strengths: 'Points forts', toImprove: 'À travailler' },
    ...{ comment: 'Commentaire', signedAt: 'Donné le' },
  }),
  ...under('conventions.tutorNotes', {
    ...{ on: 'Journée notée par votre tuteur ou tutrice', done: 'Ce qui a été fait' },
    ...{
      wentWell: 'Ce qui s’est bien passé',
      toReview: 'À revoir',
      byName: 'Écrit par',
      writtenAt: 'Écrit le',
    },
    ...{ editedByName: 'Modifié par', editedAt: 'Modifié le' },
  }),
  ...under('pairings', {
    ...{ sponsor: 'Marraine ou parrain', state: ['Où cela en est', PAIRING_STATE_LABELS] },
    ...{ objectives: 'Objectifs', rhythm: 'Rythme', firstMeetingAt: 'Première rencontre' },
    ...{ firstMeetingPlace: 'Lieu', startedOn: 'Commencé le', endsOn: 'Terme', endedOn: 'Terminé le' },
    outcome: ['Comment il s’est terminé', labelled(PAIRING_OUTCOMES)],
  }),
  ...under('pairings.meetings', {
    ...{ on: 'Le', form: ['Comment', MEETING_FORMS], held: 'A eu lieu', done: 'Ce qui a été fait' },
    ...{ nextStep: 'La suite', writtenBy: ['Écrit par', WRITERS] },
  }),
  ...under('pairings.pulses', {
    ...{ month: 'Mois', mood: ['Votre réponse', MOOD_LABELS], note: 'Vos mots', answeredAt: 'Répondu le' },
  }),
  ...under('rebounds', {
    ...{
      cause: ['Raison', REBOUND_CAUSE_FOR_PERSON],
      openedAt: 'Ouvert le',
      appointmentDueOn: 'Rendez-vous au plus tard le',
    },
    ...{ appointmentOn: 'Rendez-vous le', barriers: ['Sujets à traiter', labelled(DIAGNOSTIC_DOMAINS)] },
    ...{ bridges: 'Pistes', closedAt: 'Terminé le' },
  }),
  ...under('messages', { at: 'Le', from: 'De', body: 'Message' }),
  ...under('agenda', { sharedSince: 'Agenda dans votre téléphone, depuis le' }),
  ...under('reads', {
    ...{ userName: 'Qui', organisationName: 'Organisme', role: ['Rôle', ROLES] },
    ...{ what: ['Ce qui a été lu', READ], at: 'Le' },
  }),
}

/** The parts of the document, in its order: what each is called, and what is said when there is nothing. */
export const OWN_DATA_PARTS = [
  { key: 'person', title: 'Vous' },
  { key: 'jobs', title: 'Les métiers que vous voulez faire' },
  { key: 'experiences', title: 'Ce que vous avez déjà fait' },
  { key: 'certificates', title: 'Vos certificats' },
  { key: 'travel', title: 'Comment vous vous déplacez' },
  { key: 'consent', title: 'Votre accord pour être présenté·e' },
  { key: 'diagnostic', title: 'Le point fait avec votre référent·e' },
  { key: 'solutions', title: 'Les solutions trouvées' },
  { key: 'recommendations', title: 'Les offres proposées ou demandées' },
  { key: 'applications', title: 'Vos candidatures et vos emplois' },
  { key: 'conventions', title: 'Vos immersions' },
  { key: 'pairings', title: 'Vos parrainages' },
  { key: 'rebounds', title: 'Les rendez-vous pour trouver une suite' },
  { key: 'messages', title: 'Vos messages' },
  { key: 'agenda', title: 'Votre agenda' },
  { key: 'reads', title: 'Qui a lu votre dossier' },
] as const
