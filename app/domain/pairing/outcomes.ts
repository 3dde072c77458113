/** How a pairing ends: a closed list, who may say it, and whether it counts as carried through. */
import type { MeetingForm } from './meetings'

/** Face-to-face or video meetings without which a pairing was not carried through. */
export const MIN_MEETINGS = 2

type Party = 'sponsor' | 'candidate' | 'partnershipReferent'

export const PAIRING_OUTCOMES = {
  job: { label: 'Un emploi', carried: true },
  training: { label: 'Une formation', carried: true },
  ownBusiness: { label: 'Une création d’activité', carried: true },
  objectivesReached: { label: 'Les objectifs sont atteints', carried: true },
  term: { label: 'Le terme prévu, sans solution trouvée', carried: true },
  otherSponsorship: { label: 'Un autre parrainage prend la suite', carried: false },
  moved: { label: 'L’un des deux a déménagé', carried: false },
  sponsorUnavailable: { label: 'La marraine ou le parrain n’est plus disponible', carried: false },
  personUnavailable: { label: 'La personne n’est plus disponible', carried: false },
  noFit: { label: 'Le binôme ne fonctionne pas', carried: false },
  noNews: { label: 'Plus de nouvelles de l’un des deux', carried: false },
  other: { label: 'Une autre raison', carried: false },
} as const satisfies Record<string, { label: string; carried: boolean }>

export type PairingOutcome = keyof typeof PAIRING_OUTCOMES

const OWN: Readonly<Record<Exclude<Party, 'partnershipReferent'>, readonly PairingOutcome[]>> = {
  sponsor: ['sponsorUnavailable', 'moved', 'noFit', 'noNews', 'other'],
  candidate: ['personUnavailable', 'moved', 'noFit', 'noNews', 'job', 'training', 'other'],
}

/** What a party may answer; the referent, anything. */
export function outcomesOf(party: Party): readonly PairingOutcome[] {
  return party === 'partnershipReferent' ? (Object.keys(PAIRING_OUTCOMES) as PairingOutcome[]) : OWN[party]
}

/** Face-to-face and video meetings that were held: a call does not count. */
export function countedMeetings(
  meetings: readonly { readonly form: MeetingForm; readonly held: boolean }[],
): number {
  return meetings.filter(({ form, held }) => held && form !== 'phone').length
}

/**
 * Whether a pairing that ends so was carried through: an outcome that says so, after two meetings in person or by
 * video. A job found after a single meeting is still recorded as a job, of a pairing that ended early.
 */
export function endOf(outcome: PairingOutcome, met: number): 'complete' | 'endEarly' {
  return PAIRING_OUTCOMES[outcome].carried && met >= MIN_MEETINGS ? 'complete' : 'endEarly'
}
