import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface SignatureReminderProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly dates: string
  readonly url: string
}

/** To a signatory who has not signed yet. */
export function signatureReminder({
  personName,
  companyName,
  dates,
  url,
  ...to
}: SignatureReminderProps): Email {
  return compose({
    to,
    subject: 'Rappel : une convention attend votre signature',
    preview: 'Sans elle, l’immersion ne peut pas commencer.',
    sms: 'une convention attend votre signature :',
    body: (
      <>
        <P>
          La convention pour l’immersion {ofName(personName)} chez {companyName}, {dates}, attend votre
          signature. Sans elle, l’immersion ne peut pas commencer.
        </P>
        <P>Quelque chose ne va pas ? Demandez une correction au lieu de signer.</P>
      </>
    ),
    action: { label: 'Lire et signer', url },
    after: <P>Ce lien est personnel : il vaut votre signature, ne le transmettez pas.</P>,
    why: WHY.signatory,
  })
}
