import type { SeveralView } from '~/queries/recommendation/load-several'
import { Callout } from '~/ui/design/callout'

interface OutcomesProps {
  outcomes: readonly { readonly key: string; readonly refusal: string | null }[]
  pairs: SeveralView['pairs']
}

/** What left and what did not, each by its name: read first. */
export function Outcomes({ outcomes, pairs }: OutcomesProps) {
  const nameOf = (key: string) => {
    const pair = pairs.find((each) => each.key === key)
    return pair ? `${pair.person.name}, ${pair.offer.title}` : 'Une proposition qui n’est plus accessible'
  }
  const sent = outcomes.filter(({ refusal }) => refusal === null)
  const refused = outcomes.filter(({ refusal }) => refusal !== null)
  return (
    <div className="space-y-3" role="alert">
      <Callout
        tone="danger"
        title={
          refused.length === 1
            ? 'Une proposition n’est pas partie'
            : `${refused.length} propositions ne sont pas parties`
        }
      >
        <ul className="space-y-1">
          {refused.map(({ key, refusal }) => (
            <li key={key}>
              <strong>{nameOf(key)}</strong> : {refusal}
            </li>
          ))}
        </ul>
      </Callout>
      {sent.length > 0 && (
        <Callout
          tone="success"
          title={
            sent.length === 1 ? 'Une proposition est envoyée' : `${sent.length} propositions sont envoyées`
          }
        >
          <ul className="space-y-1">
            {sent.map(({ key }) => (
              <li key={key}>{nameOf(key)}</li>
            ))}
          </ul>
        </Callout>
      )}
    </div>
  )
}
