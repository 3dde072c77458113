import { z } from 'zod'
import { line, placeFields, siretField } from '~/domain/company/form-fields'

export const establishmentSchema = z.object({
  siret: siretField,
  name: line('Donnez un nom à cet établissement.', 150),
  ...placeFields,
})

export type EstablishmentForm = z.input<typeof establishmentSchema>
