import { z } from 'zod'
import { ATTESTATIONS, type Attestation } from '~/domain/convention/content'
import { keysOf, optionalDate, optionalEmail, optionalPhone, optionalText } from '~/domain/person/form-fields'

const short = () => optionalText(200)
const text = () => optionalText(3000)
const contact = z
  .object({ name: short(), function: short(), email: optionalEmail(), phone: optionalPhone() })
  .optional()

/** What the company fills; what is left empty stays a hole, and an attestation is ticked or not. */
export const hostPartSchema = z.object({
  revision: z.number({ error: 'Rechargez la page.' }).int('Rechargez la page.'),
  host: z
    .object({
      registeredOn: optionalDate(),
      collectiveAgreement: short(),
      representative: contact,
      welcome: z.object({ name: short(), function: short() }).optional(),
      tutor: contact,
    })
    .optional(),
  conditions: z
    .object({
      workingConditions: text(),
      protectiveEquipment: text(),
      prevention: text(),
      collectiveFacilities: text(),
      insurer: short(),
      insurancePolicy: short(),
    })
    .optional(),
  attestations: keysOf(ATTESTATIONS).transform((ticked) =>
    Object.fromEntries(
      (Object.keys(ATTESTATIONS) as Attestation[]).map((key) => [key, ticked.includes(key)]),
    ),
  ),
})
