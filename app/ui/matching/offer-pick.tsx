import { Link } from '@remix-run/react'
import { SectorMark } from '../design/badge'
import { Ban } from '../design/icons'
import { ReasonLine } from './reasons'

interface OfferPickProps {
  personName: string
  /** The box's value: the pair. */
  pair: string
  form: string
  offer: {
    readonly offerId: string
    readonly title: string
    readonly companyName: string
    readonly city: string
    readonly sector: string
    readonly km: number
    readonly hostIsFull?: boolean
    readonly match: {
      readonly score: number | null
      readonly word: string
      readonly reasons: readonly string[]
      readonly cautions: readonly string[]
    }
  }
}

/** As many reasons as a line holds. */
const BEST_REASONS = 3

/** An offer that fits a person: a box to choose it, its score in a word, and why. */
export function OfferPick({ personName, pair, form, offer }: OfferPickProps) {
  const { match } = offer
  return (
    <li className="flex items-start gap-3 rounded-lg px-2 py-2 has-checked:bg-accent-soft">
      <input
        type="checkbox"
        form={form}
        name="paire"
        value={pair}
        aria-label={`Choisir ${offer.title}, ${offer.companyName}, pour ${personName}`}
        className="mt-1 size-5 shrink-0"
      />
      <span className="max-sm:hidden">
        <SectorMark sector={offer.sector} />
      </span>
      <div className="min-w-0 flex-1 space-y-0.5">
        <p className="leading-snug">
          <Link
            to={`/referent/offres/${offer.offerId}`}
            className="font-semibold underline underline-offset-4"
          >
            {offer.title}
          </Link>
          <span className="mr-2 text-[0.95rem] text-ink-2">
            {' '}
            {offer.companyName}, {offer.city},{' '}
            {offer.km === 0 ? 'à moins d’1\u00a0km' : `à ${offer.km}\u00a0km`}
          </span>
          {match.score !== null && (
            <span className="inline-block text-sm font-semibold">
              {match.word}, {match.score} sur 100
            </span>
          )}
        </p>
        <ReasonLine reasons={match.reasons.slice(0, BEST_REASONS)} cautions={match.cautions} />
        {offer.hostIsFull && (
          <p className="flex items-start gap-1.5 text-[0.95rem]">
            <Ban size={16} className="mt-1 shrink-0 text-warning" />
            Cette entreprise a déjà son maximum de réponses à donner.
          </p>
        )}
      </div>
    </li>
  )
}
