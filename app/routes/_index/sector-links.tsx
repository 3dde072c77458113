import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/design/card'
import { Building2, ChevronRight, HeartHandshake, Truck } from '~/ui/design/icons'

const LOOKS = {
  construction: { icon: Building2, look: 'bg-construction-soft text-construction' },
  personalCare: { icon: HeartHandshake, look: 'bg-care-soft text-care' },
  logistics: { icon: Truck, look: 'bg-logistics-soft text-logistics' },
}

interface SectorLinksProps {
  sectors: readonly { key: keyof typeof LOOKS; offers: number }[]
  bound: number
}

/** The three sectors, each a door to its offers. */
export function SectorLinks({ sectors, bound }: SectorLinksProps) {
  const { t } = useTranslation('public')
  return (
    <Section title={t('home.sectors')}>
      <ul className="grid gap-4 md:grid-cols-3">
        {sectors.map(({ key, offers }) => {
          const { icon: Icon, look } = LOOKS[key]
          return (
            <li key={key}>
              <Link
                to={`/offres?secteur=${key}`}
                className="flex h-full items-start gap-4 rounded-xl border border-line bg-surface p-4 no-underline hover:border-accent"
              >
                <span className={`rounded-xl p-3 ${look}`}>
                  <Icon size={26} />
                </span>
                <span className="min-w-0 flex-1">
                  <span className="block font-bold">{t(`sectors.${key}.name`)}</span>
                  <span className="block text-[0.95rem] text-ink-2">{t(`sectors.${key}.jobs`)}</span>
                  <span className="mt-1 block font-semibold text-accent">
                    {offers > bound
                      ? t('home.sectorMany', { count: bound })
                      : t('home.sectorOffers', { count: offers })}
                  </span>
                </span>
                <ChevronRight size={20} className="mt-1 shrink-0 text-ink-2" />
              </Link>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
