/** What the forms about companies and their people accept, with the sentence of every fault. */
import { z } from 'zod'
import { parsePhone } from '../account/contact'
import { LEGAL_FORMS, type LegalForm, WORKFORCES, type Workforce } from './company-kinds'
import { COMPANY_ROLES } from './company-roles'
import { companyRefusals } from './refusals'
import { parseSiret } from './siret'

/** A line of text that must be given. */
export const line = (missing: string, max: number) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(max, `C’est trop long\u00a0: au plus ${max} caractères.`)

/** A text that may be left empty. */
export const optionalText = (max: number) =>
  z.string().trim().max(max, `C’est trop long\u00a0: au plus ${max} caractères.`).optional()

export const siretField = z
  .string({ error: 'Indiquez le numéro SIRET.' })
  .max(40, companyRefusals.siretInvalid)
  .transform((text, context) => {
    const siret = parseSiret(text)
    if (siret) return siret
    context.addIssue({ code: 'custom', message: companyRefusals.siretInvalid })
    return z.NEVER
  })

export const emailField = z
  .string({ error: 'Indiquez une adresse électronique.' })
  .trim()
  .max(254, 'Cette adresse est trop longue.')
  .pipe(z.email('Cette adresse est incomplète\u00a0: elle ressemble à prenom.nom@exemple.fr.'))

export const phoneField = z
  .string({ error: 'Indiquez un numéro de téléphone.' })
  .max(30, 'Ce numéro est trop long.')
  .transform((text, context) => {
    const phone = parsePhone(text)
    if (phone) return phone
    context.addIssue({ code: 'custom', message: 'Ce numéro de téléphone est incomplet ou inconnu.' })
    return z.NEVER
  })

const keysOf = <K extends string>(list: Readonly<Record<K, string>>) => Object.keys(list) as [K, ...K[]]

export const legalFormField = z.enum(keysOf<LegalForm>(LEGAL_FORMS), 'Choisissez une forme juridique.')
export const workforceField = z.enum(keysOf<Workforce>(WORKFORCES), 'Choisissez dans la liste.').optional()

export const personFields = {
  firstName: line('Indiquez le prénom.', 80),
  lastName: line('Indiquez le nom.', 80),
  email: emailField,
  jobTitle: optionalText(120),
}

/** What a member does, and where when the company has several places. */
export const memberFields = {
  companyRoles: z
    .array(z.enum(COMPANY_ROLES, companyRefusals.companyRoleMissing), companyRefusals.companyRoleMissing)
    .min(1, companyRefusals.companyRoleMissing),
  establishmentIds: z.array(z.uuid()).max(200).default([]),
}

export const placeFields = {
  address: line('Indiquez le numéro et la rue.', 200),
  commune: line('Indiquez la commune.', 80),
}
