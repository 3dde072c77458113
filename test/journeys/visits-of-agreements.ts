/** Pages whose subject belongs to somebody in particular: what follows an agreement on a job or a sponsorship. */

import type { SignedInActor } from '~/domain/permissions/actor'
import type { EveryMoment } from './every-moment'
import type { Own, OwnPairing } from './later-moments'

/** Who visits, and where. Undefined for somebody who is not signed in. */
type Address = readonly [as: SignedInActor | undefined, path: string]

type Addresses = (all: EveryMoment) => readonly Address[]

const applications = ({ jobs }: EveryMoment) => Object.values(jobs.applications)
const pairings = ({ sponsorships }: EveryMoment): OwnPairing[] => Object.values(sponsorships.pairings)

/** An application's page for the company, the referent, and, where the page is theirs too, the person. */
const onApplication =
  (
    name: keyof EveryMoment['jobs']['applications'],
    page: string,
    ...also: readonly ['person'] | []
  ): Addresses =>
  ({ jobs, keller, world }) => {
    const { id, candidate } = jobs.applications[name]
    const who = [keller.actor, world.referent, ...(also.length > 0 ? [candidate] : [])]
    return who.map((as) => [as, `/candidatures/${id}/${page}`])
  }

const onPairing =
  (area: 'moi/parrainage' | 'parrain/binomes' | 'referent/binomes', own: OwnPairing, page = ''): Addresses =>
  ({ world }) => {
    const whose = {
      ...{ 'moi/parrainage': own.candidate, 'parrain/binomes': own.sponsor.actor },
      'referent/binomes': world.referent,
    }
    return [[whose[area], `/${area}/${own.id}${page}`]]
  }

const ofPairings =
  (
    area: Parameters<typeof onPairing>[0],
    page: string,
    ...names: (keyof EveryMoment['sponsorships']['pairings'])[]
  ): Addresses =>
  (all) =>
    names.flatMap((name) => onPairing(area, all.sponsorships.pairings[name], page)(all))

const EVERY_PAIRING = ['active', 'paused', 'toSign', 'toPrepare'] as const
const ofPerson = ({ id, candidate }: Own): Address => [candidate, `/moi/candidatures/${id}`]
/** A page of Monique's about the person who waits for her answer. */
const toAnswer =
  (page = ''): Addresses =>
  ({ lastDay }) => [[lastDay.monique.actor, `/parrain/personnes/${lastDay.proposedId}${page}`]]
const asMonique =
  (path: string): Addresses =>
  ({ lastDay }) => [[lastDay.monique.actor, path]]
const signedOut = (paths: readonly string[]): Address[] => paths.map((path) => [undefined, path])

