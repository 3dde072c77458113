import { z } from 'zod'
import { optionalText, personFields, siretField } from '~/domain/company/form-fields'

export const joinSchema = z.object({ siret: siretField, ...personFields, message: optionalText(1000) })

export type Join = z.input<typeof joinSchema>
