import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface HireEndedProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly lastDay: string
  readonly url: string
}

/** To the referents: a job is over. */
export function hireEnded({ personName, companyName, lastDay, url, ...to }: HireEndedProps): Email {
  return compose({
    to,
    subject: 'Un emploi est terminé',
    preview: 'Ce qui est enregistré, et la suite.',
    sms: 'un emploi est terminé, la suite est à préparer.',
    body: (
      <>
        <P>
          L’emploi {ofName(personName)} chez {companyName} est terminé (dernier jour : {lastDay}).
        </P>
        <P>
          S’il a duré moins de trois mois, un plan de rebond est ouvert ; sinon, un point avec la personne
          reste utile.
        </P>
      </>
    ),
    action: { label: 'Voir la fiche', url },
    why: WHY.support,
  })
}
