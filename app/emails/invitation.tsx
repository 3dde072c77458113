import { compose, type Email, P, type Reader } from './frame'

interface InvitationProps extends Reader {
  readonly place: string
  readonly roleLabel: string
  readonly until: string
  readonly url: string
}

/** To a colleague or a partner who is invited to join. */
export function invitation({ place, roleLabel, until, url, ...to }: InvitationProps): Email {
  return compose({
    to,
    subject: 'Une invitation à rejoindre Passerelle',
    preview: 'Acceptez-la en un clic pour ouvrir votre espace.',
    sms: 'une invitation à nous rejoindre vous attend :',
    body: (
      <>
        <P>
          {place} vous invite à rejoindre Passerelle, l’outil qui relie les entreprises, les référents et les
          personnes accompagnées vers l’emploi.
        </P>
        <P>Votre rôle : {roleLabel}.</P>
      </>
    ),
    action: { label: 'Voir l’invitation', url },
    after: (
      <P>
        L’invitation est valable jusqu’au {until}. Si elle ne vous concerne pas, ignorez simplement ce
        message.
      </P>
    ),
    why: 'Vous recevez ce message parce qu’une personne de cette équipe a indiqué votre adresse.',
  })
}
