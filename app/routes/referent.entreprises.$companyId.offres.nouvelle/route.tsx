import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { act, found, id, page } from '~/door.server'
import { loadCompanyToEnterFor } from '~/queries/offer/load-entered-offer'
import { PageHeader } from '~/ui/design/page-header'
import { beginOffer } from '../entreprise.offres.nouvelle/begin-offer'
import { NewOfferForm } from '../entreprise.offres.nouvelle/new-offer-form'
import { newKind } from '../entreprise.offres.nouvelle/schema'

const params = z.object({ companyId: id })
const search = z.object({ type: newKind.catch('emploi') })

export const loader = page(
  { may: 'offer.enter', params, search },
  async ({ context, actor, params, search }) => ({
    ...found(await loadCompanyToEnterFor(context.db, actor, params.companyId)),
    type: search.type,
  }),
)

export const action = act({ may: 'offer.enter', params }, async ({ context, actor, params, form }) => {
  const { places } = found(await loadCompanyToEnterFor(context.db, actor, params.companyId))
  return beginOffer(context, form, places, '/referent/offres')
})

export const meta = ({ data }: { data?: { name: string } | undefined }) => [
  { title: `Saisir une offre pour ${data?.name ?? 'une entreprise'} – Passerelle` },
]

export default function EnterOffer() {
  const { id, name, places, type } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={`Saisir une offre pour ${name}`}
        back={{ to: `/referent/entreprises/${id}`, label: name }}
        intro="Après un appel : vous écrivez l’offre, l’entreprise la relit et la confirme par un lien. Elle est alors publiée, sans autre relecture."
      />
      <NewOfferForm places={places} kind={type} answer={answer} />
    </div>
  )
}
