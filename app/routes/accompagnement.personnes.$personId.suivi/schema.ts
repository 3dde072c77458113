import { z } from 'zod'
import { freeText, optionalDate } from '~/domain/person/form-fields'

export const followUpSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('transfer'), toUserId: z.uuid({ error: 'Choisissez un·e collègue.' }) }),
  z.object({ intent: z.literal('close') }),
  z.object({ intent: z.literal('reopen') }),
  z.object({
    intent: z.enum(['follow', 'closePlan']),
    planId: z.uuid(),
    appointmentOn: optionalDate(),
    bridges: freeText(500),
  }),
])

export type FollowUpForm = z.output<typeof followUpSchema>
