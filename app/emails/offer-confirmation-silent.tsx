import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface OfferConfirmationSilentProps extends Reader {
  readonly offerTitle: string
  readonly companyName: string
  readonly url: string
}

/** To the referent who entered the offer: the company did not confirm, even reminded. */
export function offerConfirmationSilent(props: OfferConfirmationSilentProps): Email {
  const { offerTitle, companyName, url, ...to } = props
  return compose({
    to,
    subject: 'Une offre saisie n’est pas confirmée',
    preview: 'L’entreprise a été relancée et n’a pas répondu.',
    sms: 'une offre que vous avez saisie n’est pas confirmée.',
    body: (
      <>
        <P>
          {companyName} n’a pas confirmé l’offre « {offerTitle} », même après une relance. Elle n’est pas en
          ligne.
        </P>
        <P>Un appel suffit souvent : le lien qu’elle a reçu fonctionne toujours.</P>
      </>
    ),
    action: { label: 'Voir l’offre', url },
    why: WHY.company,
  })
}
