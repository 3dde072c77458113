import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface OfferToConfirmProps extends Reader {
  readonly offerTitle: string
  readonly referentName: string
  readonly until: string
  readonly reminder: boolean
  readonly url: string
}

/** To a member of a company: the referent wrote its offer after a call, and it is to confirm. Asked again once. */
export function offerToConfirm(props: OfferToConfirmProps): Email {
  const { offerTitle, referentName, until, reminder, url, ...to } = props
  return compose({
    to,
    subject: reminder ? 'Votre offre attend toujours votre accord' : 'Votre offre est prête : confirmez-la',
    preview: 'Relisez-la, confirmez-la d’un bouton, ou dites ce qu’il faut changer.',
    sms: 'une offre écrite pour vous attend votre accord :',
    body: (
      <>
        <P>
          Après votre échange, {referentName} a écrit pour vous l’offre « {offerTitle} ». Elle n’est visible
          de personne tant que vous ne l’avez pas confirmée.
        </P>
        <P>
          {reminder
            ? `Votre réponse était attendue le ${until}. Il suffit de relire l’offre et d’appuyer sur un bouton.`
            : `Relisez-la et confirmez-la avant le ${until} : elle sera en ligne aussitôt. Si quelque chose ne va pas, dites-le sur la même page.`}
        </P>
      </>
    ),
    action: { label: 'Relire et confirmer', url },
    after: <P>Ce lien est personnel, ne le transmettez pas.</P>,
    why: WHY.employer,
  })
}
