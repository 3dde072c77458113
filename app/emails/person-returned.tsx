import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface PersonReturnedProps extends Reader {
  readonly personName: string
  readonly url: string
}

/** To a support referent: a file set aside for want of contact is theirs again. */
export function personReturned({ personName, url, ...to }: PersonReturnedProps): Email {
  return compose({
    to,
    subject: 'Un dossier mis à part vous revient',
    preview: 'La personne souhaite reprendre contact.',
    sms: 'un dossier mis à part vous revient.',
    body: (
      <>
        <P>
          Le dossier {ofName(personName)}, mis à part faute de contact depuis deux ans, vous est de nouveau
          ouvert.
        </P>
        <P>Prenez contact, puis rouvrez le dossier si l’accompagnement reprend.</P>
      </>
    ),
    action: { label: 'Voir le dossier', url },
    why: WHY.support,
  })
}
