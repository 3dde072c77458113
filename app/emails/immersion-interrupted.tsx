import { ofName } from '~/domain/person/of-name'
import { compose, type Email, Facts, P, type Reader } from './frame'
import { WHY } from './why'

interface ImmersionInterruptedProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly lastDay: string | null
  readonly reason: string | null
  readonly url: string
}

/** To both referents: the immersion ends early. */
export function immersionInterrupted({
  personName,
  companyName,
  lastDay,
  reason,
  url,
  ...to
}: ImmersionInterruptedProps): Email {
  return compose({
    to,
    subject: 'Une immersion s’arrête plus tôt que prévu',
    preview: 'Un échange avec chacun aide à comprendre.',
    sms: 'une immersion que vous suivez se termine avant la date prévue.',
    body: (
      <>
        <P>
          L’immersion {ofName(personName)} chez {companyName} s’arrête plus tôt que prévu.
        </P>
        <Facts
          rows={[
            ['Dernier jour', lastDay],
            ['Raison', reason],
          ]}
        />
      </>
    ),
    action: { label: 'Voir l’immersion', url },
    why: WHY.follower,
  })
}
