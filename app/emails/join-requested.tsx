import { ofName } from '~/domain/person/of-name'
import { compose, type Email, P, Quote, type Reader } from './frame'
import { inSentence } from './typeset'
import { WHY } from './why'

interface JoinRequestedProps extends Reader {
  readonly companyName: string
  readonly requesterName: string
  readonly jobTitle: string | null
  readonly note: string | null
  readonly url: string
}

/** To a company's members: somebody asks to join their team. */
export function joinRequested({
  companyName,
  requesterName,
  jobTitle,
  note,
  url,
  ...to
}: JoinRequestedProps): Email {
  return compose({
    to,
    subject: 'Une demande pour rejoindre votre équipe',
    preview: 'À vous de dire si cette personne travaille avec vous.',
    sms: 'quelqu’un demande à rejoindre votre équipe.',
    body: (
      <>
        <P>
          {requesterName}
          {jobTitle === null ? '' : ` (${inSentence(jobTitle)})`} demande à rejoindre l’équipe{' '}
          {ofName(companyName)}.
        </P>
        {note !== null && <Quote>{note}</Quote>}
      </>
    ),
    action: { label: 'Répondre à la demande', url },
    after: (
      <P>
        N’acceptez que si vous connaissez cette personne : elle verra vos offres et les personnes qui vous
        sont présentées.
      </P>
    ),
    why: WHY.employer,
  })
}
