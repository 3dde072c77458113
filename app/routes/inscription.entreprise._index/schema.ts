import { z } from 'zod'
import {
  legalFormField,
  line,
  personFields,
  phoneField,
  placeFields,
  siretField,
  workforceField,
} from '~/domain/company/form-fields'

export const signUpSchema = z.object({
  siret: siretField,
  companyName: line('Indiquez le nom de l’entreprise.', 150),
  legalForm: legalFormField,
  activity: line('Dites en une phrase ce que fait l’entreprise.', 500),
  workforce: workforceField,
  ...placeFields,
  ...personFields,
  phone: phoneField,
  territoryId: z.uuid('Choisissez un territoire.').optional(),
})

export type SignUp = z.input<typeof signUpSchema>
