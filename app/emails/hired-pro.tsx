import { compose, type Email, Facts, P, type Reader } from './frame'
import { WHY } from './why'

interface HiredProProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly offerTitle: string
  readonly startDate: string
  readonly contract: string
  readonly url: string
}

/** To the company’s people and the referents: somebody is hired. */
export function hiredPro({
  personName,
  companyName,
  offerTitle,
  startDate,
  contract,
  url,
  ...to
}: HiredProProps): Email {
  return compose({
    to,
    subject: 'Une embauche est enregistrée',
    preview: 'Un premier jour est fixé.',
    sms: 'une embauche est enregistrée.',
    body: (
      <>
        <P>
          {companyName} embauche {personName} pour « {offerTitle} ».
        </P>
        <Facts
          rows={[
            ['Premier jour', startDate],
            ['Contrat', contract],
          ]}
        />
        <P>À un, trois et six mois, la personne et l’entreprise disent en un clic comment cela se passe.</P>
      </>
    ),
    action: { label: 'Voir la candidature', url },
    why: WHY.follower,
  })
}
