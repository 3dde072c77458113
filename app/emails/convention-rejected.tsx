import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, Quote, type Reader } from './frame'
import { WHY } from './why'

interface ConventionRejectedProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly dates: string
  readonly reason: string | null
}

/** To every party: the prescriber did not validate the convention. */
export function conventionRejected({
  personName,
  companyName,
  dates,
  reason,
  ...to
}: ConventionRejectedProps): Email {
  return compose({
    to,
    subject: 'La convention d’immersion n’est pas validée',
    preview: 'L’immersion ne peut pas avoir lieu dans ces conditions.',
    sms: 'la convention d’immersion n’est pas validée, l’immersion n’a pas lieu.',
    body: (
      <>
        <P>
          La convention pour l’immersion {ofName(personName)} chez {companyName}, {dates}, n’est pas validée.
          L’immersion ne peut pas avoir lieu dans ces conditions.
        </P>
        {reason !== null && <Quote>{reason}</Quote>}
        <P>La ou le référent·e entreprises peut vous en dire plus et préparer la suite avec vous.</P>
      </>
    ),
    why: WHY.party,
  })
}
