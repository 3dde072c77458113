import { Link } from '@remix-run/react'
import { pairKey } from '~/domain/recommendation/several'
import type { WaitingPerson } from '~/queries/matching/load-waiting-people'
import { Badge } from '~/ui/design/badge'
import { Hourglass, Sparkles } from '~/ui/design/icons'
import { OfferPick } from '~/ui/matching/offer-pick'

interface CardProps {
  person: WaitingPerson
  personMax: number
  form: string
}

/** One person: how long they wait, what they look for, and the offers that fit them best, to tick. */
export function WaitingCard({ person, personMax, form }: CardProps) {
  const { personId, name, offers, fitting, open } = person
  return (
    <li className="card space-y-2 rounded-xl border border-line bg-surface px-4 py-3 shadow-xs has-checked:border-accent">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <h2 className="text-lg leading-snug font-bold">
            <Link to={`/referent/personnes/${personId}`} className="underline underline-offset-4">
              {name}
            </Link>
            <span className="text-[0.95rem] font-normal text-ink-2">, {person.city}</span>
          </h2>
          <p className="text-sm text-ink-2">
            {person.organisationName}, {person.referentName}
          </p>
        </div>
        <p className="flex flex-wrap gap-1.5">
          {person.neverProposed && (
            <Badge tone="accent" icon={Sparkles}>
              Jamais proposé·e
            </Badge>
          )}
          <Badge icon={Hourglass}>{person.waiting}</Badge>
          {open > 0 && (
            <Badge tone={open >= personMax ? 'warning' : 'info'}>
              {open} en attente sur {personMax}
            </Badge>
          )}
        </p>
      </div>
      {person.wantedJobs.length > 0 && (
        <p className="text-[0.95rem]">
          <span className="text-ink-2">Souhaite : </span>
          {person.wantedJobs.join(' · ')}
        </p>
      )}
      {offers.length === 0 ? (
        <p className="text-[0.95rem] text-ink-2">
          Aucune offre ouverte ne lui va aujourd’hui.{' '}
          <Link to={`/referent/personnes/${personId}`} className="underline underline-offset-4">
            Voir ce qui débloquerait une offre
          </Link>
        </p>
      ) : (
        <>
          <Picks offers={offers.slice(0, 1)} {...{ personId, name, form }} />
          {offers.length > 1 && (
            <details className="fold-on-phone">
              <summary className="inline-flex min-h-11 items-center text-[0.95rem] font-semibold text-accent underline underline-offset-4">
                {offers.length === 2 ? 'Une autre offre' : `${offers.length - 1} autres offres`}
                <span className="sr-only"> pour {name}</span>
              </summary>
              <Picks offers={offers.slice(1)} {...{ personId, name, form }} />
            </details>
          )}
          {fitting > offers.length && (
            <p className="text-[0.95rem]">
              <Link
                to={`/referent/personnes/${personId}`}
                className="inline-flex min-h-8 items-center underline underline-offset-4"
              >
                Toutes les offres qui lui vont<span className="sr-only">, {name}</span>
              </Link>
            </p>
          )}
        </>
      )}
    </li>
  )
}

interface PicksProps {
  offers: WaitingPerson['offers']
  personId: string
  name: string
  form: string
}

function Picks({ offers, personId, name, form }: PicksProps) {
  return (
    <ul className="-mx-2 border-t border-line">
      {offers.map((offer) => (
        <OfferPick
          key={offer.offerId}
          offer={offer}
          personName={name}
          pair={pairKey({ personId, offerId: offer.offerId })}
          form={form}
        />
      ))}
    </ul>
  )
}
