/**
 * What a person agrees to before being presented to a company. Versioned: the version agreed to is stored with
 * the date, and an older text stays here so that one can always read what was agreed.
 */
import { type OrRefusal, refuse } from '~/domain/refusal'

export interface ConsentText {
  readonly version: string
  readonly title: string
  readonly paragraphs: readonly string[]
  /** The sentence beside the box to tick; never ticked in advance. */
  readonly agreement: string
}

export const CONSENT_TEXTS: readonly ConsentText[] = [
  {
    version: '2026-11',
    title: 'Votre accord pour être présenté·e à des entreprises',
    paragraphs: [
      'Votre référent·e cherche des entreprises qui peuvent vous accueillir. Pour cela, il ou elle a besoin de votre accord.',
      'À chaque fois, on vous demande d’abord : vous lisez l’offre, puis vous dites oui ou non. Sans votre oui, l’entreprise ne sait rien de vous.',
      'Si vous dites oui, l’entreprise voit votre prénom, l’initiale de votre nom, votre commune, vos compétences, vos expériences, vos permis, vos disponibilités et une phrase de votre référent·e. Si elle accepte à son tour, elle voit aussi votre nom, votre téléphone et votre adresse e-mail.',
      'L’entreprise ne voit jamais votre date de naissance, vos allocations, votre santé, vos difficultés, ni vos réponses aux autres offres.',
      'Les référent·es entreprises du territoire voient ce qui sert à trouver une offre qui vous va : métiers, compétences, distance, horaires. Vous pouvez savoir qui a regardé votre dossier.',
      'Vous pouvez changer d’avis à tout moment, sans donner de raison et sans que cela change vos droits. Les propositions en cours sont alors retirées.',
    ],
    agreement: 'Je suis d’accord pour être présenté·e à des entreprises, après mon oui à chaque offre.',
  },
]

/** The text shown today. */
export const CURRENT_CONSENT: ConsentText = CONSENT_TEXTS.at(-1) ?? {
  version: '',
  title: '',
  paragraphs: [],
  agreement: '',
}

/** The text of a stored version, undefined when it is unknown. */
export function consentText(version: string): ConsentText | undefined {
  return CONSENT_TEXTS.find((text) => text.version === version)
}

export interface ConsentFacts {
  readonly consentAt: Date | null
  readonly consentWithdrawnAt: Date | null
}

/** Whether the person may be presented now: agreed, and not withdrawn since. */
export function consents({ consentAt, consentWithdrawnAt }: ConsentFacts): boolean {
  return consentAt !== null && (consentWithdrawnAt === null || consentWithdrawnAt < consentAt)
}

/** What agreeing stores. Refuses an agreement to another text than today's: the person would not have read it. */
export function giveConsent(
  version: string,
  now: Date,
): OrRefusal<{ consentAt: Date; consentVersion: string }> {
  if (version !== CURRENT_CONSENT.version) return refuse('consentTextChanged')
  return { consentAt: now, consentVersion: version }
}
