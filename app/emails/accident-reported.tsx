import { ofName } from '~/domain/person/of-name'
import { compose, type Email, Facts, P, type Reader } from './frame'
import { WHY } from './why'

interface AccidentReportedProps extends Reader {
  readonly personName: string
  readonly companyName: string
  readonly occurredAt: string
  readonly reportedAt: string
  readonly declareBefore: string
  readonly mustDeclare: boolean
  readonly url: string
}

/** To the prescriber and the support structure: an accident, and the two legal clocks (D5135-5). */
export function accidentReported({
  personName,
  companyName,
  occurredAt,
  reportedAt,
  declareBefore,
  mustDeclare,
  url,
  ...to
}: AccidentReportedProps): Email {
  return compose({
    to,
    subject: 'Immersion : une démarche urgente vous attend',
    preview: 'Un délai légal court.',
    sms: 'une immersion demande une démarche urgente, voyez votre espace.',
    body: (
      <>
        <P>
          {companyName} signale un accident pendant l’immersion {ofName(personName)}.
        </P>
        <Facts
          rows={[
            ['Survenu le', occurredAt],
            ['Signalé le', reportedAt],
            ['À déclarer au plus tard le', declareBefore],
          ]}
        />
        <P>
          {mustDeclare
            ? 'L’entreprise avait 24 heures pour prévenir. Le prescripteur a 48 heures pour déclarer l’accident à la caisse : cette démarche vous revient.'
            : 'Le prescripteur a 48 heures pour déclarer l’accident à la caisse. Prenez des nouvelles de la personne.'}
        </P>
      </>
    ),
    action: { label: 'Voir ce qu’il reste à faire', url },
    why: WHY.follower,
  })
}
