import { useTranslation } from 'react-i18next'
import { TerritoryMap } from '~/ui/charts/territory-map'

interface Cluster {
  communeCode: string
  city: string
  sector: string
  latitude: number
  longitude: number
  count: number
}

interface OfferMapProps {
  map: {
    clusters: readonly Cluster[]
    ground: readonly { name?: string | undefined; latitude: number; longitude: number }[]
  }
  terms: { metier: string; secteur: string; type: string; contrat: string }
}

/** One mark per commune; a commune with several sectors has the shape of « several ». */
export function OfferMap({ map, terms }: OfferMapProps) {
  const { t } = useTranslation('public')
  const communes = new Map<string, Cluster>()
  for (const cluster of map.clusters) {
    const known = communes.get(cluster.communeCode)
    communes.set(
      cluster.communeCode,
      known ? { ...known, count: known.count + cluster.count, sector: 'several' } : cluster,
    )
  }
  const marks = [...communes.values()].map((commune) => ({
    ...commune,
    key: commune.communeCode,
    label: t('search.mapItem', { city: commune.city, count: commune.count }),
    href: `/offres?${new URLSearchParams({ ...terms, ou: commune.city, km: '5' })}`,
  }))
  if (marks.length === 0) return null
  return (
    <figure className="space-y-2 lg:sticky lg:top-20">
      <TerritoryMap label={t('search.mapLabel')} ground={map.ground} points={marks} />
      <figcaption className="text-[0.95rem] text-ink-2">{t('search.mapHelp')}</figcaption>
    </figure>
  )
}
