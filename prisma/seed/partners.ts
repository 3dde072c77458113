/** The territory, its twelve partners and its ten professionals. */
import type { Actor, ProfessionalActor } from '~/domain/permissions/actor'
import type { OrganisationKind } from '~/domain/territory/organisation-kinds'
import { acceptInvitation } from '~/use-cases/account/accept-invitation'
import { actorOf, HAT_WITH } from '~/use-cases/account/identify'
import { inviteMember } from '~/use-cases/account/invite-member'
import { addOrganisation } from '~/use-cases/territory/add-organisation'
import { openTerritory } from '~/use-cases/territory/open-territory'
import { ok, type Stage } from './stage'

export const DEMO_TERRITORY = 'territoire-de-belfort'
const MAIL = 'demo.passerelle.example'

const partner = (
  kind: OrganisationKind,
  name: string,
  legalForm: string,
  address: string,
  postalCode: string,
  city: string,
) => ({
  ...{ kind, name, legalForm, address, postalCode, city },
  ...{ email: null, phone: null, mandateUntil: null },
})

const DEPARTMENT = partner(
  'departement',
  'Conseil départemental du Territoire de Belfort',
  'Collectivité territoriale',
  '6 place de la Révolution française',
  '90000',
  'Belfort',
)

const PARTNERS = [
  partner(
    'franceTravail',
    'France Travail Belfort',
    'Établissement public',
    '2 rue de l’Étang',
    '90000',
    'Belfort',
  ),
  partner(
    'missionLocale',
    'Mission locale Espace Jeunes',
    'Association',
    '3 rue des Jardins',
    '90000',
    'Belfort',
  ),
  partner(
    'capEmploi',
    'Cap emploi Nord Franche-Comté',
    'Association',
    '10 rue de la Fontaine',
    '90000',
    'Belfort',
  ),
  partner(
    'caf',
    'CAF du Territoire de Belfort',
    'Organisme de sécurité sociale',
    '12 rue du Stade',
    '90000',
    'Belfort',
  ),
  partner(
    'msa',
    'MSA de Franche-Comté',
    'Organisme de sécurité sociale',
    '1 rue des Prés',
    '90000',
    'Belfort',
  ),
  partner('ccas', 'CCAS de Belfort', 'Établissement public communal', '14 rue du Marché', '90000', 'Belfort'),
  partner('ccas', 'CCAS de Delle', 'Établissement public communal', '1 place de la Mairie', '90100', 'Delle'),
  partner('siae', 'Chantiers de la Savoureuse', 'Association', '8 rue de la Forge', '90300', 'Valdoie'),
  partner(
    'training',
    'Atelier des Métiers',
    'Société coopérative',
    '5 avenue des Vosges',
    '90000',
    'Belfort',
  ),
  partner(
    'prefecture',
    'Préfecture du Territoire de Belfort',
    'Service de l’État',
    '1 rue de la République',
    '90000',
    'Belfort',
  ),
  partner(
    'region',
    'Région Bourgogne-Franche-Comté',
    'Collectivité territoriale',
    '4 rue du Lion',
    '90000',
    'Belfort',
  ),
] as const

type Hat = readonly [
  role: ProfessionalActor['role'],
  partner: string,
  firstName: string,
  lastName: string,
  jobTitle: string,
]

const HATS: readonly Hat[] = [
  [
    'partnershipReferent',
    DEPARTMENT.name,
    'Nadia',
    'Courvoisier',
    'Référente entreprises, secteur du bâtiment',
  ],
  ['partnershipReferent', DEPARTMENT.name, 'Julien', 'Mougin', 'Référent entreprises, aide à la personne'],
  [
    'partnershipReferent',
    'France Travail Belfort',
    'Sandrine',
    'Keller',
    'Référente entreprises, logistique',
  ],
  ['supportReferent', DEPARTMENT.name, 'Karim', 'Belhadj', 'Référent de parcours RSA'],
  ['supportReferent', 'Mission locale Espace Jeunes', 'Lucie', 'Grosjean', 'Conseillère en insertion'],
  ['supportReferent', 'Cap emploi Nord Franche-Comté', 'Hélène', 'Vuillemin', 'Conseillère à l’emploi'],
  [
    'supportReferent',
    'Chantiers de la Savoureuse',
    'Bruno',
    'Petitjean',
    'Accompagnateur socioprofessionnel',
  ],
  ['professionalsReferent', DEPARTMENT.name, 'Claire', 'Humbert', 'Référente entre professionnels'],
  ['observer', 'Préfecture du Territoire de Belfort', 'Marc', 'Delmas', 'Chargé de mission insertion'],
]

export interface Partners {
  readonly territoryId: string
  readonly professionals: readonly ProfessionalActor[]
}

/** Opens the territory, adds the partners, invites the professionals and has each accept. */
export async function playPartners(stage: Stage): Promise<Partners> {
  stage.at(-200)
  const opened = ok(
    await openTerritory(stage.as({ role: 'clock' }), {
      slug: DEMO_TERRITORY,
      name: 'Territoire de Belfort',
      departmentCode: '90',
      accentColour: '#0f5c6e',
      organisation: DEPARTMENT,
      coordinator: { email: `sophie.thevenot@${MAIL}`, firstName: 'Sophie', lastName: 'Thévenot' },
    }),
  )
  const coordinator = (await welcome(stage, opened.invitationId)) as ProfessionalActor
  const organisations = new Map<string, string>([[DEPARTMENT.name, opened.organisationId]])
  for (const each of PARTNERS) {
    const { organisationId } = ok(await addOrganisation(stage.as(coordinator), each))
    organisations.set(each.name, organisationId)
  }
  const professionals: ProfessionalActor[] = [coordinator]
  for (const [index, [role, place, firstName, lastName, jobTitle]] of HATS.entries()) {
    // Between equals, a company goes to the referent who came first: nobody comes at the same instant.
    stage.at(index - 199)
    const organisationId = organisations.get(place)
    const email = mailOf(firstName, lastName)
    const invited = ok(
      await inviteMember(stage.as(coordinator), {
        role,
        email,
        firstName,
        lastName,
        jobTitle,
        organisationId,
      }),
    )
    professionals.push((await welcome(stage, invited.invitationId)) as ProfessionalActor)
  }
  return { territoryId: opened.territoryId, professionals }
}

/** Whoever was invited accepts, and can act from then on. */
export async function welcome(stage: Stage, invitationId: string): Promise<Actor> {
  const context = stage.as({ role: 'visitor' })
  ok(await acceptInvitation(context, { token: context.ports.tokens.derive('invitation', invitationId) }))
  const { email, role } = await context.db.invitation.findUniqueOrThrow({ where: { id: invitationId } })
  const hat = await context.db.membership.findFirstOrThrow({
    where: { user: { email }, role },
    include: HAT_WITH,
  })
  return actorOf(hat)
}

/** « Aïcha Da Silva » → aicha.dasilva@… */
export function mailOf(firstName: string, lastName: string, suffix = ''): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^a-zA-Z]/g, '')
      .toLowerCase()
  return `${plain(firstName)}.${plain(lastName)}${suffix}@${MAIL}`
}
