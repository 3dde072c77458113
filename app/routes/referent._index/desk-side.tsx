import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { SectorMark } from '~/ui/design/badge'
import { Card } from '~/ui/design/card'
import { Building2, Search } from '~/ui/design/icons'
import { Funnel } from '~/ui/recommendation/funnel'

interface SideProps {
  desk: {
    readonly offersWithoutAnyone: readonly {
      readonly id: string
      readonly title: string
      readonly companyName: string
      readonly sector: string
      readonly since: string
    }[]
    readonly silentCompanies: readonly {
      readonly id: string
      readonly name: string
      readonly since: string
    }[]
    readonly ongoing: number
    readonly companies: number
    readonly funnel: readonly { readonly label: string; readonly count: number }[]
  }
}

/** What surrounds the day's work: offers nobody was proposed for, companies gone quiet, and how proposals fare. */
export function DeskSide({ desk }: SideProps) {
  return (
    <aside aria-label="Autour de vos actions" className="space-y-3 md:space-y-5">
      <Block title="Offres sans proposition" icon={<Search size={19} />}>
        {desk.offersWithoutAnyone.length === 0 ? (
          <p className="text-ink-2">Chaque offre ouverte a quelqu’un en vue.</p>
        ) : (
          <ul className="-mx-2">
            {desk.offersWithoutAnyone.map((offer) => (
              <li key={offer.id}>
                <Link
                  to={`/referent/offres/${offer.id}`}
                  className="flex gap-2.5 rounded-lg px-2 py-2 leading-snug no-underline hover:bg-accent-soft"
                >
                  <SectorMark sector={offer.sector} />
                  <span className="min-w-0">
                    <span className="block font-semibold underline underline-offset-4">{offer.title}</span>
                    <span className="block text-[0.95rem] text-ink-2">
                      {offer.companyName}, depuis le {offer.since}
                    </span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
        <p className="flex flex-col items-start text-[0.95rem]">
          <Link
            to="/referent/offres/a-pourvoir"
            className="inline-flex min-h-8 items-center underline underline-offset-4"
          >
            Toutes les offres à pourvoir
          </Link>
          <Link
            to="/referent/personnes"
            className="inline-flex min-h-8 items-center underline underline-offset-4"
          >
            Les personnes qui attendent
          </Link>
        </p>
      </Block>
      {desk.silentCompanies.length > 0 && (
        <Block title="Entreprises silencieuses" icon={<Building2 size={19} />}>
          <ul className="space-y-2">
            {desk.silentCompanies.map(({ id, name, since }) => (
              <li key={id}>
                <Link
                  to={`/referent/entreprises/${id}`}
                  className="inline-flex min-h-8 items-center font-semibold underline underline-offset-4"
                >
                  {name}
                </Link>
                <span className="block text-[0.95rem] text-ink-2">aucun signe depuis le {since}</span>
              </li>
            ))}
          </ul>
        </Block>
      )}
      <Block title="Vos 90 derniers jours">
        <Funnel steps={desk.funnel} label="Des propositions aux conventions, sur 90 jours" />
        <p className="text-[0.95rem] text-ink-2">
          {desk.ongoing} immersion{desk.ongoing > 1 ? 's' : ''} en cours ·{' '}
          <Link to="/referent/entreprises" className="underline underline-offset-4">
            {desk.companies} entreprise{desk.companies > 1 ? 's' : ''} suivie{desk.companies > 1 ? 's' : ''}
          </Link>
        </p>
      </Block>
    </aside>
  )
}

/** On a phone, one line to open: what presses comes before. */
function Block({ title, icon, children }: { title: string; icon?: ReactNode; children: ReactNode }) {
  return (
    <Card className="max-md:py-1">
      <details className="fold-on-phone">
        <summary className="flex min-h-11 items-center gap-2 font-bold">
          {icon}
          {title}
        </summary>
        <div className="space-y-3 max-md:pb-3">
          <h2 className="flex items-center gap-2 font-bold max-md:hidden">
            {icon}
            {title}
          </h2>
          {children}
        </div>
      </details>
    </Card>
  )
}
