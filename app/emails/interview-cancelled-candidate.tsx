import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface InterviewCancelledCandidateProps extends Reader {
  readonly companyName: string
  readonly offerTitle: string
  readonly date: string
  readonly url: string
}

/** To a candidate: the interview does not take place, another date is awaited. */
export function interviewCancelledCandidate({
  companyName,
  offerTitle,
  date,
  url,
  ...to
}: InterviewCancelledCandidateProps): Email {
  return compose({
    to,
    subject: 'Votre entretien est annulé',
    preview: 'Une autre date vous sera proposée.',
    sms: 'votre entretien est annulé, une autre date vous sera proposée.',
    body: (
      <>
        <P>
          L’entretien prévu le {date} avec {companyName}, pour « {offerTitle} », n’aura pas lieu.
        </P>
        <P>
          Votre candidature continue : l’entreprise vous propose bientôt une autre date. Votre référent·e est
          au courant.
        </P>
      </>
    ),
    action: { label: 'Voir où cela en est', url },
    why: WHY.candidate,
  })
}
