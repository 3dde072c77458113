/** Whose turn it is in a pairing, and until when, for each of the three. */
import { frenchDate } from '../calendar/french'
import { addDays, type LocalDate } from '../calendar/local-date'
import { isWithoutMeeting, NO_MEETING_DAYS, type PairingClockFacts, withoutMeetingSince } from './alerts'
import { type CharterParty, missingParties } from './charter-words'

export interface PairingTurnFacts extends PairingClockFacts {
  /** Day of the first meeting when one is planned. */
  readonly plannedOn: LocalDate | null
  readonly charterSent: boolean
  /** Who signed the version that is going round. */
  readonly signed: readonly CharterParty[]
  /** Somebody said that it does not go well, and the referent has not settled it. */
  readonly lowPulse?: boolean
}

export interface PairingTurn {
  readonly who: 'you' | 'other' | 'done'
  readonly sentence: string
}

const you = (sentence: string): PairingTurn => ({ who: 'you', sentence })
const other = (sentence: string): PairingTurn => ({ who: 'other', sentence })

const AWAITED: Readonly<Record<CharterParty, string>> = {
  sponsor: 'de la marraine ou du parrain',
  person: 'de la personne',
  referent: 'de la ou du référent·e',
}

const TO_PERSON: Readonly<Record<CharterParty, string>> = {
  ...AWAITED,
  sponsor: 'de votre marraine ou parrain',
  person: 'de vous',
  referent: 'de votre référent·e',
}

/** What is awaited, from whom, for this viewer. */
export function whoseTurn(facts: PairingTurnFacts, viewer: CharterParty, today: LocalDate): PairingTurn {
  switch (facts.state) {
    case 'accepted':
      return beforeCharter(facts, viewer, today)
    case 'charterSigned':
      if (viewer === 'referent')
        return other('La charte est signée. Le parrainage commence à leur première rencontre')
      return you('À vous deux de vous rencontrer, puis de noter votre première rencontre')
    case 'active':
      return underWay(facts, viewer, today)
    case 'paused':
      return viewer === 'referent'
        ? you('En pause : à vous de le reprendre ou de le terminer')
        : other('Le parrainage est en pause')
    default:
      return { who: 'done', sentence: 'Ce parrainage est terminé' }
  }
}

function beforeCharter(facts: PairingTurnFacts, viewer: CharterParty, today: LocalDate): PairingTurn {
  if (facts.charterSent) {
    const missing = missingParties(facts.signed)
    if (missing.includes(viewer)) return you('À vous de lire et de signer la charte')
    const names = viewer === 'person' ? TO_PERSON : AWAITED
    return other(`En attente de la signature ${missing.map((party) => names[party]).join(' et ')}`)
  }
  if (facts.plannedOn && facts.plannedOn >= today) {
    const when = `Première rencontre le ${frenchDate(facts.plannedOn)}`
    return viewer === 'referent' ? you(`${when}. À vous de préparer la charte`) : other(when)
  }
  if (viewer !== 'referent') return other('Votre référent·e organise la première rencontre')
  return you(facts.plannedOn ? 'À vous de préparer la charte' : 'À vous d’organiser la première rencontre')
}

function underWay(facts: PairingTurnFacts, viewer: CharterParty, today: LocalDate): PairingTurn {
  const { endsOn } = facts
  if (endsOn && today > endsOn) {
    return viewer === 'referent'
      ? you(`Terme passé depuis le ${frenchDate(endsOn)}. À vous de dire comment il se termine`)
      : other('Le terme est passé. Votre référent·e fait le point')
  }
  if (viewer === 'referent' && facts.lowPulse) {
    return you('Un point du mois dit que cela ne va pas. À vous de prendre des nouvelles')
  }
  const since = withoutMeetingSince(facts)
  if (since && isWithoutMeeting(facts, today)) {
    const gap = `Aucune rencontre notée depuis le ${frenchDate(since)}`
    return viewer === 'referent'
      ? you(`${gap}. À vous de prendre des nouvelles`)
      : you(`${gap}. À vous d’en prévoir une`)
  }
  if (viewer === 'referent') return other(`Rien à faire. Terme le ${endsOn ? frenchDate(endsOn) : ''}`)
  const by = since ? addDays(since, NO_MEETING_DAYS) : today
  return you(`À vous deux de vous revoir avant le ${frenchDate(by)}`)
}
