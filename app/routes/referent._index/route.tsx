import { useLoaderData } from '@remix-run/react'
import { Sun } from 'lucide-react'
import { frenchDate } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { page } from '~/door.server'
import { loadDesk } from '~/queries/desk/load-desk'
import { EmptyState } from '~/ui/design/empty-state'
import { PageHeader } from '~/ui/design/page-header'
import { DeskItems } from '~/ui/recommendation/desk-item'
import { DeskSide } from './desk-side'

export const loader = page({ may: 'desk.read' }, async ({ context, actor }) => {
  const today = parisDay(context.ports.clock.now())
  return { ...(await loadDesk(context.db, actor, today)), today: frenchDate(today) }
})

export const meta = () => [{ title: 'Mon bureau – Passerelle' }]

const GROUPS = [
  { urgency: 'late', title: 'En retard' },
  { urgency: 'today', title: 'Aujourd’hui' },
  { urgency: 'soon', title: 'Ensuite' },
] as const

export default function DeskPage() {
  const desk = useLoaderData<typeof loader>()
  const count = desk.items.length
  return (
    <>
      <PageHeader
        title="Mon bureau"
        intro={
          <>
            <span className="inline-block first-letter:uppercase">{desk.today}</span> ·{' '}
            {count === 0 ? 'rien ne vous attend' : `${count} action${count > 1 ? 's' : ''} pour vous`}
            {desk.late > 0 && <strong className="text-danger">, dont {desk.late} en retard</strong>}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="space-y-7">
          {count === 0 && (
            <EmptyState icon={Sun} title="Tout est à jour">
              <p>
                Aucune décision ne vous attend. C’est le moment de chercher qui correspond à vos offres, ou
                d’appeler une entreprise silencieuse.
              </p>
            </EmptyState>
          )}
          {GROUPS.map(({ urgency, title }) => {
            const items = desk.items.filter((item) => item.urgency === urgency)
            if (items.length === 0) return null
            return (
              <section key={urgency} aria-labelledby={`bureau-${urgency}`} className="space-y-3">
                <h2 id={`bureau-${urgency}`} className="text-lg font-bold">
                  {title} <span className="font-normal text-ink-2">({items.length})</span>
                </h2>
                <DeskItems items={items} />
              </section>
            )
          })}
        </div>
        <DeskSide desk={desk} />
      </div>
    </>
  )
}
