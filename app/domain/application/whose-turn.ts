/** Whose turn it is on a job application, and until when: the first thing every screen about it says. */
import { frenchDate, frenchDateTime, frenchWorkingDaysLeft } from '~/domain/calendar/french'
import { daysBetween, type LocalDate, parisDay } from '~/domain/calendar/local-date'
import { addWorkingDays, workingDaysBetween } from '~/domain/calendar/working-days'
import type { ApplicationState } from './states'

export type ApplicationViewer = 'candidate' | 'employer' | 'referent' | 'supportReferent'

export interface ApplicationTurn {
  readonly who: 'you' | 'other' | 'done' | 'over'
  readonly sentence: string
}

export interface ApplicationFacts {
  readonly state: ApplicationState
  readonly dueOn: LocalDate | null
  readonly interviewAt: Date | null
  /** The company asked for an immersion first, and no convention is open yet. */
  readonly immersionWanted: boolean
  /** The immersion that came first: under way until its end, over after it. */
  readonly immersion?: 'underWay' | 'over' | null
  readonly hiredOn: LocalDate | null
  readonly endedOn: LocalDate | null
}

/** Working days that the company has: to propose a date, to say more after the interview, to confirm a hire. */
const COMPANY_DAYS = { presented: 5, interview: 5, offered: 10 } as const

/** Last day for the company to do its part, null when nobody is awaited. */
export function applicationDueOn(
  state: ApplicationState,
  from: LocalDate,
  interviewAt: Date | null,
): LocalDate | null {
  if (state === 'interview' && interviewAt)
    return addWorkingDays(parisDay(interviewAt), COMPANY_DAYS.interview)
  return state === 'presented' || state === 'offered' ? addWorkingDays(from, COMPANY_DAYS[state]) : null
}

/** « jeudi 14 janvier »: the year is said only when the day is far enough to be mistaken. */
function near(date: LocalDate, today: LocalDate): string {
  const full = frenchDate(date)
  return Math.abs(daysBetween(today, date)) < 180 ? full.replace(/ \d{4}$/, '') : full
}

/** What the company has to do next, in two forms: to itself, and about it. */
const TO_DO = {
  presented: {
    you: 'À vous de proposer un rendez-vous',
    person: 'L’entreprise va vous proposer un rendez-vous',
  },
  interview: {
    you: 'L’entretien a eu lieu\u202f: à vous de dire la suite',
    person: 'L’entretien a eu lieu, l’entreprise réfléchit',
  },
  offered: {
    you: 'À vous de confirmer l’embauche',
    person: 'L’entreprise vous propose le poste\u202f: appelez-la pour dire oui ou non',
  },
} as const

const OVER = {
  refused: {
    pro: 'L’entreprise n’a pas donné suite',
    person: 'L’entreprise n’a pas donné suite, votre référent·e vous propose la prochaine étape',
  },
  withdrawn: { pro: 'La personne a retiré sa candidature', person: 'Vous avez retiré votre candidature' },
} as const

/** Who must act on an application, as one viewer reads it at this instant. */
export function applicationTurn(
  facts: ApplicationFacts,
  viewer: ApplicationViewer,
  now: Date,
): ApplicationTurn {
  const { state, dueOn, interviewAt } = facts
  const today = parisDay(now)
  if (state === 'refused' || state === 'withdrawn') {
    return { who: 'over', sentence: viewer === 'candidate' ? OVER[state].person : OVER[state].pro }
  }
  if (state === 'hired') return { who: 'done', sentence: hiredSentence(facts, viewer, today) }
  if (facts.immersionWanted) {
    return viewer === 'referent'
      ? { who: 'you', sentence: 'À vous de préparer l’immersion demandée par l’entreprise' }
      : {
          who: 'other',
          sentence:
            viewer === 'candidate'
              ? 'Votre référent·e prépare une immersion avant l’embauche'
              : 'La ou le référent·e prépare l’immersion demandée',
        }
  }
  if (state === 'interview' && interviewAt && interviewAt > now) {
    const when = frenchDateTime(interviewAt)
    return viewer === 'candidate'
      ? { who: 'you', sentence: `Vous avez rendez-vous le ${when}` }
      : { who: 'other', sentence: `Entretien le ${when}` }
  }
  if (state === 'presented' && facts.immersion) return afterImmersion(facts.immersion, viewer)
  const words = TO_DO[state]
  if (viewer === 'candidate') return { who: state === 'offered' ? 'you' : 'other', sentence: words.person }
  if (viewer === 'employer') {
    const late = dueOn !== null && today > dueOn
    const until = dueOn === null ? '' : late ? ', délai dépassé' : ` avant le ${near(dueOn, today)}`
    return { who: 'you', sentence: words.you + until }
  }
  const left = dueOn === null ? '' : `, ${frenchWorkingDaysLeft(workingDaysBetween(today, dueOn))}`
  return { who: 'other', sentence: `En attente de l’entreprise${left}` }
}

/** No interview is awaited once the person comes and works for a while. */
function afterImmersion(immersion: 'underWay' | 'over', viewer: ApplicationViewer): ApplicationTurn {
  if (immersion === 'underWay') {
    return { who: 'other', sentence: 'L’immersion d’abord\u202f: la suite se décide à son terme' }
  }
  if (viewer === 'employer') {
    return { who: 'you', sentence: 'L’immersion est terminée\u202f: à vous de dire la suite' }
  }
  return { who: 'other', sentence: 'L’immersion est terminée, l’entreprise dit bientôt la suite' }
}

function hiredSentence({ hiredOn, endedOn }: ApplicationFacts, viewer: ApplicationViewer, today: LocalDate) {
  if (endedOn) return `Emploi terminé le ${frenchDate(endedOn)}`
  if (!hiredOn) return 'Embauche enregistrée'
  if (viewer === 'candidate') {
    return hiredOn > today
      ? `Vous commencez le ${frenchDate(hiredOn)}`
      : `Vous travaillez depuis le ${frenchDate(hiredOn)}`
  }
  return hiredOn > today ? `Commence le ${frenchDate(hiredOn)}` : `En poste depuis le ${frenchDate(hiredOn)}`
}
