import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface RecommendationLapsedProps extends Reader {
  readonly personName: string
  readonly offerTitle: string
  readonly companyName: string
  readonly silent: 'candidate' | 'employer'
  readonly url: string
}

/** To the partnership referent: nobody answered in time. */
export function recommendationLapsed({
  personName,
  offerTitle,
  companyName,
  silent,
  url,
  ...to
}: RecommendationLapsedProps): Email {
  return compose({
    to,
    subject: 'Une mise en relation est restée sans réponse',
    preview: 'Elle est close.',
    sms: 'une mise en relation est restée sans réponse.',
    body: (
      <>
        <P>
          {silent === 'candidate' ? personName : companyName} n’a pas répondu dans le délai. La mise en
          relation {ofName(personName)} avec {companyName} (« {offerTitle} ») est close.
        </P>
        <P>Un appel permet souvent de comprendre ce qui s’est passé.</P>
      </>
    ),
    action: { label: 'Voir la mise en relation', url },
    why: WHY.referent,
  })
}
