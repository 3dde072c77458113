import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface SponsorValidatedProps extends Reader {
  readonly referentName: string
  readonly url: string
}

/** To a sponsor: a referent said yes, the offer can be published. */
export function sponsorValidated({ referentName, url, ...to }: SponsorValidatedProps): Email {
  return compose({
    to,
    subject: 'Bienvenue parmi les parrains et marraines',
    preview: 'Vous pouvez publier votre offre en un clic.',
    sms: 'bienvenue ! Vous pouvez publier votre offre de parrainage.',
    body: (
      <>
        <P>{referentName} a validé votre inscription, et reste votre interlocuteur ou interlocutrice.</P>
        <P>
          Publiez votre offre en un clic, à partir de ce que vous avez dit. Vous recevrez un message dès
          qu’une personne souhaite que vous l’accompagniez : vous direz oui ou non.
        </P>
      </>
    ),
    action: { label: 'Publier mon offre', url },
    why: WHY.sponsor,
  })
}
