import { compose, type Email, Facts, P, type Reader } from './frame'
import { WHY } from './why'

interface InterviewTomorrowEmployerProps extends Reader {
  readonly personName: string
  readonly offerTitle: string
  readonly date: string
  readonly place: string
  readonly who: string | null
  readonly url: string
}

/** To the company, the day before an interview. */
export function interviewTomorrowEmployer({
  personName,
  offerTitle,
  date,
  place,
  who,
  url,
  ...to
}: InterviewTomorrowEmployerProps): Email {
  return compose({
    to,
    subject: 'Un entretien est bientôt',
    preview: 'Quand, où et avec qui.',
    sms: `rappel, un entretien : ${date}.`,
    body: (
      <>
        <P>
          Vous rencontrez bientôt {personName} pour « {offerTitle} ».
        </P>
        <Facts
          rows={[
            ['Quand', date],
            ['Où', place],
            ['Qui accueille', who],
          ]}
        />
        <P>Après la rencontre, dites la suite en un clic : la personne l’attend.</P>
      </>
    ),
    action: { label: 'Voir la candidature', url },
    why: WHY.employer,
  })
}
