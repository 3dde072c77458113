/** A sponsorship offer's own words, made from what the sponsor said: publishing takes one step. */
import { offerTitle } from '~/domain/offer/defaults'
import { OFFER_LIMITS } from '~/domain/offer/validate'
import { joinFrench } from '~/domain/schedule/describe-time'
import { inSentence } from '../matching/in-sentence'
import { helpLabels } from './choices'

interface Said {
  readonly romeCode: string
  readonly presentation: string | null
  readonly helps: readonly string[]
}

/** « Parrainage\u202f: maçon ou maçonne ». */
export function sponsorshipTitle(romeCode: string): string {
  return `Parrainage\u202f: ${inSentence(offerTitle(romeCode))}`.slice(0, OFFER_LIMITS.titleMax)
}

/** The sponsor's own presentation, then what they help with; always long enough to be an offer's description. */
export function sponsorshipDescription({ presentation, helps }: Said): string {
  const topics = joinFrench(helpLabels(helps).map(inSentence))
  const offered = `Je peux vous aider sur plusieurs points\u202f: ${topics}.`
  return [presentation?.trim(), offered].filter(Boolean).join('\n\n')
}

/** « À Belfort ou jusqu’à 20 km autour, ou par visioconférence ». */
export function describeMeeting(where: {
  readonly inPerson: boolean
  readonly byVideo: boolean
  readonly maxKm: number
  readonly city: string
}): string {
  const near = `à ${where.city} ou jusqu’à ${where.maxKm}\u00a0km autour`
  if (!where.inPerson) return 'Par visioconférence'
  return capital(where.byVideo ? `${near}, ou par visioconférence` : near)
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