export const AGREEMENT_PAGES: Readonly<Record<string, Addresses>> = {
  '/candidatures/:applicationId/annuler-entretien': onApplication('interview', 'annuler-entretien'),
  '/candidatures/:applicationId/decliner': onApplication('presented', 'decliner'),
  '/candidatures/:applicationId/embaucher': onApplication('offered', 'embaucher'),
  '/candidatures/:applicationId/entretien': (all) => [
    ...onApplication('presented', 'entretien')(all),
    ...onApplication('interview', 'entretien')(all),
  ],
  '/candidatures/:applicationId/fin': onApplication('hired', 'fin', 'person'),
  '/candidatures/:applicationId/retirer': ({ jobs, world }) => [
    [world.referent, `/candidatures/${jobs.applications.interview.id}/retirer`],
  ],
  '/entreprise/candidatures/:applicationId': (all) =>
    applications(all).map(({ id }) => [all.keller.actor, `/entreprise/candidatures/${id}`]),
  '/referent/candidatures/:applicationId': (all) =>
    applications(all).map(({ id }) => [all.world.referent, `/referent/candidatures/${id}`]),
  '/moi/candidatures/:applicationId': (all) => applications(all).map(ofPerson),
  '/moi/candidatures/:applicationId/retirer': ({ jobs }) => {
    const [as, path] = ofPerson(jobs.applications.interview)
    return [[as, `${path}/retirer`]]
  },
  '/suivi/:token': ({ lastDay }) => signedOut(lastDay.followUps),

  '/moi/parrainage/:pairingId': ofPairings('moi/parrainage', '', ...EVERY_PAIRING),
  '/moi/parrainage/:pairingId/arreter': ofPairings('moi/parrainage', '/arreter', 'active'),
  '/moi/parrainage/:pairingId/charte': ofPairings('moi/parrainage', '/charte', 'toSign'),
  '/moi/parrainage/:pairingId/rencontre': ofPairings('moi/parrainage', '/rencontre', 'active'),
  '/parrain': ({ sponsorships: { claude, monique, waiting } }) =>
    [claude, monique, waiting].map(({ actor }) => [actor, '/parrain']),
  '/parrain/binomes/:pairingId': ofPairings('parrain/binomes', '', ...EVERY_PAIRING),
  '/parrain/binomes/:pairingId/arreter': ofPairings('parrain/binomes', '/arreter', 'active'),
  '/parrain/binomes/:pairingId/charte': ofPairings('parrain/binomes', '/charte', 'toSign'),
  '/parrain/binomes/:pairingId/rencontre': ofPairings('parrain/binomes', '/rencontre', 'active'),
  '/parrain/offres/:offerId': (all) => asMonique(`/parrain/offres/${all.sponsorships.moniques}`)(all),
  '/parrain/personnes/:recommendationId': toAnswer(),
  '/parrain/personnes/:recommendationId/accepter': toAnswer('/accepter'),
  '/parrain/personnes/:recommendationId/decliner': toAnswer('/decliner'),
  '/parrain/profil': asMonique('/parrain/profil'),
  '/parrain/quitter': asMonique('/parrain/quitter'),
  '/charte/:token': ({ lastDay }) => signedOut([lastDay.charter]),
  '/point-du-mois/:token': ({ lastDay }) => signedOut(lastDay.pulses),
  '/referent/binomes/:pairingId': ofPairings('referent/binomes', '', ...EVERY_PAIRING),
  '/referent/binomes/:pairingId/charte': ofPairings('referent/binomes', '/charte', 'toSign'),
  '/referent/binomes/:pairingId/emploi': ofPairings('referent/binomes', '/emploi', 'active'),
  '/referent/binomes/:pairingId/pause': ofPairings('referent/binomes', '/pause', 'active', 'paused'),
  '/referent/binomes/:pairingId/preparer': ofPairings('referent/binomes', '/preparer', 'toPrepare'),
  '/referent/binomes/:pairingId/rendez-vous': ofPairings('referent/binomes', '/rendez-vous', 'toPrepare'),
  '/referent/binomes/:pairingId/terminer': ofPairings('referent/binomes', '/terminer', 'active'),
  '/referent/parrains/:sponsorId': ({ world, sponsorships: { claude, waiting } }) =>
    [claude, waiting].map(({ actor }) => [world.referent, `/referent/parrains/${actor.sponsorId}`]),
  '/referent/parrains/:sponsorId/refuser': ({ world, sponsorships: { waiting } }) => [
    [world.referent, `/referent/parrains/${waiting.actor.sponsorId}/refuser`],
  ],
  '/referent/signalements/:threadMessageId': ({ world, sponsorships }) => [
    [world.referent, `/referent/signalements/${sponsorships.threadMessageId}`],
  ],

  '/messages': (all) =>
    [
      ...pairings(all)
        .slice(0, 1)
        .flatMap(({ candidate, sponsor }) => [candidate, sponsor.actor]),
      ...[all.keller.actor, all.world.referent, all.world.support],
    ].map((as) => [as, '/messages']),
  '/messages/:threadId': ({ world, keller, sponsorships, lastDay: { threads } }) => {
    const { candidate, sponsor } = sponsorships.pairings.active
    return [
      [candidate, `/messages/${sponsorships.threadId}`],
      [sponsor.actor, `/messages/${sponsorships.threadId}`],
      [keller.actor, `/messages/${threads.company}`],
      [world.referent, `/messages/${threads.company}`],
      [candidate, `/messages/${threads.person}`],
      [world.support, `/messages/${threads.person}`],
    ]
  },
  '/messages/:threadId/signaler/:threadMessageId': ({ sponsorships: { pairings, threadId, freshId } }) => [
    [pairings.active.candidate, `/messages/${threadId}/signaler/${freshId}`],
  ],
  '/messages/nouveau': ({ world, humbert, free, proposed, recommendations, sponsorships }) => {
    const { id, sponsor } = sponsorships.pairings.paused
    return [
      [sponsor.actor, `/messages/nouveau?binome=${id}`],
      [humbert.actor, '/messages/nouveau'],
      [world.referent, `/messages/nouveau?entreprise=${humbert.actor.companyId}`],
      [world.support, `/messages/nouveau?personne=${free.personId}`],
      [proposed, `/messages/nouveau?proposition=${recommendations.proposed}`],
    ]
  },

  '/confirmer/:token': ({ lastDay }) => signedOut([lastDay.confirmation]),
  '/entreprise/offres/:offerId/confirmer': ({ keller, lastDay }) => [
    [keller.actor, `/entreprise/offres/${lastDay.toConfirmId}/confirmer`],
  ],
  '/entreprise/offres/tableau/fermer': ({ keller, jobs }) => [
    [keller.actor, `/entreprise/offres/tableau/fermer?offre=${jobs.offerId}`],
  ],
  '/referent/offres/:offerId/envoyer': ({ world, lastDay }) => [
    [world.referent, `/referent/offres/${lastDay.enteredId}/envoyer`],
  ],
}
