import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface OfferClosedByReferentProps extends Reader {
  readonly offerTitle: string
  readonly url: string
}

/** To whoever published it: the referent closed their offer because it breaks a rule. */
export function offerClosedByReferent({ offerTitle, url, ...to }: OfferClosedByReferentProps): Email {
  return compose({
    to,
    subject: 'Votre offre a été fermée',
    preview: 'Votre référent·e peut vous expliquer pourquoi.',
    sms: 'votre offre a été fermée, votre référent·e peut vous expliquer pourquoi.',
    body: (
      <P>
        Votre référent·e a fermé votre offre « {offerTitle} », qui ne respectait pas les règles de
        publication. Contactez cette personne : elle vous aidera à en préparer une autre.
      </P>
    ),
    action: { label: 'Voir mon offre', url },
    why: WHY.host,
  })
}
