import { compose, type Email, Facts, P, type Reader } from './frame'
import { WHY } from './why'

interface InterviewPlannedCandidateProps extends Reader {
  readonly companyName: string
  readonly offerTitle: string
  readonly date: string
  readonly place: string
  readonly who: string | null
  readonly note: string | null
  readonly changed: boolean
  readonly icsUrl: string
  readonly url: string
}

/** To a candidate: when, where and with whom the interview is. */
export function interviewPlannedCandidate({
  companyName,
  offerTitle,
  date,
  place,
  who,
  note,
  changed,
  icsUrl,
  url,
  ...to
}: InterviewPlannedCandidateProps): Email {
  return compose({
    to,
    subject: changed ? 'Votre entretien change' : 'Votre entretien est fixé',
    preview: 'Quand, où et qui demander.',
    sms: `votre entretien : ${date}.`,
    body: (
      <>
        <P>
          {changed ? 'Les informations de votre entretien ont changé.' : 'Vous avez un entretien.'} Avec{' '}
          {companyName}, pour le poste « {offerTitle} ».
        </P>
        <Facts
          rows={[
            ['Quand', date],
            ['Où', place],
            ['Qui demander', who],
            ['À savoir', note],
          ]}
        />
      </>
    ),
    action: { label: 'Voir et ajouter à mon agenda', url },
    after: (
      <>
        <P>Pour l’ajouter directement à votre agenda, ouvrez ce lien : {icsUrl}</P>
        <P>Un empêchement ? Appelez l’entreprise ou votre référent·e : un simple appel suffit.</P>
      </>
    ),
    why: WHY.candidate,
  })
}
