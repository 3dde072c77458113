import type { SeveralView } from '~/queries/recommendation/load-several'
import { Badge } from '~/ui/design/badge'
import { Ban, CircleCheck, Lightbulb, TriangleAlert } from '~/ui/design/icons'
import { TextareaField } from '~/ui/forms/field'
import { PersonLine } from '~/ui/matching/person-card'
import { Blockers, ReasonLine } from '~/ui/matching/reasons'
import { ownName, type Typed } from './words'

interface PairChoiceProps {
  pair: SeveralView['pairs'][number]
  typed: Typed | undefined
  error: string[] | undefined
  /** Left a moment ago, from this page. */
  sent: boolean | undefined
}

/** One proposal: a box to send it, why, what would stop it, and its own sentence when it needs one. */
export function PairChoice({ pair, typed, error, sent }: PairChoiceProps) {
  const { key, person, offer, match, refusal, limit } = pair
  const hard = refusal !== null && !limit
  const fits = refusal === null && match.score !== null
  const own = typed?.own[key] ?? ''
  const boxId = `envoyer-${key}`
  return (
    <li className="card space-y-2 rounded-xl border border-line bg-surface px-4 py-3 shadow-xs has-[input[name=paire]:checked]:border-accent">
      <div className="flex items-start gap-3">
        <input
          type="checkbox"
          id={boxId}
          name="paire"
          value={key}
          disabled={hard}
          defaultChecked={!hard && (typed && !sent ? typed.chosen.includes(key) : fits)}
          aria-describedby={refusal === null ? undefined : `${boxId}-refus`}
          className="mt-1 size-5 shrink-0"
        />
        <div className="min-w-0 flex-1 space-y-0.5">
          <label htmlFor={boxId} className="block text-lg leading-snug font-bold">
            {person.name} <span className="font-normal">pour</span> {offer.title}
          </label>
          <p className="text-[0.95rem] text-ink-2">
            {offer.companyName}, {offer.city}
            {offer.window && ` · ${offer.window}`}
          </p>
          <PersonLine person={person} />
        </div>
        {match.score !== null && (
          <span className="shrink-0 text-right text-sm leading-tight max-sm:hidden">
            <strong className="text-xl tabular-nums">{match.score}</strong> / 100
            <span className="block font-semibold">{match.word}</span>
          </span>
        )}
      </div>
      {match.score !== null && (
        <p className="text-sm font-semibold sm:hidden">
          {match.word}, {match.score} sur 100
        </p>
      )}
      {sent ? (
        <Badge tone="success" icon={CircleCheck}>
          Envoyée à l’instant
        </Badge>
      ) : (
        refusal && (
          <p id={`${boxId}-refus`} className="flex items-start gap-2 font-semibold">
            {hard ? (
              <Ban size={18} className="mt-1 shrink-0 text-danger" />
            ) : (
              <TriangleAlert size={18} className="mt-1 shrink-0 text-warning" />
            )}
            <span>
              {refusal}
              {limit && ' Pour que celle-ci parte, décochez-en une qui est au-dessus.'}
            </span>
          </p>
        )
      )}
      {pair.suggestionNote !== null && !sent && (
        <p className="flex items-start gap-2 text-[0.95rem]">
          <Lightbulb size={17} className="mt-0.5 shrink-0 text-accent" />
          <span>
            Déjà suggérée : vous y donnez suite.{' '}
            {pair.suggestionNote && `«\u00a0${pair.suggestionNote}\u00a0»`}
          </span>
        </p>
      )}
      {match.score === null ? (
        !hard && (
          <Blockers
            blockers={match.blockers.map(({ sentence }) => sentence)}
            unlocks={match.unlocks.map(({ sentence }) => sentence)}
          />
        )
      ) : (
        <ReasonLine reasons={match.reasons} cautions={match.cautions} all />
      )}
      {!hard && (
        <details open={own !== '' || error !== undefined || undefined}>
          <summary className="inline-flex min-h-11 items-center text-[0.95rem] text-accent underline underline-offset-4">
            Écrire une autre phrase pour celle-ci
          </summary>
          <TextareaField
            field={{
              id: `recommander-${ownName(key)}`,
              name: ownName(key),
              initialValue: own,
              errors: error,
            }}
            label={`Votre phrase pour ${person.name} et ${offer.companyName}`}
            hint="Laissez vide pour la phrase commune."
            rows={3}
            maxLength={600}
          />
        </details>
      )}
    </li>
  )
}
