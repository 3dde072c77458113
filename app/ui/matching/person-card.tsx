import { Badge } from '../design/badge'
import { ButtonLink } from '../design/button'
import { Hourglass, MapPin, Send, Sparkles, Users } from '../design/icons'
import { ReasonLine } from './reasons'
import { ScoreBar, ScoreDetails, ScoreNumber, type ScorePart } from './score'

export interface FittingPerson {
  readonly personId: string
  readonly name: string
  readonly city: string
  readonly organisationName: string
  readonly referentName: string
  readonly neverProposed: boolean
  readonly waiting: string
  readonly match: {
    readonly score: number | null
    readonly word: string
    readonly parts: readonly ScorePart[]
    readonly reasons: readonly string[]
    readonly cautions: readonly string[]
  }
}

interface PersonCardProps {
  person: FittingPerson
  /** Its place in the list, from 1. */
  place: number
  offerId: string
  /** The form of those who are chosen: the box belongs to it wherever it stands. */
  chosenForm: string
}

/** How many reasons the card says at once; the rest is in the detail of the score. */
const BEST_REASONS = 4

/** Reasons worth a glance: what the badge already says is left to the detail. */
function bestReasons({ match, neverProposed }: FittingPerson): readonly string[] {
  const waiting = neverProposed ? match.parts.find(({ part }) => part === 'waiting')?.sentence : undefined
  return match.reasons.filter((reason) => reason !== waiting).slice(0, BEST_REASONS)
}

/**
 * One person who fits an offer, in a few lines: the score, the next step, and why. On a phone the name, the score, three
 * reasons and the two actions; the rest is one touch away.
 */
export function PersonCard({ person, place, offerId, chosenForm }: PersonCardProps) {
  const { match } = person
  const score = match.score ?? 0
  const cautions = match.cautions.length
  return (
    <li className="card grid grid-cols-[minmax(0,1fr)_auto] gap-x-5 gap-y-1.5 rounded-xl border border-line bg-surface px-4 py-3 shadow-xs has-checked:border-accent sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <div className="min-w-0 max-sm:contents sm:order-2 sm:space-y-1">
        <div className="flex items-start justify-between gap-x-3 max-sm:contents">
          <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 sm:min-h-11">
            <h3 className="text-lg leading-snug font-bold">
              <span className="sr-only">{place}. </span>
              {person.name}
              <span className="block text-sm font-normal text-ink-2 sm:hidden">{person.city}</span>
            </h3>
            {person.neverProposed && (
              <span className="max-sm:hidden">
                <Badge tone="accent" icon={Sparkles}>
                  Jamais proposé·e
                </Badge>
              </span>
            )}
          </div>
          <div className="no-print flex shrink-0 items-center gap-x-1 max-sm:order-4 max-sm:col-span-2 max-sm:flex-row-reverse max-sm:justify-end">
            <label className="inline-flex min-h-11 items-center gap-2 rounded-lg px-2 has-checked:bg-accent-soft">
              <input type="checkbox" name="p" value={person.personId} form={chosenForm} className="size-5" />
              Choisir<span className="sr-only"> {person.name}</span>
            </label>
            <ButtonLink to={`/referent/offres/${offerId}/recommander/${person.personId}`} icon={Send}>
              Recommander<span className="sr-only"> {person.name}</span>
            </ButtonLink>
          </div>
        </div>
        <div className="max-sm:hidden">
          <PersonLine person={person} />
        </div>
      </div>
      <div className="sm:order-1 sm:space-y-1.5">
        <ScoreNumber score={score} word={match.word} />
        <div className="min-w-24 max-sm:hidden">
          <ScoreBar score={score} word={match.word} parts={match.parts} />
        </div>
      </div>
      <div className="col-span-2 space-y-0.5 max-sm:contents sm:order-3">
        <div className="max-sm:order-3 max-sm:col-span-2">
          <ReasonLine reasons={bestReasons(person)} cautions={match.cautions} />
        </div>
        <div className="max-sm:order-5 max-sm:col-span-2">
          <ScoreDetails
            parts={match.parts}
            summary={
              <>
                Le détail du score<span className="sr-only"> de {person.name}</span>
                {cautions > 0 && (
                  <span className="text-ink sm:hidden">
                    , {cautions === 1 ? '1 point d’attention' : `${cautions} points d’attention`}
                  </span>
                )}
              </>
            }
          >
            <div className="space-y-2 pt-2 sm:hidden">
              <ScoreBar score={score} word={match.word} parts={match.parts} />
              <ReasonLine reasons={[]} cautions={match.cautions} all />
              <PersonLine person={person} />
            </div>
          </ScoreDetails>
        </div>
      </div>
    </li>
  )
}

export function PersonLine({
  person,
}: {
  person: Pick<FittingPerson, 'city' | 'organisationName' | 'referentName' | 'waiting'>
}) {
  return (
    <p className="flex flex-wrap gap-x-3 text-sm text-ink-2">
      <span className="inline-flex items-center gap-1">
        <MapPin size={15} className="shrink-0" />
        {person.city}
      </span>
      <span className="inline-flex items-center gap-1">
        <Users size={15} className="shrink-0" />
        {person.organisationName}, {person.referentName}
      </span>
      <span className="inline-flex items-center gap-1">
        <Hourglass size={15} className="shrink-0" />
        {person.waiting}
      </span>
    </p>
  )
}
