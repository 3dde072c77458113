import { z } from 'zod'
import { ATTESTATIONS, type Attestation } from '~/domain/convention/content'
import { keysOf, optionalDate, optionalEmail, optionalPhone, optionalText } from '~/domain/person/form-fields'

const short = () => optionalText(200)
const text = () => optionalText(3000)
// A group whose fields were all emptied does not come: it is emptied, not forgotten.
const contact = z
  .object({ name: short(), function: short(), email: optionalEmail(), phone: optionalPhone() })
  .prefault({})

const fields = z.object({
  revision: z.number({ error: 'Rechargez la page.' }).int('Rechargez la page.'),
  host: z
    .object({
      registeredOn: optionalDate(),
      collectiveAgreement: short(),
      representative: contact,
      welcome: z.object({ name: short(), function: short() }).prefault({}),
      tutor: contact,
    })
    .prefault({}),
  conditions: z
    .object({
      workingConditions: text(),
      protectiveEquipment: text(),
      prevention: text(),
      collectiveFacilities: text(),
      insurer: short(),
      insurancePolicy: short(),
    })
    .prefault({}),
  attestations: keysOf(ATTESTATIONS).transform((ticked) =>
    Object.fromEntries(
      (Object.keys(ATTESTATIONS) as Attestation[]).map((key) => [key, ticked.includes(key)]),
    ),
  ),
})

/**
 * What the company fills; what is left empty stays a hole, and an attestation is ticked or not. A form with nothing in
 * it at all is refused: it was cut on its way, and would empty what was known.
 */
export const hostPartSchema = fields.superRefine(({ host, conditions, attestations }, context) => {
  const filled = [host, host.representative, host.welcome, host.tutor, conditions].some((part) =>
    Object.values(part).some((value) => typeof value === 'string'),
  )
  if (filled || Object.values(attestations).some(Boolean)) return
  const message = 'Rien n’est rempli, et rien n’a changé. Rechargez la page pour retrouver ce qui est connu.'
  context.addIssue({ code: 'custom', message })
})
