import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { page } from '~/door.server'
import { loadPlaceFilter } from '~/queries/company/load-place-filter'
import { loadConventionMonth, MONTH_PAGE_SIZE } from '~/queries/convention/load-month'
import { MonthPage } from '~/ui/convention/month-page'

const search = z.object({
  mois: z.string().max(7).catch(''),
  recherche: z.string().trim().max(80).catch(''),
  lieu: z.string().max(36).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export const loader = page({ may: 'convention.readAsHost', search }, async ({ context, actor, search }) => {
  const { mois: month, recherche: text, page } = search
  const mine = false
  const now = context.ports.clock.now()
  const place = await loadPlaceFilter(context.db, actor, search.lieu)
  const asked = { month, text, mine, places: place.ids, page }
  const loaded = await loadConventionMonth(context.db, actor, now, asked)
  return { month: loaded, text, place, page, pageSize: MONTH_PAGE_SIZE }
})

export const meta = () => [{ title: 'Calendrier des immersions de l’entreprise – Passerelle' }]

export default function ConventionCalendarPage() {
  const view = useLoaderData<typeof loader>()
  return (
    <MonthPage
      {...view}
      under="/entreprise/conventions"
      label="Personne, offre ou référence"
      withCompany={false}
    />
  )
}
