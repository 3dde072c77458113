import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ConventionToSignProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly dates: string
  readonly reason: string
  readonly url: string
}

/** To each signatory: what the convention is, why they sign, and their personal link. */
export function conventionToSign({
  personName,
  companyName,
  dates,
  reason,
  url,
  ...to
}: ConventionToSignProps): Email {
  return compose({
    to,
    subject: 'Une convention d’immersion à signer',
    preview: 'Lisez-la et signez-la, sur un téléphone ou un ordinateur.',
    sms: 'une convention d’immersion est à signer :',
    body: (
      <>
        <P>
          La convention pour l’immersion {ofName(personName)} chez {companyName}, {dates}, est prête.
        </P>
        <P>Votre signature est demandée. {reason}</P>
        <P>
          Lisez-la, puis signez-la : cela prend deux minutes, sur un téléphone ou un ordinateur. Quelque chose
          ne va pas ? Demandez une correction au lieu de signer.
        </P>
      </>
    ),
    action: { label: 'Lire et signer', url },
    after: <P>Ce lien est personnel : il vaut votre signature, ne le transmettez pas.</P>,
    why: WHY.signatory,
  })
}
