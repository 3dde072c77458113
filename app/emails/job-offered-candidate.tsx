import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface JobOfferedCandidateProps extends Reader {
  readonly companyName: string
  readonly offerTitle: string
  readonly phone: string | null
  readonly url: string
}

/** To a candidate: the company offers them the job. */
export function jobOfferedCandidate({
  companyName,
  offerTitle,
  phone,
  url,
  ...to
}: JobOfferedCandidateProps): Email {
  return compose({
    to,
    subject: 'On vous propose le poste',
    preview: 'À vous de dire oui ou non.',
    sms: 'bonne nouvelle, on vous propose le poste !',
    body: (
      <>
        <P>
          Bonne nouvelle : {companyName} vous propose le poste « {offerTitle} ».
        </P>
        <P>
          Appelez l’entreprise pour dire oui, ou pour poser vos questions{phone === null ? '' : ` : ${phone}`}
          . Vous hésitez ? Votre référent·e en parle avec vous.
        </P>
      </>
    ),
    action: { label: 'Voir l’offre et les contacts', url },
    why: WHY.candidate,
  })
}
