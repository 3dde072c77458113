/** What the form of a partner organisation accepts. */
import { z } from 'zod'
import { parseLocalDate } from '../calendar/parse-date'
import { emailField, line, phoneField } from '../company/form-fields'
import { ORGANISATION_KINDS, type OrganisationKind } from './organisation-kinds'

const KINDS = Object.keys(ORGANISATION_KINDS) as [OrganisationKind, ...OrganisationKind[]]

const typedDate = z
  .string()
  .max(40, 'Cette date est trop longue.')
  .transform((text, context) => {
    const date = parseLocalDate(text)
    if (date) return new Date(`${date}T00:00:00Z`)
    context.addIssue({
      code: 'custom',
      message: 'Cette date n’est pas reconnue : écrivez par exemple 31/12/2027.',
    })
    return z.NEVER
  })

export const organisationSchema = z
  .object({
    kind: z.enum(KINDS, 'Choisissez la nature de l’organisme.'),
    name: line('Indiquez le nom de l’organisme.', 150),
    legalForm: line('Indiquez la forme juridique.', 120),
    address: line('Indiquez l’adresse.', 200),
    postalCode: line('Indiquez le code postal.', 5).refine(
      (text) => /^\d{5}$/.test(text),
      'Un code postal a 5 chiffres.',
    ),
    city: line('Indiquez la commune.', 80),
    email: emailField.optional(),
    phone: phoneField.optional(),
    mandateUntil: typedDate.optional(),
  })
  .transform(({ email, phone, mandateUntil, ...rest }) => ({
    ...rest,
    email: email ?? null,
    phone: phone ?? null,
    mandateUntil: mandateUntil ?? null,
  }))

export type OrganisationForm = z.input<typeof organisationSchema>

export const KIND_CHOICES = KINDS.map((value) => ({ value, label: ORGANISATION_KINDS[value] }))
