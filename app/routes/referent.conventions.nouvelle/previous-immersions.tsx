import { Card, Section } from '~/ui/design/card'

interface PreviousImmersionsProps {
  previous: readonly {
    readonly id: string
    readonly dates: string
    readonly objective: string
    readonly sameHost: boolean
    readonly state: string
  }[]
}

/** What the caps of the law look at: the person's other conventions. */
export function PreviousImmersions({ previous }: PreviousImmersionsProps) {
  if (previous.length === 0) return null
  return (
    <Card>
      <Section title="Ses autres immersions">
        <ul className="list-disc space-y-1 pl-5">
          {previous.map((each) => (
            <li key={each.id}>
              {each.dates}, {each.objective.toLocaleLowerCase('fr')} ({each.state})
              {each.sameHost && <strong> – dans cette entreprise</strong>}
            </li>
          ))}
        </ul>
        <p className="text-ink-2">
          Dans une même entreprise : au plus deux conventions et 60 jours en douze mois. Aucun jour en commun
          entre deux immersions.
        </p>
      </Section>
    </Card>
  )
}
