import { Link } from '@remix-run/react'
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { SectorBadge } from '../design/badge'
import { Banknote, Bus, CalendarDays, FileSignature, Footprints, MapPin, Users } from '../design/icons'

export interface OfferCardData {
  readonly id: string
  readonly kind: string
  readonly sector: string
  readonly title: string
  readonly companyName: string
  readonly city: string
  readonly distance: string | null
  readonly window: string | null
  readonly days: number | null
  readonly job: {
    readonly contract: string | null
    readonly pay: string | null
    readonly immersionFirst: boolean
  } | null
  readonly places: number
  readonly publicTransport: boolean
}

/** One offer in a public list: the whole card is its link's target area. */
export function OfferCard({ offer, level = 2 }: { offer: OfferCardData; level?: 2 | 3 }) {
  const { t } = useTranslation('public')
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className="card relative h-full rounded-xl border border-line bg-surface p-4 shadow-xs hover:border-accent sm:p-5">
      <div className="mb-1.5 flex flex-wrap items-center gap-2">
        <SectorBadge sector={offer.sector} />
        <span className="text-sm text-ink-2">{offer.kind}</span>
      </div>
      <Heading className="text-lg font-bold">
        <Link
          to={`/offres/${offer.id}`}
          prefetch="none"
          className="text-ink no-underline after:absolute after:inset-0 hover:text-accent hover:underline"
        >
          {offer.title}
        </Link>
      </Heading>
      <p className="text-ink-2">{offer.companyName}</p>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[0.95rem]">
        <Fact icon={<MapPin size={17} />}>
          {offer.city}
          {offer.distance && <span className="text-ink-2">, {offer.distance}</span>}
        </Fact>
        {offer.job?.contract && <Fact icon={<FileSignature size={17} />}>{offer.job.contract}</Fact>}
        {offer.job?.pay && (
          <Fact icon={<Banknote size={17} />}>
            <strong>{capital(offer.job.pay)}</strong>
          </Fact>
        )}
        {offer.window && <Fact icon={<CalendarDays size={17} />}>{whenOf(offer, t)}</Fact>}
        {offer.places > 1 && (
          <Fact icon={<Users size={17} />}>
            {t(offer.job ? 'card.openings' : 'card.places', { count: offer.places })}
          </Fact>
        )}
        {offer.publicTransport && <Fact icon={<Bus size={17} />}>{t('card.bus')}</Fact>}
        {offer.job?.immersionFirst && <Fact icon={<Footprints size={17} />}>{t('card.immersionFirst')}</Fact>}
      </ul>
    </article>
  )
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

function whenOf({ job, days, window }: OfferCardData, t: TFunction<'public'>) {
  if (job) return t('card.start', { start: window })
  return days ? `${t('card.days', { count: days })}, ${window}` : window
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-start gap-1.5">
      <span className="mt-0.5 shrink-0 text-ink-2">{icon}</span>
      <span>{children}</span>
    </li>
  )
}
