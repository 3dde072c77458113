import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, Quote, type Reader } from './frame'
import { WHY } from './why'

interface ConventionCancelledProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly dates: string
  readonly reason: string | null
}

/** To every party: the convention is cancelled, nobody is to come. */
export function conventionCancelled({
  personName,
  companyName,
  dates,
  reason,
  ...to
}: ConventionCancelledProps): Email {
  return compose({
    to,
    subject: 'Une immersion est annulée',
    preview: 'Elle n’aura pas lieu aux dates prévues.',
    sms: 'l’immersion prévue est annulée, elle n’aura pas lieu.',
    body: (
      <>
        <P>
          L’immersion {ofName(personName)} chez {companyName}, {dates}, est annulée. La convention ne vaut
          plus.
        </P>
        {reason !== null && <Quote>{reason}</Quote>}
        <P>Une question ? La ou le référent·e entreprises vous répond.</P>
      </>
    ),
    why: WHY.party,
  })
}
