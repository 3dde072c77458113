import { compose, type Email, P, type Reader } from './frame'
import { inSentence } from './typeset'
import { WHY } from './why'

interface HireAttentionProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly what: string
  readonly url: string
}

/** To the referents: difficulties, or two answers that do not agree. */
export function hireAttention({ personName, companyName, what, url, ...to }: HireAttentionProps): Email {
  return compose({
    to,
    subject: 'Une embauche demande votre attention',
    preview: 'Un appel est utile.',
    sms: 'une embauche demande votre attention, un appel est utile.',
    body: (
      <>
        <P>
          {personName}, chez {companyName} : {inSentence(what)}.
        </P>
        <P>Un appel à chacun, cette semaine, peut tout changer.</P>
      </>
    ),
    action: { label: 'Voir et dire ce qui est fait', url },
    why: WHY.support,
  })
}
