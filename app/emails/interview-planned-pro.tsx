import { compose, type Email, Facts, P, type Reader } from './frame'
import { WHY } from './why'

interface InterviewPlannedProProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly offerTitle: string
  readonly date: string
  readonly place: string
  readonly who: string | null
  readonly changed: boolean
  readonly icsUrl: string
  readonly url: string
}

/** To the company’s people and the referents: the same appointment. */
export function interviewPlannedPro({
  personName,
  companyName,
  offerTitle,
  date,
  place,
  who,
  changed,
  icsUrl,
  url,
  ...to
}: InterviewPlannedProProps): Email {
  return compose({
    to,
    subject: changed ? 'Un entretien change' : 'Un entretien est fixé',
    preview: 'Quand, où et avec qui.',
    sms: `un entretien est fixé : ${date}.`,
    body: (
      <>
        <P>
          {changed ? 'Cet entretien change : voici les nouvelles informations.' : 'Un entretien est fixé.'}
        </P>
        <Facts
          rows={[
            ['Avec', personName],
            ['Entreprise', companyName],
            ['Poste', offerTitle],
            ['Quand', date],
            ['Où', place],
            ['Qui accueille', who],
          ]}
        />
      </>
    ),
    action: { label: 'Voir la candidature', url },
    after: <P>À ajouter à votre agenda : {icsUrl}</P>,
    why: WHY.follower,
  })
}
