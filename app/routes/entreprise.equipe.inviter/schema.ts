import { z } from 'zod'
import { memberFields, personFields } from '~/domain/company/form-fields'

export const inviteSchema = z.object({ ...personFields, ...memberFields })

export type Invite = z.input<typeof inviteSchema>
