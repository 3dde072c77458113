/** A score read three ways: a number, a word, and a bar whose parts always stand in the same place. */
import type { ReactNode } from 'react'
import { classes } from '../design/classes'

export interface ScorePart {
  readonly part: string
  readonly label: string
  readonly points: number
  readonly max: number
  readonly sentence: string
}

interface ScoreProps {
  score: number
  word: string
  parts: readonly ScorePart[]
}

function tone(score: number): string {
  if (score >= 70) return 'text-success'
  return score >= 50 ? 'text-ink' : 'text-ink-2'
}

export function ScoreNumber({ score, word }: Pick<ScoreProps, 'score' | 'word'>) {
  return (
    <p className={classes('leading-tight', tone(score))}>
      <span className="text-3xl font-bold tabular-nums">{score}</span>
      <span className="text-sm"> / 100</span>
      <span className="block text-sm font-semibold">{word}</span>
    </p>
  )
}

const GAP = 1

/** Each part has a width of its weight and is filled by its points: two bars one above the other compare at a glance. */
export function ScoreBar({ score, word, parts }: ScoreProps) {
  const total = parts.reduce((sum, { max }) => sum + max, 0) || 1
  let x = 0
  const drawn = parts.map((part) => {
    const width = (part.max / total) * 100
    const at = x
    x += width
    return { ...part, at, width: Math.max(0, width - GAP) }
  })
  return (
    <svg
      role="img"
      aria-label={`${score} sur 100, ${word.toLocaleLowerCase('fr')}`}
      viewBox="0 0 100 5"
      preserveAspectRatio="none"
      className="h-2.5 w-full"
    >
      {drawn.map(({ part, at, width, points, max }) => (
        <g key={part}>
          <rect x={at} y={0} width={width} height={5} rx={1} className="fill-line" />
          <rect
            x={at}
            y={0}
            width={max === 0 ? 0 : (width * points) / max}
            height={5}
            rx={1}
            className="fill-accent"
          />
        </g>
      ))}
    </svg>
  )
}

/** The sum, line by line: nothing in a score is hidden. */
export function ScoreDetails({
  parts,
  summary,
  children,
}: {
  parts: readonly ScorePart[]
  summary: ReactNode
  /** What comes above the table. */
  children?: ReactNode
}) {
  return (
    <details className="group">
      <summary className="inline-flex min-h-8 items-center text-[0.95rem] text-accent underline underline-offset-4">
        {summary}
      </summary>
      {children}
      <ScoreTable parts={parts} />
    </details>
  )
}

export function ScoreTable({ parts }: { parts: readonly ScorePart[] }) {
  return (
    <table className="mt-2 w-full text-left text-[0.95rem]">
      <caption className="sr-only">Les parts du score</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Points</th>
          <th scope="col">Pourquoi</th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {parts.map(({ part, label, points, max, sentence }) => (
          <tr key={part} className="align-top">
            <th scope="row" className="py-1.5 pr-3 font-normal text-ink-2">
              {label}
            </th>
            <td className="py-1.5 pr-3 text-right whitespace-nowrap tabular-nums">
              <strong>{points}</strong> / {max}
            </td>
            <td className="py-1.5">{sentence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
