import { ofName } from '~/domain/person/of-name'
import { compose, type Email, List, P, type Reader } from './frame'
import { WHY } from './why'

interface SignatoryUnreachableProps extends Reader {
  readonly personName: string
  readonly roles: readonly string[]
  readonly url: string
}

/** To the partnership referent: signatories whom no message can reach. */
export function signatoryUnreachable({ personName, roles, url, ...to }: SignatoryUnreachableProps): Email {
  return compose({
    to,
    subject: 'Des signataires à joindre autrement',
    preview: 'Leur adresse de courriel manque.',
    sms: 'des signataires n’ont pas d’adresse de courriel.',
    body: (
      <>
        <P>
          La convention {ofName(personName)} est partie en signature, mais il manque une adresse de courriel
          pour :
        </P>
        <List items={roles} />
        <P>Complétez leurs coordonnées, ou faites-leur signer la convention avec vous.</P>
      </>
    ),
    action: { label: 'Voir la convention', url },
    why: WHY.referent,
  })
}
