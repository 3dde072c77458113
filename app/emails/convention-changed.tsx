import { ofName } from '~/domain/person/of-name'
import { compose, type Email, List, P, type Reader } from './frame'
import { WHY } from './why'

interface ConventionChangedProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly dates: string
  readonly changes: readonly string[]
  readonly url: string
}

/** To each signatory: the convention changed, here is how, and it is to be signed again. */
export function conventionChanged({
  personName,
  companyName,
  dates,
  changes,
  url,
  ...to
}: ConventionChangedProps): Email {
  return compose({
    to,
    subject: 'Une convention d’immersion a changé',
    preview: 'Voici ce qui change. Votre signature est à nouveau demandée.',
    sms: 'une convention a changé, elle est à signer à nouveau :',
    body: (
      <>
        <P>
          La convention pour l’immersion {ofName(personName)} chez {companyName}, {dates}, a été modifiée.
        </P>
        {changes.length > 0 && <P>Ce qui change :</P>}
        {changes.length > 0 && <List items={changes} />}
        <P>
          Les signatures déjà données ne valent plus. Si ces changements vous conviennent, signez la nouvelle
          version.
        </P>
      </>
    ),
    action: { label: 'Lire et signer', url },
    after: <P>Ce lien est personnel : il vaut votre signature, ne le transmettez pas.</P>,
    why: WHY.signatory,
  })
}
