import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface SponsorRefusedProps extends Reader {
  readonly reason: string
}

/** To somebody whom a referent does not keep as a sponsor: thanks, and why. */
export function sponsorRefused({ reason, ...to }: SponsorRefusedProps): Email {
  return compose({
    to,
    subject: 'Votre proposition de parrainage',
    preview: 'Merci de l’avoir faite. Voici notre réponse.',
    sms: 'une réponse à votre proposition de parrainage vous attend par e-mail.',
    body: (
      <>
        <P>Merci d’avoir proposé votre temps et votre expérience : cela compte.</P>
        <P>{reason}</P>
        <P>
          La situation peut changer : nous gardons votre proposition et reviendrons vers vous si c’est le cas.
        </P>
      </>
    ),
    why: WHY.sponsor,
  })
}
