import { useNonce } from '~/ui/layout/nonce'
import type { PublicOffer } from './open-offer'

/** The job as search engines read it (schema.org JobPosting). « < » is written so that no text can end the element. */
export function PostingData({ posting }: { posting: NonNullable<PublicOffer['posting']> }) {
  const nonce = useNonce()
  return (
    <script
      type="application/ld+json"
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making, without any « < »
      dangerouslySetInnerHTML={{ __html: JSON.stringify(posting).replace(/</g, '\\u003c') }}
    />
  )
}
