import { useLoaderData } from '@remix-run/react'
import { frenchDate } from '~/domain/calendar/french'
import { parisDay } from '~/domain/calendar/local-date'
import { page } from '~/door.server'
import { loadDesk } from '~/queries/desk/load-desk'
import { classes } from '~/ui/design/classes'
import { EmptyState } from '~/ui/design/empty-state'
import { Sun } from '~/ui/design/icons'
import { PageHeader } from '~/ui/design/page-header'
import { DeskItems, FirstItem } from '~/ui/recommendation/desk-item'
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

type Items = ReturnType<typeof useLoaderData<typeof loader>>['items']

export default function DeskPage() {
  const desk = useLoaderData<typeof loader>()
  const mine = desk.items.filter(({ shared }) => !shared)
  const shared = desk.items.filter((item) => item.shared)
  const [first, ...others] = mine
  const count = mine.length
  return (
    <>
      <PageHeader
        title="Mon bureau"
        intro={
          <>
            <span className="inline-block first-letter:uppercase">{desk.today}</span> ·{' '}
            {count === 0 ? 'rien ne vous attend' : `${count} action${count > 1 ? 's' : ''} pour vous`}
            {desk.late > 0 && <strong className="text-danger">, dont {desk.late} en retard</strong>}
            {shared.length > 0 && `, ${shared.length} pour l’équipe`}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_18rem] lg:gap-8">
        <div className="space-y-5">
          {first ? <FirstItem item={first} /> : <NothingOfMine shared={shared.length} />}
          {GROUPS.map(({ urgency, title }) => (
            <Group
              key={urgency}
              id={urgency}
              title={title}
              items={others.filter((item) => item.urgency === urgency)}
            />
          ))}
          <Group
            id="commun"
            title="Commun à l’équipe"
            note="Des entreprises sans référent·e, des parrains et marraines à valider : qui est libre s’en charge."
            items={shared}
            open={count === 0}
          />
        </div>
        <DeskSide desk={desk} />
      </div>
    </>
  )
}

/** Nothing of one's own: what is left is the team's, or the day is free. */
function NothingOfMine({ shared }: { shared: number }) {
  if (shared === 0) {
    return (
      <EmptyState icon={Sun} title="Tout est à jour">
        <p>
          Aucune décision ne vous attend. C’est le moment de chercher qui correspond à vos offres, ou
          d’appeler une entreprise silencieuse.
        </p>
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={Sun} title="Rien ne vous attend personnellement">
      <p>
        {shared === 1
          ? 'Une action commune à l’équipe reste à faire, ci-dessous.'
          : `${shared} actions communes à l’équipe restent à faire, ci-dessous.`}
      </p>
    </EmptyState>
  )
}

interface GroupProps {
  id: string
  title: string
  note?: string
  items: Items
  open?: boolean
}

/** What is late or for today stands open, and so does all that there is to do; what can wait is folded. */
function Group({ id, title, note, items, open = id === 'late' || id === 'today' }: GroupProps) {
  if (items.length === 0) return null
  const titled = (
    <h2 id={`bureau-${id}`} className={classes('text-lg font-bold', !open && 'inline')}>
      {title} <span className="font-normal text-ink-2">({items.length})</span>
    </h2>
  )
  const list = (
    <>
      {note && <p className="mb-2 text-[0.95rem] text-ink-2">{note}</p>}
      <DeskItems items={items} />
    </>
  )
  return (
    <section aria-labelledby={`bureau-${id}`}>
      {open ? (
        <div className="space-y-2">
          {titled}
          {list}
        </div>
      ) : (
        <details>
          <summary className="min-h-11 py-2">{titled}</summary>
          {list}
        </details>
      )}
    </section>
  )
}
