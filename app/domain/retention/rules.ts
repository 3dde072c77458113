/**
 * How long what is held on people is kept, and what happens then (domain, « Personal data »). The only such table: the
 * scheduled job applies it, the coordinator's page and `npm run retention` print it.
 */
import { addDays, addMonths, parisDay, parisInstant } from '../calendar/local-date'

export const RETENTION_KEYS = [
  'peopleRestricted',
  'peopleAnonymised',
  'hostViews',
  'tutorLogs',
  'conventionsArchived',
  'conventionsErased',
  'fileReads',
  'auditTrail',
  'events',
  'messages',
  'links',
  'invitations',
  'signUps',
] as const

export type RetentionKey = (typeof RETENTION_KEYS)[number]

export type Keeping = { readonly months: number } | { readonly days: number }

export interface RetentionRule {
  /** What is kept, on the coordinator's page. */
  readonly label: string
  readonly keep: Keeping
  /** From when it is counted; after « 2 ans ». */
  readonly from: string
  /** What becomes of it. */
  readonly becomes: string
  /** Of the whole installation rather than of a territory. */
  readonly technical?: true
}

export const RETENTION_RULES: Readonly<Record<RetentionKey, RetentionRule>> = {
  peopleRestricted: {
    label: 'Dossiers en cours ou clos',
    keep: { months: 24 },
    from: 'après le dernier contact',
    becomes: 'mis à part : la personne seule le lit encore',
  },
  peopleAnonymised: {
    label: 'Dossiers mis à part',
    keep: { months: 24 },
    from: 'après la mise à part',
    becomes: 'rendu anonyme, sans retour possible',
  },
  hostViews: {
    label: 'Personnes présentées et non retenues',
    keep: { months: 3 },
    from: 'après la réponse ou le retrait',
    becomes: 'l’entreprise ne voit plus la personne',
  },
  tutorLogs: {
    label: 'Carnets de suivi des immersions',
    keep: { months: 6 },
    from: 'après la fin de l’immersion',
    becomes: 'effacé : le bilan, lui, reste',
  },
  conventionsArchived: {
    label: 'Conventions',
    keep: { months: 24 },
    from: 'après la fin de l’immersion',
    becomes: 'archivée : la coordination la retrouve par sa référence',
  },
  conventionsErased: {
    label: 'Conventions archivées',
    keep: { months: 60 },
    from: 'après la fin de l’immersion',
    becomes: 'effacée, avec ses signatures et son PDF',
  },
  fileReads: {
    label: 'Journal des lectures de dossiers',
    keep: { months: 6 },
    from: 'après la lecture',
    becomes: 'effacé',
  },
  auditTrail: {
    label: 'Journal des modifications',
    keep: { months: 6 },
    from: 'après la modification',
    becomes: 'effacé',
  },
  events: {
    label: 'Événements traités',
    keep: { months: 6 },
    from: 'après leur traitement',
    becomes: 'effacés',
    technical: true,
  },
  messages: {
    label: 'Messages envoyés',
    keep: { months: 6 },
    from: 'après l’envoi',
    becomes: 'effacés',
    technical: true,
  },
  links: {
    label: 'Liens et connexions',
    keep: { days: 30 },
    from: 'après leur expiration',
    becomes: 'effacés',
    technical: true,
  },
  invitations: {
    label: 'Invitations et demandes d’accès',
    keep: { months: 6 },
    from: 'après leur fin',
    becomes: 'effacées',
  },
  signUps: {
    label: 'Inscriptions jamais confirmées',
    keep: { days: 7 },
    from: 'après l’inscription',
    becomes: 'effacées',
  },
}

/** What began before this instant is over: the first moment of the day, in Paris, that many months or days ago. */
export function keptSince(keep: Keeping, now: Date): Date {
  const today = parisDay(now)
  return parisInstant('months' in keep ? addMonths(today, -keep.months) : addDays(today, -keep.days))
}

/** « 2 ans », « 6 mois », « 30 jours ». */
export function sayKeeping(keep: Keeping): string {
  if ('days' in keep) return `${keep.days} jours`
  return keep.months % 12 === 0 ? `${keep.months / 12} ans` : `${keep.months} mois`
}
