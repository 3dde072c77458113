import type { loadOfferReview } from '~/queries/offer/load-offer-review'
import { Callout } from '~/ui/design/callout'
import { EmailLink } from '~/ui/design/email-link'
import { PhoneLink } from '~/ui/design/phone-link'
import { DuplicateWarning, TermWarnings, WordWarnings } from '~/ui/offer/offer-notices'

type Review = NonNullable<Awaited<ReturnType<typeof loadOfferReview>>>

/** What deserves the referent's attention before they decide. */
export function ReviewNotices({ offer }: { offer: Review }) {
  const nothing = offer.missing.length + offer.warnings.length + offer.duplicates.length === 0
  return (
    <>
      {offer.previousRequest && (
        <Callout title="Vous aviez demandé">
          <p className="whitespace-pre-line">{offer.previousRequest}</p>
        </Callout>
      )}
      {offer.changes.length > 0 && (
        <Callout title="Modifiée depuis la dernière publication">
          <p>{`Ont changé : ${offer.changes.join(', ')}.`}</p>
        </Callout>
      )}
      {offer.missing.length > 0 && (
        <Callout tone="danger" title="Ne peut pas être publiée ainsi">
          <ul className="list-disc pl-5">
            {offer.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Callout>
      )}
      <WordWarnings warnings={offer.warnings} />
      <TermWarnings warnings={offer.termWarnings} />
      <DuplicateWarning duplicates={offer.duplicates} to={(id) => `/referent/offres/${id}`} />
      {nothing && (
        <Callout tone="success" title="Rien à signaler">
          <p>L’offre est complète, aucun mot ne pose question, aucune offre semblable n’est en ligne.</p>
        </Callout>
      )}
      {offer.author && (
        <p className="text-ink-2">
          {`Écrite par ${offer.author.firstName} ${offer.author.lastName}, `}
          <EmailLink address={offer.author.email} className="text-accent" />
          {offer.author.phone && (
            <>
              {', '}
              <PhoneLink number={offer.author.phone} className="text-accent" />
            </>
          )}
        </p>
      )}
    </>
  )
}
