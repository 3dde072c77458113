/** A convention being written: the content, with holes. */
import { z } from 'zod'
import {
  beneficiarySchema,
  conditionsSchema,
  currentEmployerSchema,
  hostSchema,
  legalRepresentativeSchema,
  periodSchema,
  prescriberSchema,
  purposeSchema,
  renewalSchema,
  supportSchema,
} from './content'

const officer = hostSchema.shape.representative.partial().optional()

/** The same shape as the content, where anything may be absent and an attestation may be unticked. */
export const conventionDraftSchema = z
  .object({
    prescriber: prescriberSchema.partial(),
    beneficiary: beneficiarySchema
      .extend({
        currentEmployer: currentEmployerSchema.extend({ representative: officer }).partial(),
        legalRepresentative: legalRepresentativeSchema.partial(),
      })
      .partial(),
    host: hostSchema
      .extend({ representative: officer, welcome: hostSchema.shape.welcome.partial(), tutor: officer })
      .partial(),
    support: supportSchema.extend({ adviser: officer }).partial(),
    period: periodSchema.partial(),
    purpose: purposeSchema.partial(),
    conditions: conditionsSchema.partial(),
    attestations: z.record(z.string(), z.boolean()),
    renewal: renewalSchema.partial(),
    legalReferences: z.string(),
  })
  .partial()

export type ConventionDraft = z.output<typeof conventionDraftSchema>
