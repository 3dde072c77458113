import { compose, type Email, Facts, P, type Reader } from './frame'
import { WHY } from './why'

interface StartsTomorrowCandidateProps extends Reader {
  readonly companyName: string
  readonly date: string
  readonly address: string
  readonly hours: string | null
  readonly welcome: string | null
  readonly transport: string | null
  readonly whatToBring: string | null
}

/** To a candidate, the day before: where, when, who, what to bring. */
export function startsTomorrowCandidate({
  companyName,
  date,
  address,
  hours,
  welcome,
  transport,
  whatToBring,
  ...to
}: StartsTomorrowCandidateProps): Email {
  return compose({
    to,
    subject: 'Votre immersion commence bientôt',
    preview: 'Où, quand, qui demander et quoi apporter.',
    sms: `votre immersion commence le ${date}. Où : ${address}.`,
    body: (
      <>
        <P>
          Votre immersion chez {companyName} commence le {date}. Voici l’essentiel :
        </P>
        <Facts
          rows={[
            ['Où', address],
            ['Quand', hours],
            ['Qui demander', welcome],
            ['Y aller', transport],
            ['À apporter', whatToBring],
          ]}
        />
        <P>
          Un empêchement, même de dernière minute ? Prévenez l’entreprise ou votre référent·e : un simple
          appel suffit.
        </P>
      </>
    ),
    why: WHY.candidate,
  })
}
