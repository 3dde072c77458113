import { compose, type Email, P, type Reader } from './frame'
import { WHY } from './why'

interface ImmersionInterruptedPartyProps extends Reader {
  readonly companyName: string
  readonly lastDay: string | null
}

/** To the person and to the company: the early end is recorded. */
export function immersionInterruptedParty({
  companyName,
  lastDay,
  ...to
}: ImmersionInterruptedPartyProps): Email {
  return compose({
    to,
    subject: 'Votre immersion s’arrête',
    preview: 'La fin anticipée est enregistrée.',
    sms: 'la fin anticipée de l’immersion est enregistrée.',
    body: (
      <>
        <P>
          La fin anticipée de l’immersion chez {companyName} est enregistrée
          {lastDay === null ? '' : `. Le dernier jour est le ${lastDay}`}.
        </P>
        <P>Une question, ou ce n’est pas ce qui s’est passé ? Contactez votre référent·e.</P>
      </>
    ),
    why: WHY.party,
  })
}
