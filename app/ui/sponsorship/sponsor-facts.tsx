import { DataList } from '../design/data-list'

export interface SponsorWords {
  readonly trade: string
  readonly job: string | null
  readonly sectors: readonly string[]
  readonly meeting: string
  readonly times: string | null
  readonly capacity: number
  readonly helps: readonly string[]
  readonly presentation: string | null
}

/** What a sponsor said, one fact a line. `taken` people are accompanied already. */
export function SponsorFacts({ sponsor, taken }: { sponsor: SponsorWords; taken?: number }) {
  const used = taken === undefined ? '' : ` (${taken} en ce moment)`
  return (
    <div className="space-y-4">
      {sponsor.presentation && <p className="max-w-prose whitespace-pre-line">{sponsor.presentation}</p>}
      <DataList
        rows={[
          { label: 'Métier', value: sponsor.trade },
          { label: 'À faire découvrir', value: sponsor.job },
          { label: 'Secteurs', value: sponsor.sectors.join(' · ') },
          { label: 'Où', value: sponsor.meeting },
          { label: 'Quand', value: sponsor.times ?? 'À tout moment' },
          { label: 'Personnes à la fois', value: `${sponsor.capacity}${used}` },
          {
            label: 'Aime aider pour',
            value: (
              <ul className="list-disc pl-5">
                {sponsor.helps.map((help) => (
                  <li key={help}>{help}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </div>
  )
}
