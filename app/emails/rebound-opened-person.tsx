import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ReboundOpenedPersonProps extends Reader {
  readonly ownerName: string
  readonly appointmentBy: string
}

/** To the person: a setback, and somebody who takes care of what comes next. */
export function reboundOpenedPerson({ ownerName, appointmentBy, ...to }: ReboundOpenedPersonProps): Email {
  return compose({
    to,
    subject: 'On prépare la suite ensemble',
    preview: 'Un rendez-vous vous sera proposé.',
    sms: 'on prépare la suite ensemble, un rendez-vous vous sera proposé.',
    body: (
      <>
        <P>Ce qui était prévu ne s’est pas passé comme espéré. Cela arrive, et ce n’est pas la fin.</P>
        <P>
          {ownerName} vous propose un rendez-vous au plus tard le {appointmentBy} pour préparer la suite avec
          vous.
        </P>
      </>
    ),
    why: WHY.candidate,
  })
}
