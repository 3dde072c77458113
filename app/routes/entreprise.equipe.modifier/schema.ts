import { z } from 'zod'
import { legalFormField, line, optionalText, workforceField } from '~/domain/company/form-fields'
import { optionalDate } from '~/domain/person/form-fields'

export const companySchema = z.object({
  name: line('Indiquez le nom de l’entreprise.', 150),
  legalForm: legalFormField,
  activity: line('Dites en une phrase ce que fait l’entreprise.', 500),
  workforce: workforceField,
  registeredOn: optionalDate(),
  collectiveAgreement: optionalText(200),
  insurer: optionalText(150),
  insurancePolicy: optionalText(80),
})

export type CompanyForm = z.input<typeof companySchema>
