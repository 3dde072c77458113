import { z } from 'zod'
import { personFields } from '~/domain/company/form-fields'

export const inviteSchema = z.object(personFields)

export type Invite = z.input<typeof inviteSchema>
