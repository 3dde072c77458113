import { useLoaderData } from '@remix-run/react'
import { Download } from 'lucide-react'
import { parisDay } from '~/domain/calendar/local-date'
import type { Count } from '~/domain/indicators/suppression'
import { page } from '~/door.server'
import { loadIndicators } from '~/queries/territory/load-indicators'
import { ButtonLink } from '~/ui/design/button'
import { Card, Section } from '~/ui/design/card'
import { PageHeader } from '~/ui/design/page-header'

export const loader = page({ may: 'indicators.read' }, async ({ context, actor }) =>
  loadIndicators(context.db, actor, parisDay(context.ports.clock.now())),
)

export const meta = () => [{ title: 'Indicateurs du territoire – Passerelle' }]

const WITHHELD = { tooFew: 'moins de 5', givesAway: 'non affiché' }
const shown = (count: Count) => (typeof count === 'number' ? count.toLocaleString('fr-FR') : WITHHELD[count])
const sized = (count: Count) => (typeof count === 'number' ? count : 0)

export default function IndicatorsPage() {
  const { funnel, ...counts } = useLoaderData<typeof loader>()
  const widest = Math.max(1, ...funnel.map(({ count }) => sized(count)))
  const figures = [
    { label: 'Personnes suivies', value: shown(counts.people), detail: 'parcours ouverts aujourd’hui' },
    {
      label: 'D’accord pour être présentées',
      value: shown(counts.consenting),
      detail: 'consentement donné et non retiré',
    },
    { label: 'Diagnostic fait', value: shown(counts.diagnosed), detail: 'au moins une fois' },
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
        intro="Des totaux, jamais de personnes : un nombre inférieur à cinq n’est pas affiché, ni celui qui permettrait de le calculer par soustraction."
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
      <Section title="De la mise en relation à l’embauche">
        <Card>
          <table className="w-full text-left max-md:block">
            <caption className="sr-only">Nombre de personnes à chaque étape</caption>
            <tbody className="max-md:block">
              {funnel.map((step) => (
                <tr key={step.key} className="align-middle max-md:block max-md:py-2">
                  <th
                    scope="row"
                    className="w-64 py-2 pr-4 font-semibold max-md:block max-md:w-auto max-md:py-0"
                  >
                    {step.label}
                    <span className="block text-sm font-normal text-ink-2">{step.definition}</span>
                  </th>
                  <td className="max-md:block">
                    <span className="flex items-center gap-3">
                      <svg
                        viewBox="0 0 100 10"
                        preserveAspectRatio="none"
                        className="h-5 flex-1"
                        aria-hidden="true"
                      >
                        <rect width="100" height="10" rx="2" className="fill-surface-2" />
                        <rect
                          width={(100 * sized(step.count)) / widest}
                          height="10"
                          rx="2"
                          className="fill-accent"
                        />
                      </svg>
                      <strong className="w-24 tabular-nums">{shown(step.count)}</strong>
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      </Section>
    </>
  )
}
