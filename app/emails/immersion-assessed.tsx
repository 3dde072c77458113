import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ImmersionAssessedProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly byHost: boolean
  readonly url: string
}

/** To both referents: one side said how it went. */
export function immersionAssessed({
  personName,
  companyName,
  byHost,
  url,
  ...to
}: ImmersionAssessedProps): Email {
  return compose({
    to,
    subject: 'Un bilan d’immersion est arrivé',
    preview: 'À lire avant le prochain échange.',
    sms: 'un bilan d’immersion est arrivé.',
    body: (
      <P>
        {byHost
          ? `${companyName} a fait son bilan de l’immersion ${ofName(personName)}`
          : `${personName} a fait son bilan de l’immersion chez ${companyName}`}
        . Lisez-le avant votre prochain échange.
      </P>
    ),
    action: { label: 'Lire le bilan', url },
    why: WHY.follower,
  })
}
