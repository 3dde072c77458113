/** The words of each blocker, for a professional and for the person. */
import { frenchDayMonthYear, frenchDuration } from '~/domain/calendar/french'
import { addMonths } from '~/domain/calendar/local-date'
import { CERTIFICATES } from '~/domain/referential/licences'
import { dayName, describeRange, describeTime, joinFrench } from '~/domain/schedule/describe-time'
import type { DayRange } from '~/domain/schedule/measure-schedule'
import type { BlockerFact } from './blockers'
import { frenchKm } from './distance'
import { inSentence } from './in-sentence'
import type { BlockerCode, Said } from './match-types'
import type { BusTrouble, PreparedOffer } from './prepare-offer'

type FixedCode = Exclude<
  BlockerCode,
  'licenceMissing' | 'hoursOutside' | 'tooManyHours' | 'tooFar' | 'legalCap'
>

const FIXED: Record<FixedCode, Said> = {
  offerNotOpen: { referent: 'L’offre n’est pas ouverte', person: 'Cette offre n’est plus ouverte' },
  noPlaceLeft: { referent: 'Toutes les places sont prises', person: 'Toutes les places sont prises' },
  underSixteen: {
    referent: 'L’âge légal de 16 ans n’est pas atteint à ces dates',
    person: 'Il faut avoir 16 ans à ces dates',
  },
  minorHours: {
    referent: 'La loi n’autorise pas ces horaires avant 18 ans',
    person: 'La loi n’autorise pas ces horaires avant 18 ans',
  },
  datesOutside: { referent: 'N’est pas libre à ces dates', person: 'Vous n’êtes pas libre à ces dates' },
  engaged: {
    referent: 'A déjà un engagement sur toute la période',
    person: 'Vous avez déjà autre chose sur toute la période',
  },
  noConsent: {
    referent: 'L’accord de la personne pour être présentée manque',
    person: 'Vous n’avez pas encore donné votre accord pour être présenté·e',
  },
  noDiagnostic: {
    referent: 'Le diagnostic partagé reste à faire',
    person: 'Le point complet avec votre référent·e reste à faire',
  },
  alreadyRecommended: {
    referent: 'Une mise en relation existe déjà pour cette offre',
    person: 'Cette offre vous a déjà été proposée',
  },
  declinedHere: {
    referent: 'Cette mise en relation a déjà été déclinée',
    person: 'Cette offre a déjà reçu une réponse négative',
  },
}

const FULL_SPONSOR: Said = {
  referent: 'Le parrain ou la marraine accompagne déjà autant de personnes que possible',
  person: 'Cette personne accompagne déjà autant de monde que possible',
}

const FEMININE = /^(?:FIMO|FCO|habilitation|attestation|AIPR|AFGSU|carte)/
const VOWEL = /^[aeiouhAEIOU]/

/** "le permis B", "la FIMO marchandises", "l’AIPR"; or "un permis B", "une attestation travaux en hauteur". */
export function licenceName(key: string, article: 'the' | 'a'): string {
  const labels: Readonly<Record<string, string>> = CERTIFICATES
  const label = labels[key]
  const name = label === undefined ? `permis ${key}` : inSentence(label.replace(/ \(.*\)$/, ''))
  if (article === 'a') return `${FEMININE.test(name) ? 'une' : 'un'} ${name}`
  if (VOWEL.test(name)) return `l’${name}`
  return `${FEMININE.test(name) ? 'la' : 'le'} ${name}`
}

/** "le mercredi", "le lundi et le mardi", "chaque jour travaillé" beyond three. */
export function onDays(days: readonly number[]): string {
  const distinct = [...new Set(days)].sort((a, b) => a - b)
  if (distinct.length > 3) return 'chaque jour travaillé'
  return joinFrench(distinct.map((day) => `le ${dayName(day)}`))
}

function sayHours(outside: readonly DayRange[]): string {
  const [first] = outside
  const same = first && outside.every(({ start, end }) => start === first.start && end === first.end)
  if (same) return `${onDays(outside.map(({ day }) => day))}, ${describeRange(first)}`
  return joinFrench(outside.slice(0, 3).map((range) => `le ${dayName(range.day)}, ${describeRange(range)}`))
}

function sayBus(bus: BusTrouble): string {
  if (bus.kind === 'notServed') return 'aucun bus n’y va'
  if (bus.kind === 'tooEarly') {
    return `pas de bus pour commencer à ${describeTime(bus.at)}, le premier arrive à ${describeTime(bus.bus)}`
  }
  return `pas de bus pour rentrer à ${describeTime(bus.at)}, le dernier part à ${describeTime(bus.bus)}`
}

function sayFar(fact: BlockerFact & { code: 'tooFar' }): Said {
  const far = `À ${frenchKm(fact.km)}`
  if (fact.bus) {
    return {
      referent: `${far}\u202f: ${sayBus(fact.bus)}`,
      person: `${far} de chez vous\u202f: ${sayBus(fact.bus)}`,
    }
  }
  if (fact.reach === 0) {
    return {
      referent: `${far}\u202f: aucun moyen de transport utilisable à ces horaires`,
      person: `${far} de chez vous\u202f: aucun de vos moyens de transport ne convient à ces horaires`,
    }
  }
  return {
    referent: `${far}\u202f: plus loin que les ${frenchKm(fact.reach)} possibles`,
    person: `${far} de chez vous\u202f: plus loin que les ${frenchKm(fact.reach)} que vous pouvez faire`,
  }
}

/** The sentence of a blocker. */
export function sayBlocker(prepared: PreparedOffer, fact: BlockerFact): Said {
  switch (fact.code) {
    case 'licenceMissing': {
      const name = licenceName(fact.licence, 'the')
      return { referent: `N’a pas encore ${name}`, person: `L’offre demande ${name}` }
    }
    case 'hoursOutside': {
      const hours = sayHours(fact.outside)
      return {
        referent: `Ces horaires ne sont pas possibles\u202f: ${hours}`,
        person: `Vous avez dit ne pas être libre\u202f: ${hours}`,
      }
    }
    case 'tooManyHours': {
      const asked = frenchDuration(prepared.weeklyMinutes)
      const max = frenchDuration(fact.max)
      return {
        referent: `${asked} par semaine, pour ${max} possibles`,
        person: `${asked} par semaine, et vous pouvez en faire ${max}`,
      }
    }
    case 'tooFar':
      return sayFar(fact)
    case 'noPlaceLeft':
      return prepared.offer.meeting ? FULL_SPONSOR : FIXED[fact.code]
    case 'legalCap': {
      const oldest = fact.starts[1] ?? fact.starts[0]
      const again = oldest
        ? `, à nouveau possible à partir du ${frenchDayMonthYear(addMonths(oldest, 12))}`
        : ''
      return {
        referent: `Le maximum légal d’immersions dans cette entreprise est atteint${again}`,
        person: `Vous avez déjà fait le maximum d’immersions dans cette entreprise${again}`,
      }
    }
    default:
      return FIXED[fact.code]
  }
}
