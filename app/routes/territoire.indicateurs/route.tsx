import { useLoaderData } from '@remix-run/react'
import { frenchDateTime } from '~/domain/calendar/french'
import { page } from '~/door.server'
import { loadFigures } from '~/queries/territory/load-figures'
import { countWords } from '~/ui/charts/count-words'
import { MonthBars } from '~/ui/charts/month-bars'
import { PairedBars } from '~/ui/charts/paired-bars'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { Download } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { Funnel } from './funnel'

export const loader = page({ may: 'indicators.read' }, async ({ context, actor }) => {
  const { countedAt, ...figures } = await loadFigures(context.db, actor, context.ports.clock.now())
  return { ...figures, counted: frenchDateTime(countedAt) }
})

export const meta = () => [{ title: 'Indicateurs du territoire – Passerelle' }]

export default function IndicatorsPage() {
  const { funnel, tension, trend, counted, ...counts } = useLoaderData<typeof loader>()
  const figures = [
    { label: 'Personnes suivies', value: countWords(counts.people), detail: 'parcours ouverts aujourd’hui' },
    {
      label: 'D’accord pour être présentées',
      value: countWords(counts.consenting),
      detail: 'consentement donné et non retiré',
    },
    { label: 'Diagnostic fait', value: countWords(counts.diagnosed), detail: 'au moins une fois' },
    {
      label: 'Entreprises inscrites',
      value: String(counts.companies),
      detail: `dont ${counts.hosts} ont accueilli quelqu’un`,
    },
    { label: 'Offres ouvertes', value: String(counts.openOffers), detail: 'visibles par tous aujourd’hui' },
    {
      label: 'Réponses des entreprises',
      value: counts.answerRate === null ? '—' : `${counts.answerRate} %`,
      detail: 'part des personnes présentées qui ont reçu une réponse',
    },
  ]
  return (
    <>
      <PageHeader
        title="Indicateurs"
        actions={
          <ButtonLink
            to="/territoire/indicateurs/parrainages.csv"
            reloadDocument
            variant="secondary"
            icon={Download}
          >
            Parrainages (CSV)
          </ButtonLink>
        }
        intro={
          <>
            <p>
              Des totaux, jamais de personnes : un nombre inférieur à cinq n’est pas affiché, ni celui qui
              permettrait de le calculer par soustraction.
            </p>
            <p>Situation au {counted}, mise à jour toutes les dix minutes.</p>
          </>
        }
      />
      <ul className="mb-10 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {figures.map((figure) => (
          <li key={figure.label}>
            <Card className="h-full">
              <p className="text-ink-2">{figure.label}</p>
              <p className="text-3xl font-bold tabular-nums">{figure.value}</p>
              <p className="text-[0.95rem] text-ink-2">{figure.detail}</p>
            </Card>
          </li>
        ))}
      </ul>
      <div className="space-y-10">
        <Section title="De la mise en relation à l’embauche">
          <Card>
            <Funnel steps={funnel} />
          </Card>
        </Section>
        <Section title="Mois après mois">
          <Card>
            <MonthBars caption="Nombre de personnes par mois" {...trend} />
            <p className="mt-4 text-[0.95rem] text-ink-2">
              Une personne compte une fois par mois. Le mois en cours n’est pas fini.
            </p>
          </Card>
        </Section>
        <Section title="Les métiers, côté entreprises et côté personnes">
          <Card>
            {tension.length === 0 ? (
              <p>Aucune offre d’immersion ni d’emploi n’est ouverte aujourd’hui.</p>
            ) : (
              <PairedBars
                caption="Places ouvertes et personnes intéressées, par métier"
                headings={['Métier', 'Places ouvertes', 'Personnes qui le souhaitent']}
                rows={tension.map(({ code, job, places, people }) => ({
                  ...{ key: code, label: job, left: places, right: people },
                }))}
              />
            )}
            <p className="mt-4 text-[0.95rem] text-ink-2">
              Les dix métiers où les immersions et les emplois offrent le plus de places aujourd’hui. Une
              personne compte pour chacun des métiers qu’elle souhaite.
            </p>
          </Card>
        </Section>
      </div>
    </>
  )
}
