import type { Db } from '~/database/client'
import { parseDraft } from '~/domain/convention/draft'
import type { ConventionDraft } from '~/domain/convention/draft-schema'
import { isRefused } from '~/domain/refusal'

/** The content of a convention's current version, as stored. A stored content that cannot be read is a fault, not a refusal. */
export async function currentVersion(
  { db }: { readonly db: Db },
  convention: { readonly id: string; readonly version: number },
): Promise<{ readonly number: number; readonly content: ConventionDraft }> {
  const row = await db.conventionVersion.findUniqueOrThrow({
    where: { conventionId_number: { conventionId: convention.id, number: convention.version } },
  })
  const content = parseDraft(row.content)
  if (isRefused(content)) throw new Error(`convention ${convention.id} v${row.number} cannot be read`)
  return { number: row.number, content }
}
