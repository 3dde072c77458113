import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { STATISTICS_MONTHS } from '~/domain/company/statistics'
import { page } from '~/door.server'
import { loadStatistics } from '~/queries/company/load-statistics'
import { CompanyMonths } from '~/ui/charts/company-months'
import { Card, Section } from '~/ui/design/card'
import { DataTable } from '~/ui/design/data-table'
import { EmptyState } from '~/ui/design/empty-state'
import { ChartColumn } from '~/ui/design/icons'
import { LinkTabs } from '~/ui/design/link-tabs'
import { PageHeader } from '~/ui/design/page-header'

const search = z.object({ mois: z.enum(STATISTICS_MONTHS).catch('12') })

export const loader = page(
  { may: 'statistics.readOwn', search },
  async ({ context, actor, search: { mois } }) =>
    loadStatistics(context.db, actor, mois, context.ports.clock.now()),
)

export const meta = () => [{ title: 'Mes chiffres – Passerelle' }]

export default function StatisticsPage() {
  const view = useLoaderData<typeof loader>()
  const figures = [
    {
      ...{ label: 'Personnes présentées', value: String(view.received) },
      what: 'Personnes que votre référent·e vous a présentées dans la période.',
    },
    {
      ...{ label: 'Réponses dans les temps', value: view.rate === null ? '–' : `${view.rate}\u00a0%` },
      what: 'Parmi ces personnes, part de celles qui ont eu votre réponse au plus tard le dernier jour prévu. Celles qui attendent encore dans les temps, ou dont la présentation a été retirée, ne comptent pas.',
    },
    {
      ...{ label: 'Délai de réponse', value: view.delay ?? '–' },
      what: 'Temps habituel entre la présentation et votre réponse : la moitié a été plus rapide, l’autre plus lente.',
    },
    {
      ...{ label: 'Personnes acceptées', value: String(view.agreed) },
      what: 'Parmi les personnes présentées dans la période, celles à qui vous avez dit oui.',
    },
    {
      ...{ label: 'Immersions réalisées', value: String(view.immersions) },
      what: 'Immersions terminées dans la période, même arrêtées avant la fin. Celles où la personne n’est pas venue ne comptent pas.',
    },
    {
      ...{ label: 'Embauches', value: String(view.hires) },
      what: 'Contrats commencés dans la période, après une candidature ou à la suite d’une immersion.',
    },
    {
      ...{ label: 'Parrainages', value: String(view.pairings) },
      what: 'Binômes commencés dans la période avec une marraine ou un parrain de votre entreprise.',
    },
  ]
  return (
    <div className="space-y-8">
      <PageHeader
        title="Mes chiffres"
        intro="Ce que votre entreprise a fait sur Passerelle. Des totaux, sans aucun nom, visibles par votre équipe."
        back={{ to: '/entreprise/equipe', label: 'Mon entreprise' }}
      />
      <LinkTabs
        label="Période"
        tabs={STATISTICS_MONTHS.map((months) => ({
          to: `/entreprise/statistiques?mois=${months}`,
          label: `${months} mois`,
          current: view.months === months,
        }))}
      />
      <dl className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {figures.map(({ label, value, what }) => (
          <div key={label} className="card rounded-xl border border-line bg-surface p-4 shadow-xs sm:p-6">
            <dt className="font-semibold">{label}</dt>
            <dd className="text-3xl font-bold tabular-nums text-accent">{value}</dd>
            <dd className="mt-1 text-[0.95rem] text-ink-2">{what}</dd>
          </div>
        ))}
      </dl>
      {view.byMonth.every(({ received, immersions }) => received + immersions === 0) ? (
        <EmptyState icon={ChartColumn} title="Rien encore sur cette période">
          <p>Le détail mois par mois apparaîtra ici dès la première personne présentée ou accueillie.</p>
        </EmptyState>
      ) : (
        <Section title="Mois par mois">
          <Card>
            <CompanyMonths title="Personnes présentées et acceptées, par mois" months={view.byMonth} />
          </Card>
          <details>
            <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-accent">
              Lire les nombres dans un tableau
            </summary>
            <DataTable
              caption="Mois par mois"
              rows={[...view.byMonth].reverse()}
              rowKey={({ label }) => label}
              columns={[
                { key: 'month', label: 'Mois', cell: ({ label }) => label },
                { key: 'received', label: 'Présentées', cell: ({ received }) => received, numeric: true },
                { key: 'agreed', label: 'Acceptées', cell: ({ agreed }) => agreed, numeric: true },
                {
                  key: 'done',
                  label: 'Immersions terminées',
                  cell: ({ immersions }) => immersions,
                  numeric: true,
                },
              ]}
            />
          </details>
        </Section>
      )}
    </div>
  )
}
