import { Link } from '@remix-run/react'
import type { CompanySheetData } from '~/queries/partnership/load-company-sheet'
import { Badge } from '~/ui/design/badge'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'

/** What the company lacks, what it committed to, and who came. */
export function Partnership({ sheet }: { sheet: CompanySheetData }) {
  const at = `/referent/entreprises/${sheet.id}`
  return (
    <>
      <Section title="Ce qui lui manque">
        {sheet.needs.length === 0 ? (
          <p className="text-ink-2">Aucun besoin noté pour les prochains trimestres.</p>
        ) : (
          <ul className="grid gap-3 sm:grid-cols-2">
            {sheet.needs.map((need) => (
              <li key={need.id} className="rounded-xl border border-line bg-surface px-4 py-3">
                <strong>
                  {need.count} × {need.job}
                </strong>
                <span className="block text-[0.95rem] text-ink-2">
                  {need.when}
                  {need.note && ` · ${need.note}`}
                </span>
              </li>
            ))}
          </ul>
        )}
        <ButtonLink to={`${at}/besoins`} variant="secondary">
          {sheet.needs.length === 0 ? 'Noter un besoin' : 'Modifier les besoins'}
        </ButtonLink>
      </Section>
      <Section title={`Engagements pour ${sheet.year}`}>
        {sheet.commitments.length === 0 ? (
          <p className="text-ink-2">Aucun engagement pour cette année.</p>
        ) : (
          <Card>
            <ul className="space-y-4">
              {sheet.commitments.map(({ kind, sentence, share, held }) => (
                <li key={kind} className="space-y-1.5">
                  <span className="flex flex-wrap items-center justify-between gap-2">
                    {sentence}
                    {held && <Badge tone="success">Tenu</Badge>}
                  </span>
                  <span aria-hidden="true" className="block h-2.5 overflow-hidden rounded-full bg-surface-2">
                    <span
                      className="block h-full rounded-full bg-accent"
                      style={{ width: `${Math.round(share * 100)}%` }}
                    />
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        )}
        <ButtonLink to={`${at}/engagements`} variant="secondary">
          {sheet.commitments.length === 0 ? 'Noter un engagement' : 'Modifier les engagements'}
        </ButtonLink>
      </Section>
      <Section title="Personnes accueillies">
        {sheet.received.latest.length === 0 ? (
          <p className="text-ink-2">Personne n’y a encore commencé d’immersion.</p>
        ) : (
          <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
            {sheet.received.latest.map((each) => (
              <li key={each.id} className="flex flex-wrap items-center justify-between gap-2 px-4 py-3">
                <span>
                  <Link
                    to={`/referent/conventions/${each.id}`}
                    className="font-semibold underline underline-offset-4"
                  >
                    {each.person}
                  </Link>
                  <span className="text-ink-2">, à partir du {each.when}</span>
                </span>
                <span className="text-[0.95rem]">{each.cameOf ?? 'Bilan à venir'}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}
