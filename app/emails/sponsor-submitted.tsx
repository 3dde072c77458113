import { compose, type Email, P, type Reader } from './frame'

interface SponsorSubmittedProps extends Reader {
  readonly personName: string
  readonly jobTitle: string | null
  readonly city: string
  readonly url: string
}

/** To the territory's partnership referents: somebody proposes to be a sponsor. */
export function sponsorSubmitted({ personName, jobTitle, city, url, ...to }: SponsorSubmittedProps): Email {
  return compose({
    to,
    subject: 'Un parrain ou une marraine à valider',
    preview: 'Une personne propose d’en accompagner une autre.',
    sms: 'un parrain ou une marraine est à valider.',
    body: (
      <>
        <P>
          {personName} ({jobTitle}, {city}) propose d’accompagner une personne vers l’emploi.
        </P>
        <P>Un appel pour faire connaissance, puis validez : son offre pourra être publiée aussitôt.</P>
      </>
    ),
    action: { label: 'Lire sa proposition', url },
    why: 'Vous recevez ce message parce que vous êtes référent·e entreprises de ce territoire.',
  })
}
