interface ReadSection {
  readonly key: string
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly value: string | null }[]
}

/** The whole text of a convention, part by part; what is not known yet says so. */
export function DocumentSections({
  sections,
  level = 3,
}: {
  sections: readonly ReadSection[]
  level?: 2 | 3
}) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="space-y-6">
      {sections.map((section) => (
        <section key={section.key} className="space-y-1">
          <Heading className="text-lg font-bold">{section.title}</Heading>
          <dl className="divide-y divide-line">
            {section.rows.map(({ label, value }) => (
              <div key={label} className="grid gap-x-6 gap-y-0.5 py-2 sm:grid-cols-[minmax(9rem,15rem)_1fr]">
                <dt className="text-ink-2">{label}</dt>
                <dd className="min-w-0 break-words whitespace-pre-line">
                  {value ?? <span className="font-semibold text-warning">À compléter</span>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
