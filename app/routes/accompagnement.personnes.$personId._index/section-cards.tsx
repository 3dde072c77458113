import { Link } from '@remix-run/react'
import type { FileSection } from '~/queries/person/describe-sections'
import { Badge } from '~/ui/design/badge'
import { Card, Section } from '~/ui/design/card'
import { DataList } from '~/ui/design/data-list'
import { Lock } from '~/ui/design/icons'

interface SectionCardsProps {
  base: string
  sections: readonly FileSection[]
  closed: boolean
}

/** Each section of the file with its way to change it; what is private says so. */
export function SectionCards({ base, sections, closed }: SectionCardsProps) {
  return sections.map((section) => (
    <Card key={section.key} id={section.slug} className="mb-6 break-inside-avoid">
      <Section
        title={section.title}
        aside={
          !closed && (
            <Link
              to={`${base}/modifier/${section.slug}`}
              className="no-print inline-flex min-h-8 items-center text-accent underline underline-offset-4"
            >
              Modifier<span className="sr-only"> {section.title}</span>
            </Link>
          )
        }
      >
        {section.private && (
          <p>
            <Badge icon={Lock}>Privé : jamais montré à une entreprise</Badge>
          </p>
        )}
        {section.rows.length === 0 ? (
          <p className="text-ink-2">Rien d’indiqué.</p>
        ) : (
          <DataList
            rows={section.rows.map(({ label, value }) => ({
              label,
              value:
                typeof value === 'string' ? (
                  value
                ) : (
                  <ul className="space-y-0.5">
                    {value.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                ),
            }))}
          />
        )}
      </Section>
    </Card>
  ))
}
