import { compose, type Email, P, type Reader } from './frame'

interface SignInLinkProps extends Reader {
  readonly url: string
}

/** To anybody who asked to sign in: the single-use link. */
export function signInLink({ url, ...to }: SignInLinkProps): Email {
  return compose({
    to,
    subject: 'Votre lien de connexion',
    preview: 'Il est valable 15 minutes et ne sert qu’une fois.',
    sms: 'votre lien de connexion, valable 15 minutes :',
    awaited: true,
    body: (
      <P>Voici le lien pour vous connecter à Passerelle. Il est valable 15 minutes et ne sert qu’une fois.</P>
    ),
    action: { label: 'Me connecter', url },
    after: (
      <P>
        Vous n’avez rien demandé ? Vous pouvez ignorer ce message : sans ce lien, personne ne peut se
        connecter à votre place.
      </P>
    ),
    why: 'Vous recevez ce message parce qu’une connexion à Passerelle a été demandée avec cette adresse.',
  })
}
