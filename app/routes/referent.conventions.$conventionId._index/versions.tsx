import { Link } from '@remix-run/react'
import { Section } from '~/ui/design/card'
import type { ShownConvention } from './shown-convention'

/** The versions with what each changed, and the convention that this one renews or that renews it. */
export function Versions({ convention }: { convention: ShownConvention }) {
  return (
    <>
      <Section title="Versions">
        <ol className="space-y-3">
          {convention.versions.map((version) => (
            <li key={version.number}>
              <p className="font-semibold">
                Version {version.number}
                {version.current && ' (actuelle)'}
              </p>
              <p className="text-[0.95rem] text-ink-2">{version.when}</p>
              {version.changes.length > 0 && <p>Ce qui a changé : {version.changes.join(', ')}.</p>}
            </li>
          ))}
        </ol>
      </Section>
      {convention.related.length > 0 && (
        <Section title="Renouvellement">
          <ul className="space-y-1">
            {convention.related.map((related) => (
              <li key={related.id}>
                {related.renewal ? 'Renouvelée par ' : 'Renouvelle '}
                <Link
                  to={`/referent/conventions/${related.id}`}
                  className="text-accent underline underline-offset-4"
                >
                  {related.reference}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
