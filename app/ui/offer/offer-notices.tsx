import { Link } from '@remix-run/react'
import { Callout } from '../design/callout'

interface Warning {
  readonly key: string
  readonly excerpt: string
  readonly explanation: string
  readonly suggestion: string
}

/** Words that may be read as a forbidden criterion: a warning, the referent decides. */
export function WordWarnings({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null
  return (
    <Callout tone="warning" title="Des mots à revoir">
      <ul className="space-y-3">
        {warnings.map(({ key, excerpt, explanation, suggestion }) => (
          <li key={key}>
            <q className="font-semibold">{excerpt}</q>
            <p>{explanation}</p>
            <p className="text-ink-2">{suggestion}</p>
          </li>
        ))}
      </ul>
    </Callout>
  )
}

interface MissingProps {
  missing: readonly { readonly step: string; readonly sentence: string }[]
  /** The offer's page, under which its form is. */
  at: string
}

/** What is left to say before the offer is sent, each with the page where it is said. */
export function MissingParts({ missing, at }: MissingProps) {
  if (missing.length === 0) return null
  return (
    <Callout tone="danger" title="Avant d’envoyer">
      <ul className="list-disc space-y-1 pl-5">
        {missing.map(({ step, sentence }) => (
          <li key={sentence}>
            <Link to={`${at}/modifier/${step}`} className="text-accent underline underline-offset-4">
              {sentence}
            </Link>
          </li>
        ))}
      </ul>
    </Callout>
  )
}

/** What is unusual in a job's contract or pay: to check, never a refusal. */
export function TermWarnings({ warnings }: { warnings: readonly string[] }) {
  if (warnings.length === 0) return null
  return (
    <Callout tone="warning" title="Contrat et salaire : à vérifier">
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </Callout>
  )
}

interface DuplicatesProps {
  duplicates: readonly { id: string; title: string; published: string }[]
  /** Where each of them is read. */
  to: (offerId: string) => string
}

/** Open offers that already say the same. */
export function DuplicateWarning({ duplicates, to }: DuplicatesProps) {
  if (duplicates.length === 0) return null
  return (
    <Callout tone="warning" title="Une offre semblable est déjà en ligne">
      <p>Même lieu, même métier. Si c’est le même besoin, augmentez plutôt son nombre de places.</p>
      <ul className="list-disc pl-5">
        {duplicates.map(({ id, title, published }) => (
          <li key={id}>
            <Link to={to(id)} className="text-accent underline underline-offset-4">
              {title}
            </Link>
            {published && `, publiée le ${published}`}
          </li>
        ))}
      </ul>
    </Callout>
  )
}
