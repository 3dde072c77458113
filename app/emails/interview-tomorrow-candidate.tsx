import { compose, type Email, Facts, P, type Reader } from './frame'
import { WHY } from './why'

interface InterviewTomorrowCandidateProps extends Reader {
  readonly companyName: string
  readonly date: string
  readonly place: string
  readonly who: string | null
  readonly transport: string | null
  readonly note: string | null
  readonly url: string
}

/** To a candidate, the day before: where, when, who. */
export function interviewTomorrowCandidate({
  companyName,
  date,
  place,
  who,
  transport,
  note,
  url,
  ...to
}: InterviewTomorrowCandidateProps): Email {
  return compose({
    to,
    subject: 'Votre entretien est bientôt',
    preview: 'Quand, où et qui demander.',
    sms: `rappel, votre entretien : ${date}.`,
    body: (
      <>
        <P>Votre entretien avec {companyName} approche. Voici l’essentiel :</P>
        <Facts
          rows={[
            ['Quand', date],
            ['Où', place],
            ['Qui demander', who],
            ['Y aller', transport],
            ['À savoir', note],
          ]}
        />
        <P>Un empêchement, même de dernière minute ? Appelez l’entreprise ou votre référent·e.</P>
      </>
    ),
    action: { label: 'Voir mon entretien', url },
    why: WHY.candidate,
  })
}
