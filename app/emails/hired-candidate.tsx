import { compose, type Email, Facts, P, type Reader } from './frame'
import { WHY } from './why'

interface HiredCandidateProps extends Reader {
  readonly companyName: string
  readonly offerTitle: string
  readonly startDate: string
  readonly contract: string
  readonly url: string
}

/** To a candidate: they are hired. */
export function hiredCandidate({
  companyName,
  offerTitle,
  startDate,
  contract,
  url,
  ...to
}: HiredCandidateProps): Email {
  return compose({
    to,
    subject: 'C’est fait, vous avez le poste !',
    preview: 'Votre premier jour et la suite.',
    sms: 'c’est fait, vous avez le poste ! Bravo.',
    body: (
      <>
        <P>
          Bravo ! {companyName} vous embauche pour le poste « {offerTitle} ».
        </P>
        <Facts
          rows={[
            ['Premier jour', startDate],
            ['Contrat', contract],
          ]}
        />
        <P>
          Dans un mois, puis à trois et six mois, nous vous demandons en un clic comment cela se passe. Une
          difficulté avant ? Votre référent·e reste là.
        </P>
      </>
    ),
    action: { label: 'Voir l’essentiel', url },
    why: WHY.candidate,
  })
}
