import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface InterviewCancelledProProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly offerTitle: string
  readonly date: string
  readonly url: string
}

/** To the company’s people and the referents: an interview is cancelled. */
export function interviewCancelledPro({
  personName,
  companyName,
  offerTitle,
  date,
  url,
  ...to
}: InterviewCancelledProProps): Email {
  return compose({
    to,
    subject: 'Un entretien est annulé',
    preview: 'Une autre date est à proposer.',
    sms: 'un entretien est annulé, une autre date est à proposer.',
    body: (
      <>
        <P>
          L’entretien {ofName(personName)} avec {companyName}, prévu le {date} pour « {offerTitle} », n’aura
          pas lieu.
        </P>
        <P>La candidature reste ouverte : une autre date est à proposer.</P>
      </>
    ),
    action: { label: 'Voir la candidature', url },
    why: WHY.follower,
  })
}
