import { Callout } from '~/ui/design/callout'
import type { ShownConvention } from './shown-convention'

/** What is missing and who can fill it, what the law refuses, what the prescriber looks at, and the chain's verdict. */
export function Checks({ convention }: { convention: ShownConvention }) {
  const { checks, verdict } = convention
  const byHost = checks?.missing.filter((each) => each.byHost) ?? []
  const others = checks?.missing.filter((each) => !each.byHost) ?? []
  return (
    <div className="space-y-4">
      {byHost.length > 0 && (
        <Callout tone="info" title={`L’entreprise doit encore compléter sa partie (${byHost.length})`}>
          <MissingList missing={byHost.map(({ path, label }) => ({ path, label }))} />
        </Callout>
      )}
      {others.length > 0 && (
        <Callout
          tone="warning"
          title={`Il manque ${others.length} information${others.length > 1 ? 's' : ''}`}
        >
          <MissingList missing={others} />
        </Callout>
      )}
      {checks && checks.refusals.length > 0 && (
        <Callout tone="danger" title="La loi ne permet pas cette convention en l’état">
          <ul className="list-disc space-y-1 pl-5">
            {checks.refusals.map((refusal) => (
              <li key={refusal}>{refusal}</li>
            ))}
          </ul>
        </Callout>
      )}
      {checks && checks.flags.length > 0 && (
        <Callout tone="warning" title="À vérifier avant de valider">
          <ul className="list-disc space-y-1 pl-5">
            {checks.flags.map((flag) => (
              <li key={flag}>{flag}</li>
            ))}
          </ul>
        </Callout>
      )}
      {verdict && (
        <Callout
          tone={verdict.ok ? 'success' : 'danger'}
          title={verdict.ok ? undefined : 'La chaîne des signatures est rompue'}
        >
          <p>{verdict.sentence}</p>
        </Callout>
      )}
    </div>
  )
}

function MissingList({ missing }: { missing: readonly { path: string; label: string; who?: string }[] }) {
  return (
    <ul className="list-disc space-y-1 pl-5">
      {missing.map((each) => (
        <li key={each.path}>
          {each.label}
          {each.who && <span className="text-ink-2"> (peut le remplir : {each.who})</span>}
        </li>
      ))}
    </ul>
  )
}
