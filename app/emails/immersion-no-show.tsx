import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ImmersionNoShowProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly url: string
}

/** To both referents: the person did not come. */
export function immersionNoShow({ personName, companyName, url, ...to }: ImmersionNoShowProps): Email {
  return compose({
    to,
    subject: 'Une immersion n’a pas commencé',
    preview: 'Un appel à la personne est urgent.',
    sms: 'une immersion n’a pas commencé, un appel est urgent.',
    body: (
      <>
        <P>
          {companyName} signale que {personName} n’était pas là le premier jour.
        </P>
        <P>Appelez cette personne dès que possible : un empêchement est souvent derrière une absence.</P>
      </>
    ),
    action: { label: 'Voir l’immersion', url },
    why: WHY.follower,
  })
}
