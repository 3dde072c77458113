/** Who signs a convention, who has, and how each is reached. */

import { frenchDateTime } from '~/domain/calendar/french'
import { signatoriesOf } from '~/domain/convention/checks'
import { completeContent } from '~/domain/convention/draft'
import { SIGNATORY_LABELS, YOUR_REASON_TO_SIGN } from '~/domain/convention/signatories'
import { signatoryOf } from '~/domain/convention/signatory-of'
import { inSentence } from '~/domain/matching/in-sentence'
import type { Actor } from '~/domain/permissions/actor'
import { isRefused } from '~/domain/refusal'
import type { ConventionFile } from './load-convention-file'

/** In the order of the document, each with their reason, said to the viewer when it is theirs; empty until the content is complete. */
export function describeSignatories({ row, draft }: Pick<ConventionFile, 'row' | 'draft'>, viewer: Actor) {
  const content = completeContent(draft)
  if (isRefused(content)) return []
  const own = signatoryOf(viewer, row.signatories)?.role
  return signatoriesOf(content).map(({ role, reason }) => {
    const signatory = row.signatories.find((each) => each.role === role)
    const signature = row.signatures.find((each) => each.role === role && each.version === row.version)
    const open = signatory?.links.some(({ revokedAt }) => revokedAt === null) ?? false
    return {
      role,
      label: SIGNATORY_LABELS[role],
      reason: role === own ? YOUR_REASON_TO_SIGN[role] : reason,
      id: signatory?.id ?? null,
      name: signature?.signerName ?? signatory?.name ?? null,
      function: signatory?.function ? inSentence(signatory.function) : null,
      reach: signatory ? { email: signatory.email, phone: signatory.phone } : null,
      signed: signature ? frenchDateTime(signature.signedAt) : null,
      /** Their link can be sent again. */
      resendable:
        open &&
        !signature &&
        (row.state === 'readyToSign' || row.state === 'partlySigned') &&
        role !== 'prescriber',
    }
  })
}

export type SignatoryView = ReturnType<typeof describeSignatories>[number]
