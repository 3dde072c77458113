/** A pairing under way: the pulse of the month, what worries, what changes, how it ends. Long, because the letters of one story read together. */
import { toLocalDateOrNull } from '~/database/dates'
import { frenchDate } from '~/domain/calendar/french'
import { withoutMeetingSince } from '~/domain/pairing/alerts'
import { PAIRING_OUTCOMES, type PairingOutcome } from '~/domain/pairing/outcomes'
import { pairingEnded } from '~/emails/pairing-ended'
import { pairingEnding } from '~/emails/pairing-ending'
import { pairingExtended } from '~/emails/pairing-extended'
import { pairingNoMeeting } from '~/emails/pairing-no-meeting'
import { pairingPaused } from '~/emails/pairing-paused'
import { pairingPulse } from '~/emails/pairing-pulse'
import { pairingPulseLow } from '~/emails/pairing-pulse-low'
import { lettersTo, type Teller } from './letter'
import { pairingParties, toPair, toPerson, toReferent, toSponsor } from './pairing-parties'

export const tellPulseAsked: Teller<'pairing.pulseAsked'> = async (tx, { pulseId }) => {
  const pulse = await tx.db.pairingPulse.findUniqueOrThrow({ where: { id: pulseId } })
  if (pulse.answeredAt) return []
  const parties = await pairingParties(tx, pulse.pairingId)
  const url = `${tx.ports.baseUrl}/point-du-mois/${tx.ports.tokens.derive('pulse', pulseId)}`
  const what = `Demandez-lui comment se passe son parrainage avec ${parties.sponsorName}.`
  return pulse.party === 'sponsor'
    ? toSponsor(parties, 'pairing-pulse', (to) => pairingPulse({ ...to, url }))
    : toPerson(parties, what, 'pairing-pulse', (to) => pairingPulse({ ...to, url }))
}

export const tellPulseLow: Teller<'pairing.pulseLow'> = async (tx, { pulseId }) => {
  const pulse = await tx.db.pairingPulse.findUniqueOrThrow({ where: { id: pulseId } })
  const parties = await pairingParties(tx, pulse.pairingId)
  const by = pulse.party === 'sponsor' ? parties.sponsorName : parties.personName
  return toReferent(parties, 'pairing-pulse-low', (to) => pairingPulseLow({ ...parties, ...to, by }))
}

export const tellNoMeeting: Teller<'pairing.noMeeting'> = async (tx, { pairingId }) => {
  const parties = await pairingParties(tx, pairingId)
  const { row } = parties
  if (row.state !== 'active') return []
  const since = withoutMeetingSince({
    ...{
      state: row.state,
      startedOn: toLocalDateOrNull(row.startedOn),
      endsOn: toLocalDateOrNull(row.endsOn),
    },
    ...{ lastMetOn: toLocalDateOrNull(row.lastMetOn), resumedOn: toLocalDateOrNull(row.resumedOn) },
  })
  const words = { since: since ? frenchDate(since) : '' }
  return toReferent(parties, 'pairing-no-meeting', (to) => pairingNoMeeting({ ...parties, ...to, ...words }))
}

export const tellEndingSoon: Teller<'pairing.endingSoon'> = async (tx, { pairingId }) => {
  const parties = await pairingParties(tx, pairingId)
  const words = { end: parties.end, over: false }
  const what = `Son parrainage avec ${parties.sponsorName} se termine le ${parties.end}.`
  return [
    ...toPair(parties, what, 'pairing-ending', (to) => pairingEnding({ ...to, ...words })),
    ...toReferent(parties, 'pairing-ending', (to) => pairingEnding({ ...to, ...words })),
  ]
}

export const tellTermReached: Teller<'pairing.termReached'> = async (tx, { pairingId }) => {
  const parties = await pairingParties(tx, pairingId)
  return toReferent(parties, 'pairing-ending', (to) => pairingEnding({ ...to, end: parties.end, over: true }))
}

export const tellPaused: Teller<'pairing.paused'> = async (tx, { pairingId }) => {
  const parties = await pairingParties(tx, pairingId)
  const what = `Son parrainage avec ${parties.sponsorName} est en pause.`
  return toPair(parties, what, 'pairing-paused', (to) => pairingPaused({ ...to, resumed: false }))
}

export const tellResumed: Teller<'pairing.resumed'> = async (tx, { pairingId }) => {
  const parties = await pairingParties(tx, pairingId)
  const what = `Son parrainage avec ${parties.sponsorName} reprend.`
  return toPair(parties, what, 'pairing-paused', (to) => pairingPaused({ ...to, resumed: true }))
}

export const tellExtended: Teller<'pairing.extended'> = async (tx, { pairingId }) => {
  const parties = await pairingParties(tx, pairingId)
  const what = `Son parrainage avec ${parties.sponsorName} continue jusqu’au ${parties.end}.`
  return toPair(parties, what, 'pairing-extended', (to) => pairingExtended({ ...to, end: parties.end }))
}

export const tellPairingEnded: Teller<'pairing.ended'> = async (tx, { pairingId }) => {
  const parties = await pairingParties(tx, pairingId)
  const { row, support, territory, urls } = parties
  const outcome = row.outcome
    ? PAIRING_OUTCOMES[row.outcome as PairingOutcome].label.toLocaleLowerCase('fr')
    : ''
  const what = `Son parrainage avec ${parties.sponsorName} est terminé.`
  const withName = `${parties.personName} et ${parties.sponsorName}`
  return [
    ...toPair(parties, what, 'pairing-ended', (to) => pairingEnded({ ...to, outcome: null })),
    ...toReferent(parties, 'pairing-ended', (to) => pairingEnded({ ...to, outcome })),
    ...lettersTo([support], territory, 'pairing-ended', (to) =>
      pairingEnded({ ...to, withName, outcome, url: urls.support }),
    ),
  ]
}
