import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ThreadMessageReportedProps extends Reader {
  readonly personName: string
  readonly sponsorName: string
  readonly url: string
}

/** To the pairing’s referent: a message was reported. */
export function threadMessageReported({
  personName,
  sponsorName,
  url,
  ...to
}: ThreadMessageReportedProps): Email {
  return compose({
    to,
    subject: 'Un message vous est signalé',
    preview: 'À lire et à traiter.',
    sms: 'un message de parrainage vous est signalé.',
    body: (
      <>
        <P>
          Binôme {personName} et {sponsorName} : un message vient d’être signalé. Vous pouvez lire ce message
          et les deux qui le précèdent, rien d’autre de leur conversation.
        </P>
      </>
    ),
    action: { label: 'Lire le signalement', url },
    why: WHY.pairingReferent,
  })
}
