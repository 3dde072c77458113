import { Link } from '@remix-run/react'
import { Card } from '~/ui/design/card'

/** How many offers and immersions are under way, as links. */
export function Figures({ home }: { home: { published: number; beingRead: number; receiving: number } }) {
  const figures = [
    { count: home.published, one: 'offre publiée', many: 'offres publiées', to: '/entreprise/offres' },
    {
      count: home.beingRead,
      one: 'offre en relecture',
      many: 'offres en relecture',
      to: '/entreprise/offres',
    },
    {
      count: home.receiving,
      one: 'immersion en cours',
      many: 'immersions en cours',
      to: '/entreprise/conventions',
    },
  ]
  return (
    <Card>
      <h2 className="mb-2 text-lg font-bold">En ce moment</h2>
      <ul className="divide-y divide-line">
        {figures.map(({ count, one, many, to }) => (
          <li key={one} className="py-1.5">
            <Link to={to} className="flex min-h-8 items-baseline gap-2 no-underline hover:underline">
              <strong className="text-xl tabular-nums">{count}</strong>
              {count > 1 ? many : one}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
