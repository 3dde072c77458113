import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ThreadMessageProps extends Reader {
  readonly url: string
}

/** To a reader of a conversation: something new is there. Never its words. */
export function threadMessage({ url, ...to }: ThreadMessageProps): Email {
  return compose({
    to,
    subject: 'Vous avez un message',
    preview: 'Il se lit sur Passerelle.',
    sms: 'vous avez un message.',
    body: (
      <>
        <P>Un message vous attend sur Passerelle. Par discrétion, son contenu n’est pas dans ce courriel.</P>
      </>
    ),
    action: { label: 'Lire le message', url },
    why: WHY.correspondent,
  })
}
