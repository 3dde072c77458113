/** Which addresses to visit for a page of the manifest, and as whom. */

import { makeSiret } from '~/domain/company/siret'
import { offerSteps } from '~/domain/offer/steps'
import { type ActorRole, isSignedIn, type SignedInActor } from '~/domain/permissions/actor'
import { PERMISSIONS } from '~/domain/permissions/permissions'
import { OWN_SECTIONS, PERSON_SECTION_KEYS, PERSON_SECTIONS } from '~/domain/person/sections'
import { doorOf, type RouteEntry } from '../support/route-manifest'
import type { EveryMoment } from './every-moment'
import { AGREEMENT_PAGES } from './visits-of-agreements'

export interface Visit {
  readonly pattern: string
  readonly path: string
  /** Undefined for somebody who is not signed in. */
  readonly as: SignedInActor | undefined
}

type MomentName = keyof EveryMoment['moments']

/** The convention that has something to show on each of its pages. */
const MOMENT_OF: Readonly<Record<string, MomentName>> = {
  completer: 'draft',
  modifier: 'draft',
  envoyer: 'draft',
  signer: 'toSign',
  valider: 'toValidate',
  rejeter: 'toValidate',
  annuler: 'validated',
  demarrage: 'starting',
  bilan: 'ended',
  avis: 'ended',
  renouveler: 'ended',
}

/** Every visit that a page deserves: each role that its door opens to, each of its variants. */
export function visitsOf(route: RouteEntry, all: EveryMoment): Visit[] {
  const agreed = AGREEMENT_PAGES[route.path]
  if (agreed) return agreed(all).map(([as, path]) => ({ pattern: route.path, path, as }))
  const door = doorOf(route.loader)
  if (!door)
    return [{ pattern: route.path, path: variantsOf(route.path, undefined, all)[0] ?? '', as: undefined }]
  const roles: readonly ActorRole[] = PERMISSIONS[door.may]
  // Whoever may be anybody is a visitor: the page is the same for all.
  const actors = roles.includes('visitor')
    ? [undefined]
    : hatsOf(route.path, all).filter((hat) => roles.includes(hat.role))
  return actors.flatMap((as) =>
    variantsOf(route.path, as, all).map((path) => ({ pattern: route.path, path, as })),
  )
}

/** There is an address to change for whoever has one. */
const CHANGES_ADDRESS = '/moi/agenda/telephone/changer'

const OWN_LISTS = /^\/moi\/(agenda|documents|historique)/

function hatsOf(pattern: string, all: EveryMoment): SignedInActor[] {
  const { world, keller } = all
  const moment = pattern.includes(':conventionId') ? all.moments[momentOf(pattern)] : undefined
  const person = pattern === CHANGES_ADDRESS ? all.moments.ongoing.candidate : all.free
  const answering = pattern.includes(':recommendationId') ? all.proposed : person
  const hats = [
    world.coordinator,
    world.referent,
    world.support,
    world.observer,
    moment?.employer ?? keller.actor,
    moment?.candidate ?? answering,
    // What somebody without any immersion reads, and somebody with one.
    ...(OWN_LISTS.test(pattern) && pattern !== CHANGES_ADDRESS ? [all.moments.ongoing.candidate] : []),
  ]
  return hats.filter(isSignedIn)
}

function momentOf(pattern: string): MomentName {
  return MOMENT_OF[pattern.split('/').at(-1) ?? ''] ?? 'ongoing'
}

/** The pattern's addresses, filled in. */
function variantsOf(pattern: string, as: SignedInActor | undefined, all: EveryMoment): string[] {
  const { links, recommendations, world } = all
  switch (pattern) {
    case '/*':
      return ['/nulle-part']
    case '/connexion':
      return ['/connexion', '/connexion?envoye=1']
    case '/connexion/:token':
      return [links.signIn, links.signUp]
    case '/invitation/:token':
      return [links.invitation]
    case '/m/:token':
      return [links.recommendation, `${links.recommendation}?etape=oui`, `${links.recommendation}?etape=non`]
    case '/s/:code':
      return [links.short]
    case '/signer/:token':
      return [links.signature]
    case '/offres':
      return ['/offres', '/offres?vue=carte', '/offres?metier=boulanger']
    case '/inscription/entreprise/rejoindre':
      return [`${pattern}?siret=${makeSiret(1)}`]
    case '/referent/offres/:offerId/modifier/:etape':
      return offerSteps('job').map(({ slug }) =>
        pattern.replace(':offerId', all.lastDay.enteredId).replace(':etape', slug),
      )
    case '/referent/conventions/nouvelle':
      return [`${pattern}?recommandation=${recommendations.agreed}`]
    case '/referent/entreprises/:companyId/rouvrir':
      return [`/referent/entreprises/${all.goneId}/rouvrir`]
    case '/referent/recommander':
      return [
        pattern,
        `${pattern}?offre=${all.offerId}&p=${all.free.personId}&p=${all.proposed.personId}`,
        `${pattern}?paire=${all.free.personId}_${all.offerId}`,
      ]
    case '/referent/offres/a-pourvoir':
      return [`${pattern}?pour=tous`, `${pattern}?pour=tous&vue=accord&q=rien`]
    case '/referent/offres/:offerId/comparer':
      return [`/referent/offres/${all.offerId}/comparer?p=${all.free.personId}&p=${all.proposed.personId}`]
  }
  const last = pattern.split('/').at(-1)
  const values: Record<string, readonly string[]> = {
    offerId: [offerOf(pattern, all)],
    personId: [all.free.personId],
    companyId: [all.keller.actor.companyId],
    establishmentId: [all.keller.establishmentId],
    joinRequestId: [all.joinRequestId],
    organisationId: [world.organisationId],
    membershipId: [pattern.startsWith('/territoire') ? world.observer.membershipId : all.mateId],
    conventionId: [all.moments[momentOf(pattern)].conventionId],
    recommendationId: [recommendationOf(pattern, all)],
    messageId: [all.messageId],
    etape: offerSteps('immersion').map(({ slug }) => slug),
    domain: ['mobility'],
    jour: ['2032-02-09', '2032-02-06'],
    section: (as?.role === 'candidate' ? OWN_SECTIONS : PERSON_SECTION_KEYS).map(
      (key) => PERSON_SECTIONS[key].slug,
    ),
  }
  const repeated = last?.startsWith(':') ? (values[last.slice(1)] ?? []) : ['']
  return repeated.map((value) =>
    pattern.replace(/:(\w+)/g, (_whole, name: string) =>
      `:${name}` === last ? value : (values[name]?.[0] ?? name),
    ),
  )
}

function offerOf(pattern: string, all: EveryMoment): string {
  if (pattern.endsWith('/publier')) return all.submittedOfferId
  if (/modifier|apercu/.test(pattern)) return all.draftOfferId
  return all.offerId
}

function recommendationOf(pattern: string, { recommendations }: EveryMoment): string {
  if (pattern.startsWith('/moi')) return recommendations.proposed
  if (pattern.endsWith('/ecarter')) return recommendations.suggested
  return recommendations.presented
}
