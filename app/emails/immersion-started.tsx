import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ImmersionStartedProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly url: string
}

/** To both referents: the person arrived. */
export function immersionStarted({ personName, companyName, url, ...to }: ImmersionStartedProps): Email {
  return compose({
    to,
    subject: 'Une immersion a commencé',
    preview: 'Un appel dans les premiers jours aide beaucoup.',
    sms: 'une immersion que vous suivez a commencé.',
    body: (
      <P>
        L’immersion {ofName(personName)} chez {companyName} a commencé. Un appel ou une visite dans les
        premiers jours évite bien des abandons.
      </P>
    ),
    action: { label: 'Voir l’immersion', url },
    why: WHY.follower,
  })
}
