import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, Quote, type Reader } from './frame'
import { inSentence } from './typeset'
import { WHY } from './why'

interface ApplicationRefusedProProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly offerTitle: string
  readonly reason: string
  readonly note: string | null
  readonly url: string
}

/** To the referents: the company did not hire, and why. */
export function applicationRefusedPro({
  personName,
  companyName,
  offerTitle,
  reason,
  note,
  url,
  ...to
}: ApplicationRefusedProProps): Email {
  return compose({
    to,
    subject: 'Une candidature reste sans suite',
    preview: 'La raison de l’entreprise.',
    sms: 'une candidature reste sans suite, la personne est prévenue.',
    body: (
      <>
        <P>
          {companyName} ne donne pas suite à la candidature {ofName(personName)} pour « {offerTitle} ».
        </P>
        <P>Raison : {inSentence(reason)}.</P>
        {note && <Quote>{note}</Quote>}
        <P>La personne a reçu une réponse bienveillante. Un appel de votre part l’aidera à rebondir.</P>
      </>
    ),
    action: { label: 'Voir la suite à donner', url },
    why: WHY.support,
  })
}
