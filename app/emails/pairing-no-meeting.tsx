import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface PairingNoMeetingProps extends Reader {
  readonly personName: string
  readonly sponsorName: string
  readonly since: string
  readonly url: string
}

/** To the referent: no meeting was written down for thirty days. */
export function pairingNoMeeting({
  personName,
  sponsorName,
  since,
  url,
  ...to
}: PairingNoMeetingProps): Email {
  return compose({
    to,
    subject: 'Un binôme ne s’est pas vu depuis 30 jours',
    preview: 'Aucune rencontre notée.',
    sms: 'dans un parrainage, aucune rencontre depuis 30 jours.',
    body: (
      <>
        <P>
          Binôme {personName} et {sponsorName} : aucune rencontre notée depuis le {since}. Prenez de leurs
          nouvelles, ou mettez le parrainage en pause.
        </P>
      </>
    ),
    action: { label: 'Voir le binôme', url },
    why: WHY.pairingReferent,
  })
}
