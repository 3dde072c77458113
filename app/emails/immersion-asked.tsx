import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ImmersionAskedProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly offerTitle: string
  readonly url: string
}

/** To the referent: the company would like an immersion before it hires. */
export function immersionAsked({
  personName,
  companyName,
  offerTitle,
  url,
  ...to
}: ImmersionAskedProps): Email {
  return compose({
    to,
    subject: 'Une immersion est demandée avant une embauche',
    preview: 'La convention est à préparer.',
    sms: 'une entreprise demande une immersion avant une embauche.',
    body: (
      <>
        <P>
          {companyName} souhaite une immersion avant de recruter {personName} pour « {offerTitle} ».
        </P>
        <P>La convention se prépare depuis la candidature : presque tout est déjà connu.</P>
      </>
    ),
    action: { label: 'Préparer l’immersion', url },
    why: WHY.company,
  })
}
