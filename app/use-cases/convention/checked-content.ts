/** A content that may be signed: complete, lawful today, and whose dates overlap nothing. */
import { prescriberFacts, previousConventions } from '~/database/convention-facts'
import { type ConventionFacts, checkConvention } from '~/domain/convention/checks'
import type { ConventionContent } from '~/domain/convention/content'
import { completeContent } from '~/domain/convention/draft'
import type { ConventionDraft } from '~/domain/convention/draft-schema'
import { isRefused, type OrRefusal } from '~/domain/refusal'
import type { TransactionContext } from '../context'

interface Row {
  readonly id: string
  readonly companyId: string
  readonly personId: string
  readonly prescriberOrganisationId: string
}

/** The facts that the law looks at besides the content. */
export async function factsOf(tx: Pick<TransactionContext, 'db'>, row: Row): Promise<ConventionFacts> {
  return {
    id: row.id,
    hostId: row.companyId,
    prescriber: await prescriberFacts(tx, row.prescriberOrganisationId),
    previous: await previousConventions(tx, row.personId, row.id),
  }
}

/** The complete content of a draft, or the first thing that forbids to sign it. */
export async function checkedContent(
  tx: TransactionContext,
  row: Row,
  draft: ConventionDraft,
): Promise<OrRefusal<ConventionContent>> {
  const content = completeContent(draft)
  if (isRefused(content)) return content
  const [refusal] = checkConvention(content, await factsOf(tx, row), tx.today).refusals
  return refusal ?? content
}
