import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { act, page } from '~/door.server'
import { loadPlacesForOffer } from '~/queries/offer/load-offer-step'
import { PageHeader } from '~/ui/design/page-header'
import { beginOffer } from './begin-offer'
import { NewOfferForm } from './new-offer-form'
import { newKind } from './schema'

const search = z.object({ type: newKind.catch('immersion') })

export const loader = page({ may: 'offer.write', search }, async ({ context, actor, search: { type } }) => ({
  type,
  places: await loadPlacesForOffer(context.db, actor),
}))

export const action = act({ may: 'offer.write' }, async ({ context, actor, form }) => {
  const places = await loadPlacesForOffer(context.db, actor)
  return beginOffer(context, form, places, '/entreprise/offres')
})

export const meta = () => [{ title: 'Publier une offre – Passerelle' }]

export default function NewOffer() {
  const { places, type } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Publier une offre"
        back={{ to: '/entreprise/offres', label: 'Mes offres' }}
        intro="Moins de cinq minutes : dites le métier, nous proposons des missions, des horaires et des conditions à corriger."
      />
      <p className="mb-5">
        <Link to="/entreprise/offres/parrainage" className="text-accent underline underline-offset-4">
          Ou proposer un parrainage : quelqu’un de chez vous accompagne une personne vers l’emploi
        </Link>
      </p>
      <NewOfferForm places={places} kind={type} answer={answer} />
    </div>
  )
}
