import { Callout } from '~/ui/design/callout'
import { Card } from '~/ui/design/card'
import { Blockers, Reasons } from '~/ui/matching/reasons'
import { ScoreBar, ScoreDetails, ScoreNumber, type ScorePart } from '~/ui/matching/score'

interface MatchSummaryProps {
  match: {
    readonly score: number | null
    readonly word: string
    readonly parts: readonly ScorePart[]
    readonly reasons: readonly string[]
    readonly cautions: readonly string[]
    readonly blockers: readonly { readonly sentence: string }[]
    readonly unlocks: readonly { readonly sentence: string }[]
  }
}

/** The match that the referent decides on; a blocked one says what to settle before sending. */
export function MatchSummary({ match }: MatchSummaryProps) {
  if (match.score === null) {
    return (
      <Callout tone="warning" title="Quelque chose s’y oppose aujourd’hui">
        <Blockers
          blockers={match.blockers.map(({ sentence }) => sentence)}
          unlocks={match.unlocks.map(({ sentence }) => sentence)}
        />
        <p>Réglez ce point avec la personne ou l’entreprise avant d’envoyer.</p>
      </Callout>
    )
  }
  return (
    <Card className="space-y-4">
      <div className="grid items-center gap-4 sm:grid-cols-[8rem_1fr]">
        <ScoreNumber score={match.score} word={match.word} />
        <ScoreBar score={match.score} word={match.word} parts={match.parts} />
      </div>
      <Reasons reasons={match.reasons} cautions={match.cautions} />
      <ScoreDetails parts={match.parts} summary="Comment se lit ce score" />
    </Card>
  )
}
