import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ConventionDraftedProps extends Reader {
  readonly personName: string
  readonly dates: string
  readonly url: string
}

/** To a company's members: their part of the convention is to be completed. */
export function conventionDrafted({ personName, dates, url, ...to }: ConventionDraftedProps): Email {
  return compose({
    to,
    subject: 'Une convention d’immersion à compléter',
    preview: 'Il ne manque que ce que votre entreprise est seule à savoir.',
    sms: 'une convention d’immersion est à compléter.',
    body: (
      <>
        <P>
          La convention pour l’immersion {ofName(personName)} chez vous, {dates}, est préparée. Presque tout
          est déjà rempli.
        </P>
        <P>
          Vérifiez-la, complétez ce que votre entreprise est seule à savoir (assurance, conditions de travail,
          attestations), et elle pourra partir à la signature.
        </P>
      </>
    ),
    action: { label: 'Compléter la convention', url },
    why: WHY.employer,
  })
}
