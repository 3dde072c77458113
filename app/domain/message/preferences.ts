/**
 * What a member of a company chooses to be told, and when. A message that starts a legal delay, or that the law asks the
 * company to have, is in no kind: it always leaves at once.
 */
import { z } from 'zod'
import type { Permission } from '../permissions/permissions'

export const NOTIFICATION_WISHES = ['now', 'digest', 'never'] as const
export type NotificationWish = (typeof NOTIFICATION_WISHES)[number]

export const WISH_LABELS: Readonly<Record<NotificationWish, string>> = {
  now: 'Tout de suite',
  digest: 'Le lendemain matin',
  never: 'Jamais',
}

interface Kind {
  readonly label: string
  readonly explanation: string
  /** What a member does in their company to be told of it at all. */
  readonly needs: Permission
  /** Names of the files in app/emails. */
  readonly templates: readonly string[]
}

export const NOTIFICATION_KINDS = {
  people: {
    label: 'Les personnes qu’on vous présente',
    needs: 'recommendation.answerAsEmployer',
    explanation: 'Une personne vous est proposée, votre réponse est attendue, une mise en relation s’arrête.',
    templates: [
      'recommendation-presented',
      'recommendation-reminder-employer',
      'recommendation-agreed-employer',
      'recommendation-failed-employer',
      'recommendation-withdrawn-employer',
    ],
  },
  applications: {
    label: 'Les candidatures à un emploi',
    needs: 'application.readAsHost',
    explanation: 'Entretiens, désistements, embauches, et la question posée après une embauche.',
    templates: [
      'application-opened-employer',
      'application-withdrawn-employer',
      'interview-planned-pro',
      'interview-cancelled-pro',
      'interview-tomorrow-employer',
      'hired-pro',
      'hire-ended',
      'follow-up-employer',
    ],
  },
  offers: {
    label: 'La vie de vos offres',
    needs: 'offer.readOwn',
    explanation: 'Publication, correction demandée, offre pourvue, fin qui approche.',
    templates: [
      'offer-published',
      'offer-changes-requested',
      'offer-filled',
      'offer-closed-by-referent',
      'offer-expiring',
      'offer-expired',
    ],
  },
  immersions: {
    label: 'Le déroulement des immersions',
    needs: 'convention.followAsHost',
    explanation: 'La veille du premier jour, le bilan à faire.',
    templates: ['starts-tomorrow-employer', 'assessment-due-employer', 'assessment-reminder-employer'],
  },
  messages: {
    label: 'Les messages de votre référent·e',
    needs: 'thread.use',
    explanation: 'Quelqu’un vous a écrit dans la messagerie de Passerelle.',
    templates: ['thread-message'],
  },
  account: {
    label: 'Le compte de l’entreprise',
    needs: 'company.read',
    explanation: 'Changement de référent·e, demande d’une personne qui souhaite vous rejoindre.',
    templates: ['referent-changed', 'join-requested'],
  },
} as const satisfies Record<string, Kind>

export type NotificationKind = keyof typeof NOTIFICATION_KINDS

export const NOTIFICATION_KIND_KEYS = Object.keys(NOTIFICATION_KINDS) as NotificationKind[]

export type NotificationWishes = Readonly<Record<NotificationKind, NotificationWish>>

const wish = z.enum(NOTIFICATION_WISHES).catch('now')

/** As the form sends it, and as it is stored. */
export const notificationsSchema = z.object({
  ...{ people: wish, applications: wish, offers: wish, immersions: wish, messages: wish, account: wish },
} satisfies Record<NotificationKind, typeof wish>)

/** What is stored, whatever its age: a kind that nobody chose is told at once. */
export function readNotifications(stored: unknown): NotificationWishes {
  return notificationsSchema.parse(typeof stored === 'object' && stored !== null ? stored : {})
}

/** When a message of this template is to be told; at once, always, when it is of no kind that can be chosen. */
export function wishFor(stored: unknown, template: string): NotificationWish {
  const kind = NOTIFICATION_KIND_KEYS.find((key) =>
    (NOTIFICATION_KINDS[key].templates as readonly string[]).includes(template),
  )
  return kind ? readNotifications(stored)[kind] : 'now'
}

/** Summaries leave from this hour on, in Paris. */
export const DIGEST_HOUR = 7
