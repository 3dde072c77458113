import { act, notFound, page } from '~/door.server'

/** Every address that is no page: 404, with the error page. */
export const loader = page({ may: 'public.read' }, async () => {
  throw notFound()
})

export const action = act({ may: 'public.read' }, async () => {
  throw notFound()
})

export const meta = () => [{ title: 'Page introuvable – Passerelle' }]

export default function NoPage() {
  return null
}
