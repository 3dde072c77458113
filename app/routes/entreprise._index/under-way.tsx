import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import type { UnderWay as Immersion } from '~/queries/offer/immersions-under-way'
import { Badge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { CircleCheck, NotebookPen } from '~/ui/design/icons'

const MOST_SHOWN = 4

/** Who is there today, or comes back soon, with the day to note: what a tutor opens the page for. */
export function UnderWay({ immersions }: { immersions: readonly SerializeFrom<Immersion>[] }) {
  if (immersions.length === 0) return null
  return (
    <Section
      title={
        immersions.some(({ isToday }) => isToday) ? 'En immersion aujourd’hui' : 'En immersion chez vous'
      }
      aside={
        immersions.length > MOST_SHOWN && (
          <Link
            to="/entreprise/conventions?vue=en-cours"
            className="text-accent underline underline-offset-4"
          >
            Les {immersions.length} immersions en cours
          </Link>
        )
      }
    >
      <ul className="space-y-3">
        {immersions.slice(0, MOST_SHOWN).map((each) => (
          <li key={each.id}>
            <Card className="flex flex-wrap items-center justify-between gap-4">
              <div className="min-w-0 flex-1 basis-72">
                <h3 className="flex flex-wrap items-center gap-2 text-lg font-bold">
                  <Link
                    to={`/entreprise/conventions/${each.id}/tutorat`}
                    className="underline-offset-4 hover:underline"
                  >
                    {each.who}
                  </Link>
                  {each.rank && <Badge tone={each.isToday ? 'accent' : 'neutral'}>{each.rank}</Badge>}
                </h3>
                <p className="text-ink-2">{each.job}</p>
                <p>{each.when}</p>
              </div>
              <div className="flex flex-wrap items-center gap-3">
                {each.noteOn && (
                  <ButtonLink
                    to={`/entreprise/conventions/${each.id}/carnet/${each.noteOn}`}
                    icon={NotebookPen}
                  >
                    Noter la journée
                  </ButtonLink>
                )}
                {each.isToday && each.noted && (
                  <Badge tone="success" icon={CircleCheck}>
                    Journée notée
                  </Badge>
                )}
                <ButtonLink to={`/entreprise/conventions/${each.id}/tutorat`} variant="secondary">
                  Jour par jour<span className="sr-only">, {each.who}</span>
                </ButtonLink>
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </Section>
  )
}
