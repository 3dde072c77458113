import { Callout } from '~/ui/design/callout'
import type { HostWords } from './words'

interface LimitsProps {
  limits: { person: number; personMax: number; host: number; hostMax: number }
  host: HostWords
  placesLeft: number
}

/** Nobody is flooded: how much is already in flight on each side, and whether one more may leave. */
export function Limits({ limits, host, placesLeft }: LimitsProps) {
  const full = limits.person >= limits.personMax || limits.host >= limits.hostMax || placesLeft < 1
  return (
    <Callout tone={full ? 'warning' : 'info'} title={full ? 'Une limite est atteinte' : 'Rien ne déborde'}>
      <ul>
        <li>
          Propositions en cours pour cette personne : <strong>{limits.person}</strong> sur {limits.personMax}
        </li>
        <li>
          Personnes en cours pour {host.this} : <strong>{limits.host}</strong> sur {limits.hostMax}
        </li>
        <li>
          Places libres sur l’offre : <strong>{placesLeft}</strong>
        </li>
      </ul>
    </Callout>
  )
}
