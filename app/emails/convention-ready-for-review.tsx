import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'

interface ConventionReadyForReviewProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly dates: string
  readonly startDate: string
  readonly url: string
}

/** To the prescriber: everybody signed, the convention is to be validated. */
export function conventionReadyForReview({
  personName,
  companyName,
  dates,
  startDate,
  url,
  ...to
}: ConventionReadyForReviewProps): Email {
  return compose({
    to,
    subject: 'Une convention est à valider',
    preview: 'Tout le monde a signé : c’est à vous.',
    sms: 'une convention est à valider, tout le monde a signé.',
    body: (
      <>
        <P>
          Tout le monde a signé la convention {ofName(personName)} chez {companyName}, {dates}. Il ne manque
          que votre décision.
        </P>
        <P>
          L’immersion commence le {startDate} : sans validation avant cette date, elle ne peut pas avoir lieu.
        </P>
      </>
    ),
    action: { label: 'Relire et valider', url },
    why: 'Vous recevez ce message parce que vous validez les conventions d’immersion pour le prescripteur.',
  })
}
