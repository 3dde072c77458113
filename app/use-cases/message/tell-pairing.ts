/** A pairing from its birth to its charter: who is told, once what is told still holds. Long, because the letters of one story read together. */
import { frenchDateTime } from '~/domain/calendar/french'
import { missingParties } from '~/domain/pairing/charter-words'
import { MEETING_FORMS } from '~/domain/pairing/meetings'
import { charterSigned } from '~/emails/charter-signed'
import { charterToSign } from '~/emails/charter-to-sign'
import { pairingMeetingPlanned } from '~/emails/pairing-meeting-planned'
import { pairingOpened } from '~/emails/pairing-opened'
import { pairingOpenedReferent } from '~/emails/pairing-opened-referent'
import type { TransactionContext } from '~/use-cases/context'
import type { Letter, Teller } from './letter'
import { pairingParties, toPair, toPerson, toReferent, toSponsor } from './pairing-parties'

export const tellPairingOpened: Teller<'pairing.opened'> = async (tx, { pairingId }) => {
  const parties = await pairingParties(tx, pairingId)
  const { person, sponsor, referentName } = parties
  return [
    ...toSponsor(parties, 'pairing-opened', (to) =>
      pairingOpened({ ...to, phone: person.phone, email: person.email, referentName }),
    ),
    ...toPerson(
      parties,
      `${parties.sponsorName} a dit oui : le parrainage commence.`,
      'pairing-opened',
      (to) => pairingOpened({ ...to, phone: sponsor.phone, email: sponsor.email, referentName }),
    ),
    ...toReferent(parties, 'pairing-opened-referent', (to) => pairingOpenedReferent({ ...parties, ...to })),
  ]
}

export const tellMeetingPlanned: Teller<'pairing.meetingPlanned'> = async (tx, { pairingId, meetingId }) => {
  const parties = await pairingParties(tx, pairingId)
  const { firstMeetingAt, firstMeetingPlace } = parties.row
  const meeting = await tx.db.pairingMeeting.findUnique({ where: { id: meetingId } })
  // Moved or held since: another letter says it.
  if (!meeting || meeting.held || !firstMeetingAt) return []
  const when = frenchDateTime(firstMeetingAt)
  const facts = { when, place: firstMeetingPlace ?? '', form: MEETING_FORMS[meeting.form] }
  const what = `Rencontre avec ${parties.sponsorName} : ${when}, ${facts.place}.`
  return toPair(parties, what, 'pairing-meeting-planned', (to) =>
    pairingMeetingPlanned({ ...to, ...facts, calendarUrl: parties.urls.calendar }),
  )
}

type Change = 'first' | 'changed' | 'reminder'

/** Asks those who have not signed this version; nobody when another one replaced it. */
async function askToSign(
  tx: TransactionContext,
  pairingId: string,
  version: number,
  change: Change,
): Promise<Letter[]> {
  const parties = await pairingParties(tx, pairingId)
  if (parties.row.state !== 'accepted' || parties.row.charterVersion !== version) return []
  const signed = await tx.db.charterSignature.findMany({
    where: { pairingId, version },
    select: { party: true },
  })
  const missing = missingParties(signed.map(({ party }) => party))
  const what = `La charte de son parrainage avec ${parties.sponsorName} est à lire et à signer.`
  const template = 'charter-to-sign'
  return [
    ...(missing.includes('sponsor')
      ? toSponsor(parties, template, (to) => charterToSign({ ...to, change, url: `${to.url}/charte` }))
      : []),
    ...(missing.includes('person')
      ? toPerson(parties, what, template, (to) => charterToSign({ ...to, change, url: parties.urls.charter }))
      : []),
    ...(missing.includes('referent')
      ? toReferent(parties, template, (to) => charterToSign({ ...to, change, url: `${to.url}/charte` }))
      : []),
  ]
}

export const tellCharterSent: Teller<'pairing.charterSent'> = (tx, { pairingId, version }) =>
  askToSign(tx, pairingId, version, version > 1 ? 'changed' : 'first')

export const tellCharterReminder: Teller<'pairing.charterReminder'> = (tx, { pairingId, version }) =>
  askToSign(tx, pairingId, version, 'reminder')

export const tellCharterSigned: Teller<'pairing.charterSigned'> = async (tx, { pairingId }) => {
  const parties = await pairingParties(tx, pairingId)
  const started = parties.row.startedOn !== null
  const what = 'La charte de son parrainage est signée par les trois.'
  return [
    ...toPair(parties, what, 'charter-signed', (to) => charterSigned({ ...to, started })),
    ...toReferent(parties, 'charter-signed', (to) => charterSigned({ ...to, started })),
  ]
}
