import { Link } from '@remix-run/react'
import { Badge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { Plus } from '~/ui/design/icons'

interface Place {
  readonly id: string
  readonly name: string
  readonly siret: string
  readonly address: string
  readonly headOffice: boolean
  readonly closed: string | null
}

const LINK = 'inline-flex min-h-8 items-center text-accent underline underline-offset-4'

/** Where the company receives people, and where it no longer does. */
export function Establishments({ places, manages }: { places: readonly Place[]; manages: boolean }) {
  const open = places.filter(({ closed }) => closed === null)
  const closed = places.filter((place) => place.closed !== null)
  return (
    <Section
      title="Les établissements"
      aside={
        manages && (
          <ButtonLink to="/entreprise/equipe/etablissements/nouveau" variant="secondary" icon={Plus}>
            Ajouter un établissement
          </ButtonLink>
        )
      }
    >
      <ul className="grid gap-3 sm:grid-cols-2">
        {open.map((place) => (
          <li key={place.id}>
            <Card className="h-full space-y-1">
              <PlaceFacts place={place} />
              {manages && open.length > 1 && (
                <Link to={`/entreprise/equipe/etablissements/${place.id}/fermer`} className={LINK}>
                  Fermer<span className="sr-only"> {place.name}</span>
                </Link>
              )}
            </Card>
          </li>
        ))}
      </ul>
      {closed.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-11 cursor-pointer py-2 font-semibold">
            Établissements fermés ({closed.length})
          </summary>
          <ul className="mt-2 grid gap-3 sm:grid-cols-2">
            {closed.map((place) => (
              <li key={place.id}>
                <Card className="h-full space-y-1">
                  <PlaceFacts place={place} />
                  {manages && (
                    <Link to={`/entreprise/equipe/etablissements/${place.id}/rouvrir`} className={LINK}>
                      Rouvrir<span className="sr-only"> {place.name}</span>
                    </Link>
                  )}
                </Card>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}

function PlaceFacts({ place }: { place: Place }) {
  return (
    <>
      <p className="flex flex-wrap items-center gap-2 font-bold">
        {place.name}
        {place.headOffice && <Badge>Siège</Badge>}
        {place.closed && <Badge>Fermé le {place.closed}</Badge>}
      </p>
      <p>{place.address}</p>
      <p className="text-ink-2">SIRET {place.siret}</p>
    </>
  )
}
