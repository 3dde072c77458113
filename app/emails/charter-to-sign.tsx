import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface CharterToSignProps extends Reader {
  readonly withName: string
  readonly change: 'first' | 'changed' | 'reminder'
  readonly url: string
}

const SUBJECTS = {
  first: 'Votre charte de parrainage est à signer',
  changed: 'Votre charte de parrainage a changé',
  reminder: 'Votre charte de parrainage attend votre signature',
} as const

const WORDS = {
  first: 'La charte est prête.',
  changed: 'Le texte de la charte a changé : les signatures déjà données ne comptent plus.',
  reminder: 'La charte attend toujours votre signature.',
} as const

/** To each of the three: the charter is to read and sign. */
export function charterToSign({ withName, change, url, ...to }: CharterToSignProps): Email {
  return compose({
    to,
    subject: SUBJECTS[change],
    preview: 'Les objectifs, le rythme, ce à quoi chacun s’engage.',
    sms: `la charte de votre parrainage est à signer.`,
    body: (
      <>
        <P>
          {WORDS[change]} Elle concerne votre binôme avec {withName}. Elle tient en deux pages : les
          objectifs, le rythme et ce à quoi chacun s’engage.
        </P>
        <P>Lisez-la tranquillement. Quelque chose ne va pas ? Dites-le à votre référent·e avant de signer.</P>
      </>
    ),
    action: { label: 'Lire et signer', url },
    why: WHY.charter,
  })
}
