/** What is there before a journey begins, made through the use cases: partners, professionals, people with their lives. */
import { addDays, type LocalDate } from '~/domain/calendar/local-date'
import type { CandidateActor, ProfessionalActor } from '~/domain/permissions/actor'
import { CURRENT_CONSENT } from '~/domain/person/consent'
import { DIAGNOSTIC_DOMAIN_KEYS } from '~/domain/person/diagnostic-domains'
import type { SectionEdit } from '~/domain/person/section-fields'
import type { TransportMode } from '~/domain/referential/transport-modes'
import { isRefused, type OrRefusal } from '~/domain/refusal'
import { refusalSentence } from '~/domain/refusal-sentences'
import { acceptInvitation } from '~/use-cases/account/accept-invitation'
import { actorOf, HAT_WITH } from '~/use-cases/account/identify'
import { inviteMember } from '~/use-cases/account/invite-member'
import { addPerson } from '~/use-cases/person/add-person'
import { editPerson } from '~/use-cases/person/edit-person'
import { recordConsent } from '~/use-cases/person/record-consent'
import { saveDiagnostic } from '~/use-cases/person/save-diagnostic'
import { addOrganisation } from '~/use-cases/territory/add-organisation'
import { openTerritory } from '~/use-cases/territory/open-territory'
import type { Site } from './browser'
import { makeCommune } from './factories'

/** What a use case made; a refusal is a fault of the test, and says its sentence. */
export function ok<T>(result: OrRefusal<T>): T {
  if (isRefused(result)) throw new Error(`refused: ${result.refused}, « ${refusalSentence(result)} »`)
  return result
}

export const BELFORT = {
  communeCode: '90010',
  postalCode: '90000',
  city: 'Belfort',
  latitude: 47.638,
  longitude: 6.863,
}
export const DELLE = {
  communeCode: '90033',
  postalCode: '90100',
  city: 'Delle',
  latitude: 47.508,
  longitude: 6.999,
}

const organisation = (kind: 'departement' | 'franceTravail' | 'missionLocale', name: string) => ({
  ...{ kind, name, legalForm: 'Établissement public', address: '2 rue de l’Étang' },
  ...{ postalCode: '90000', city: 'Belfort', email: null, phone: null, mandateUntil: null },
})

export interface World {
  readonly territoryId: string
  readonly coordinator: ProfessionalActor
  readonly referent: ProfessionalActor
  readonly support: ProfessionalActor
  readonly observer: ProfessionalActor
  readonly organisationId: string
  readonly emails: Readonly<Record<'coordinator' | 'referent' | 'support' | 'observer', string>>
}

/** A territory with one professional of each trade. */
export async function openWorld(site: Site): Promise<World> {
  await makeCommune(site.db)
  await makeCommune(site.db, {
    ...{ inseeCode: '90033', name: 'Delle', searchName: 'delle', postalCodes: ['90100'] },
    ...{ latitude: DELLE.latitude, longitude: DELLE.longitude, population: 5700 },
  })
  const emails = {
    coordinator: 'sophie.thevenot@departement.test',
    referent: 'nadia.courvoisier@departement.test',
    support: 'karim.belhadj@mission-locale.test',
    observer: 'marc.delmas@departement.test',
  }
  const opened = ok(
    await openTerritory(site.as({ role: 'clock' }), {
      ...{ slug: 'territoire-de-belfort', name: 'Territoire de Belfort', departmentCode: '90' },
      accentColour: '#0f5c6e',
      organisation: organisation('departement', 'Conseil départemental'),
      coordinator: { email: emails.coordinator, firstName: 'Sophie', lastName: 'Thévenot' },
    }),
  )
  const coordinator = await accept(site, opened.invitationId)
  const { organisationId } = ok(
    await addOrganisation(site.as(coordinator), organisation('missionLocale', 'Mission locale')),
  )
  const invite = async (
    role: ProfessionalActor['role'],
    email: string,
    names: { firstName: string; lastName: string; jobTitle: string },
    organisationId: string,
  ) => {
    const input = { role, email, ...names, organisationId }
    return accept(site, ok(await inviteMember(site.as(coordinator), input)).invitationId)
  }
  const nadia = { firstName: 'Nadia', lastName: 'Courvoisier', jobTitle: 'Référente entreprises' }
  const karim = { firstName: 'Karim', lastName: 'Belhadj', jobTitle: 'Conseiller en insertion' }
  const marc = { firstName: 'Marc', lastName: 'Delmas', jobTitle: 'Chargé de mission' }
  return {
    territoryId: opened.territoryId,
    coordinator,
    referent: await invite('partnershipReferent', emails.referent, nadia, opened.organisationId),
    support: await invite('supportReferent', emails.support, karim, organisationId),
    observer: await invite('observer', emails.observer, marc, opened.organisationId),
    organisationId,
    emails,
  }
}

async function accept(site: Site, invitationId: string): Promise<ProfessionalActor> {
  const visitor = site.as({ role: 'visitor' })
  ok(await acceptInvitation(visitor, { token: visitor.ports.tokens.derive('invitation', invitationId) }))
  const { email, role } = await site.db.invitation.findUniqueOrThrow({ where: { id: invitationId } })
  const hat = await site.db.membership.findFirstOrThrow({
    where: { user: { email }, role },
    include: HAT_WITH,
  })
  return actorOf(hat) as ProfessionalActor
}

export interface Life {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly place?: typeof BELFORT
  readonly modes: readonly { readonly mode: TransportMode; readonly maxKm: number }[]
  readonly romeCode?: string
}

/** Somebody followed by the support referent, who agreed to be recommended and whose diagnostic is done. */
export async function welcomePerson(
  site: Site,
  support: ProfessionalActor,
  { firstName, lastName, email, place = BELFORT, modes, romeCode = 'F1703' }: Life,
): Promise<CandidateActor> {
  const context = site.as(support)
  const { personId } = ok(
    await addPerson(context, {
      ...{ firstName, lastName, email, place, phone: '06 39 98 12 34', contactBy: 'email' as const },
      ...{ birthDate: '1998-03-04' as LocalDate, address: '3 rue des Jardins', notTheSame: true },
    }),
  )
  const sections: SectionEdit[] = [
    { section: 'statuses', fields: { statuses: ['jobseeker'] } },
    { section: 'jobs', fields: { romeCodes: [romeCode], openSectors: [] } },
    { section: 'travel', fields: { modes: [...modes] } },
  ]
  for (const [revision, section] of sections.entries()) {
    ok(await editPerson(context, { personId, revision, ...section }))
  }
  ok(await recordConsent(context, { personId, given: true, version: CURRENT_CONSENT.version }))
  const entries = DIAGNOSTIC_DOMAIN_KEYS.map((domain) => ({
    ...{ domain, status: 'noDifficulty' as const, impact: null, priority: false, situations: [], note: null },
  }))
  ok(await saveDiagnostic(context, { personId, entries, done: true }))
  const hat = await site.db.membership.findFirstOrThrow({
    where: { personId, role: 'candidate' },
    include: HAT_WITH,
  })
  return actorOf(hat) as CandidateActor
}

/** The day so many days after another, as people type it: 14/01/2032. */
export function typed(day: LocalDate, days = 0): string {
  return addDays(day, days).split('-').reverse().join('/')
}
