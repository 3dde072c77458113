import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ApplicationRefusedCandidateProps extends Reader {
  readonly companyName: string
  readonly offerTitle: string
  readonly reason: string
}

/** To a candidate who was not hired: what happened, and that it is not the end. */
export function applicationRefusedCandidate({
  companyName,
  offerTitle,
  reason,
  ...to
}: ApplicationRefusedCandidateProps): Email {
  return compose({
    to,
    subject: 'Des nouvelles de votre candidature',
    preview: 'La réponse de l’entreprise.',
    sms: 'l’entreprise a répondu, votre référent·e en parle avec vous.',
    body: (
      <>
        <P>
          {companyName} ne donne pas suite cette fois pour le poste « {offerTitle} ».
        </P>
        <P>{reason}</P>
        <P>Aller jusqu’à cette étape compte : votre référent·e le sait et prépare la prochaine avec vous.</P>
      </>
    ),
    why: WHY.candidate,
  })
}
