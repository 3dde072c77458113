import { Form } from '@remix-run/react'
import { Button } from '~/ui/design/button'
import { ArrowDown, GitCompareArrows, Send } from '~/ui/design/icons'

const JUMP = 'inline-flex min-h-8 items-center gap-1 text-accent underline underline-offset-4'

/** Ways down a long page: those whom one change would bring and, on a phone, the offer itself. */
export function PageJumps({ nearly }: { nearly: number }) {
  return (
    <p className="no-print flex flex-wrap gap-x-5">
      {nearly > 0 && (
        <a href="#presque" className={JUMP}>
          <ArrowDown size={16} />
          {nearly} autre{nearly > 1 ? 's' : ''}, presque possible{nearly > 1 ? 's' : ''}
        </a>
      )}
      <a href="#offre" className={`${JUMP} lg:hidden`}>
        <ArrowDown size={16} />
        L’offre et ses mises en relation
      </a>
    </p>
  )
}

/** Below the list; it stays in view as soon as somebody is ticked. */
export function ChosenBar({ id, offerId }: { id: string; offerId: string }) {
  return (
    <Form
      id={id}
      method="get"
      action="/referent/recommander"
      className="no-print bottom-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-line bg-surface px-4 py-2 text-[0.95rem] text-ink-2 group-has-[input[name=p]:checked]/people:sticky group-has-[input[name=p]:checked]/people:border-accent group-has-[input[name=p]:checked]/people:shadow-lg"
    >
      <input type="hidden" name="offre" value={offerId} />
      <Button icon={Send}>Recommander les personnes cochées</Button>
      <Button variant="secondary" icon={GitCompareArrows} formAction={`/referent/offres/${offerId}/comparer`}>
        Les comparer
      </Button>
      <span className="max-sm:hidden">Vous relisez tout avant l’envoi.</span>
    </Form>
  )
}
