import { compose, type Email, P, type Reader } from './frame'

interface SponsorSignedUpProps extends Reader {
  readonly url: string
}

/** To whoever just signed up as a sponsor, or is one already: read again, then send. */
export function sponsorSignedUp({ url, ...to }: SponsorSignedUpProps): Email {
  return compose({
    to,
    subject: 'Parrain ou marraine : confirmez votre inscription',
    preview: 'Ouvrez votre espace dans les 15 minutes, relisez et envoyez.',
    sms: 'ouvrez votre espace pour confirmer votre inscription :',
    body: (
      <>
        <P>Vous proposez d’accompagner une personne vers l’emploi : merci !</P>
        <P>
          Ouvrez votre espace dans les 15 minutes. Vous relisez ce que vous avez écrit, puis vous l’envoyez.
          Un·e référent·e le lit et vous répond.
        </P>
      </>
    ),
    action: { label: 'Ouvrir mon espace', url },
    after: (
      <P>
        Le délai est passé ? Demandez un nouveau lien sur la page de connexion. Ce n’était pas vous ? Ignorez
        ce message : rien n’est envoyé sans vous.
      </P>
    ),
    why: 'Vous recevez ce message parce que cette adresse vient d’être donnée pour devenir parrain ou marraine sur Passerelle.',
  })
}
