import { compose, type Email, P, type Reader } from './frame'
import { inSentence } from './typeset'
import { WHY } from './why'

interface ReboundOpenedProps extends Reader {
  readonly personName: string
  readonly cause: string
  readonly appointmentBy: string
  readonly url: string
}

/** To the owner of a rebound plan: who, why, and by when. */
export function reboundOpened({ personName, cause, appointmentBy, url, ...to }: ReboundOpenedProps): Email {
  return compose({
    to,
    subject: 'Un plan de rebond à préparer',
    preview: 'Un premier rendez-vous est à fixer.',
    sms: 'un plan de rebond est à préparer.',
    body: (
      <>
        <P>
          Un plan de rebond est ouvert pour {personName}. Cause : {inSentence(cause)}.
        </P>
        <P>Vous en avez la charge. Le premier rendez-vous est à tenir au plus tard le {appointmentBy}.</P>
      </>
    ),
    action: { label: 'Voir la fiche', url },
    why: WHY.support,
  })
}
