import { z } from 'zod'
import { personFields } from '~/domain/company/form-fields'

const ROLES = [
  'partnershipReferent',
  'supportReferent',
  'professionalsReferent',
  'coordinator',
  'observer',
] as const

export const inviteSchema = z.object({
  ...personFields,
  role: z.enum(ROLES, 'Choisissez un rôle.'),
  organisationId: z.uuid('Choisissez un organisme.'),
})

export type Invite = z.input<typeof inviteSchema>

export const ROLE_CHOICES = [
  {
    value: 'partnershipReferent',
    label: 'Référent·e entreprises',
    hint: 'Publie les offres, propose des personnes, valide les conventions.',
  },
  { value: 'supportReferent', label: 'Référent·e de parcours', hint: 'Suit les personnes de son organisme.' },
  {
    value: 'professionalsReferent',
    label: 'Référent·e entre professionnels',
    hint: 'Facilite les relais entre organismes ; lit les indicateurs.',
  },
  {
    value: 'coordinator',
    label: 'Animation du territoire',
    hint: 'Règle le territoire, les organismes et les accès.',
  },
  { value: 'observer', label: 'Observation', hint: 'Lit les indicateurs, rien d’autre.' },
] as const
