import { Link } from '@react-email/link'
import { compose, type Email, Facts, P, type Reader } from './frame'
import { WHY } from './why'

interface PairingMeetingPlannedProps extends Reader {
  readonly withName: string
  readonly when: string
  readonly place: string
  readonly form: string
  readonly calendarUrl: string
  readonly url: string
}

/** To each of the two: when and where they meet. */
export function pairingMeetingPlanned({
  withName,
  when,
  place,
  form,
  calendarUrl,
  url,
  ...to
}: PairingMeetingPlannedProps): Email {
  return compose({
    to,
    subject: 'Une rencontre est prévue',
    preview: 'Le jour, l’heure et le lieu.',
    sms: `rencontre de parrainage ${when}.`,
    body: (
      <>
        <Facts
          rows={[
            ['Avec', withName],
            ['Quand', when],
            ['Comment', form],
            ['Où', place],
          ]}
        />
        <P>
          Pour la mettre dans votre agenda : <Link href={calendarUrl}>télécharger le rendez-vous</Link>.
        </P>
        <P>Un empêchement ? Prévenez l’autre dès que possible : un message suffit.</P>
      </>
    ),
    action: { label: 'Voir mon binôme', url },
    why: WHY.pairing,
  })
}
