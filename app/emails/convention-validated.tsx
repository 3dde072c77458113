import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ConventionValidatedProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly dates: string
  readonly url: string
}

/** To every party: the convention is valid, here is the document. */
export function conventionValidated({
  personName,
  companyName,
  dates,
  url,
  ...to
}: ConventionValidatedProps): Email {
  return compose({
    to,
    subject: 'La convention d’immersion est validée',
    preview: 'Le document signé est à votre disposition.',
    sms: 'la convention d’immersion est validée :',
    body: (
      <>
        <P>
          La convention pour l’immersion {ofName(personName)} chez {companyName}, {dates}, est validée.
          L’immersion peut commencer à la date prévue.
        </P>
        <P>Le document signé est à votre disposition. Gardez-le : il fait foi pour tous.</P>
      </>
    ),
    action: { label: 'Voir le document', url },
    why: WHY.party,
  })
}
