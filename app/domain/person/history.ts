/** What happened to a person, in words said to them: one sentence for each event of which they are told. */

/** Whose story an event belongs to. */
export type HistoryKind =
  | 'recommendation'
  | 'application'
  | 'convention'
  | 'pairing'
  | 'rebound'
  | 'solution'
  | 'file'

/** How an event leaves its reader: what went forward, what stopped, what simply is. */
export type HistoryTone = 'good' | 'over' | 'plain'

interface Told {
  readonly sentence: string
  readonly tone: HistoryTone
}

const good = (sentence: string): Told => ({ sentence, tone: 'good' })
const over = (sentence: string): Told => ({ sentence, tone: 'over' })
const plain = (sentence: string): Told => ({ sentence, tone: 'plain' })

/**
 * By kind, then by event. What is not here is not told: the work of professionals (a draft, a reminder, somebody else's
 * signature), and what another event tells (an agreement concluded is an immersion, a hire or a pairing).
 */
export const HISTORY_WORDS: Readonly<Record<HistoryKind, Readonly<Record<string, Told>>>> = {
  recommendation: {
    suggest: plain('Vous avez dit «\u00a0cela m’intéresse\u00a0»'),
    propose: plain('Cette offre vous a été proposée'),
    yes: good('Vous avez dit oui'),
    no: over('Vous avez dit non'),
    hostYes: good('On vous a dit oui'),
    hostNo: over('On vous a dit non'),
    dismiss: over('Votre référent·e ne vous a pas proposé cette offre'),
    withdraw: over('Cette proposition a été retirée'),
    lapse: over('Cette proposition est restée sans réponse'),
    fail: over('L’accord n’a pas pu aller jusqu’au bout'),
  },
  application: {
    proposeInterview: good('Un entretien vous a été proposé'),
    changeInterview: plain('La date de votre entretien a changé'),
    cancelInterview: over('Votre entretien a été annulé'),
    askImmersion: plain('L’entreprise a demandé une immersion avant de vous embaucher'),
    offer: good('L’entreprise vous a proposé le poste'),
    hire: good('Vous êtes embauché·e'),
    refuse: over('L’entreprise n’a pas donné suite'),
    withdraw: over('Vous avez retiré votre candidature'),
    end: plain('Votre emploi s’est terminé'),
  },
  convention: {
    send: plain('Votre convention est prête à signer'),
    signed: good('Vous avez signé votre convention'),
    validate: good('Votre immersion est confirmée'),
    reject: over('Votre convention n’a pas été acceptée'),
    cancel: over('Votre immersion a été annulée'),
    start: good('Votre immersion a commencé'),
    complete: good('Vous avez terminé votre immersion'),
    interrupt: over('Votre immersion s’est arrêtée avant la fin'),
    noShow: over('Votre immersion n’a pas commencé'),
    assess: plain('L’entreprise a donné son avis sur votre immersion'),
    opinion: plain('Vous avez donné votre avis sur votre immersion'),
  },
  pairing: {
    open: good('Votre parrainage est décidé'),
    signed: good('Vous avez signé la charte de parrainage'),
    signLast: good('La charte de parrainage est signée par tout le monde'),
    start: good('Votre parrainage a commencé'),
    met: plain('Vous vous êtes vu·es ou parlé'),
    pause: plain('Votre parrainage est en pause'),
    resume: good('Votre parrainage a repris'),
    extend: good('Votre parrainage continue dans votre emploi'),
    complete: good('Votre parrainage est arrivé à son terme'),
    endEarly: over('Votre parrainage s’est arrêté'),
  },
  rebound: { opened: plain('Un rendez-vous est prévu pour chercher une autre solution') },
  solution: { found: good('Une solution a été trouvée avec vous') },
  file: {
    consent: good('Vous avez donné votre accord pour être présenté·e à des entreprises'),
    withdrawn: plain('Vous avez retiré votre accord pour être présenté·e'),
    diagnostic: plain('Vous avez fait le point avec votre référent·e'),
  },
}

/** Events of one instant are told in the order of a life. */
export const HISTORY_ORDER: readonly string[] = (
  ['file', 'solution', 'recommendation', 'application', 'convention', 'pairing', 'rebound'] as const
).flatMap((kind) => Object.keys(HISTORY_WORDS[kind]))

/** The words of an event; null for one that is not told. */
export function historyWords(kind: HistoryKind, event: string): Told | null {
  return HISTORY_WORDS[kind][event] ?? null
}

/** The events that are told of a kind. */
export function toldEvents(kind: HistoryKind): readonly string[] {
  return Object.keys(HISTORY_WORDS[kind])
}
