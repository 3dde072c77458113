import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface SponsorshipPreparedProps extends Reader {
  readonly companyName: string
  readonly offerTitle: string
  readonly url: string
}

/** To a sponsor: their company prepared an offer with their name, nothing is public before they say yes. */
export function sponsorshipPrepared({
  companyName,
  offerTitle,
  url,
  ...to
}: SponsorshipPreparedProps): Email {
  return compose({
    to,
    subject: 'Une offre de parrainage attend votre accord',
    preview: 'Votre entreprise l’a préparée avec votre nom.',
    sms: 'une offre de parrainage attend votre accord.',
    body: (
      <P>
        {companyName} a préparé l’offre « {offerTitle} » avec votre nom. Relisez-la : elle ne sera visible que
        si vous la publiez.
      </P>
    ),
    action: { label: 'Relire et publier', url },
    why: WHY.sponsor,
  })
}
