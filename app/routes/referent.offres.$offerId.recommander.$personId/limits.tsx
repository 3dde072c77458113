import { Callout } from '~/ui/design/callout'

interface LimitsProps {
  limits: { person: number; personMax: number; company: number; companyMax: number }
  placesLeft: number
}

/** Nobody is flooded: how much is already in flight on each side, and whether one more may leave. */
export function Limits({ limits, placesLeft }: LimitsProps) {
  const full = limits.person >= limits.personMax || limits.company >= limits.companyMax || placesLeft < 1
  return (
    <Callout tone={full ? 'warning' : 'info'} title={full ? 'Une limite est atteinte' : 'Rien ne déborde'}>
      <ul>
        <li>
          Propositions en cours pour cette personne : <strong>{limits.person}</strong> sur {limits.personMax}
        </li>
        <li>
          Personnes en cours pour cette entreprise : <strong>{limits.company}</strong> sur {limits.companyMax}
        </li>
        <li>
          Places libres sur l’offre : <strong>{placesLeft}</strong>
        </li>
      </ul>
    </Callout>
  )
}
