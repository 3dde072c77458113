import type { Db } from '~/database/client'
import { HOST_NAMES, shortName } from '~/database/offer-host'
import type { CandidateActor } from '~/domain/permissions/actor'
import { consentText } from '~/domain/person/consent'
import { exportOwnLife } from './export-own-life'
import { loadPersonColumns } from './person-columns'
import { loadPersonLists } from './person-lists'

/** Everything stored about the person who asks, as data (GDPR art. 15 and 20). Null when the file is gone. */
export async function exportOwnData(db: Db, viewer: CandidateActor, now: Date) {
  const person = await loadPersonColumns(db, { id: viewer.personId })
  if (!person) return null
  const personId = person.id
  const [lists, recommendations, conventions, reads] = await Promise.all([
    loadPersonLists(db, personId),
    db.recommendation.findMany({
      where: { personId },
      select: {
        state: true,
        origin: true,
        suggestionNote: true,
        sentence: true,
        suggestedAt: true,
        proposedAt: true,
        presentedAt: true,
        agreedAt: true,
        closedAt: true,
        reason: true,
        reasonDetail: true,
        offer: { select: { title: true, city: true } },
        ...HOST_NAMES,
      },
      orderBy: { createdAt: 'asc' },
    }),
    db.convention.findMany({
      where: { personId, state: { not: 'draft' } },
      select: {
        reference: true,
        state: true,
        objective: true,
        startDate: true,
        endDate: true,
        company: { select: { name: true } },
        tutorNotes: {
          select: {
            ...{ on: true, done: true, wentWell: true, toReview: true },
            ...{ byName: true, writtenAt: true, editedByName: true, editedAt: true },
          },
          orderBy: { on: 'asc' },
        },
        assessments: {
          select: {
            author: true,
            outcome: true,
            strengths: true,
            toImprove: true,
            comment: true,
            signedAt: true,
          },
        },
      },
      orderBy: { startDate: 'asc' },
    }),
    db.fileAccess.findMany({
      where: { personId },
      select: { userName: true, organisationName: true, role: true, what: true, at: true },
      orderBy: { at: 'desc' },
    }),
  ])
  const lived = await exportOwnLife(db, viewer)
  const {
    territoryId: _t,
    organisationId: _o,
    supportReferentId: _s,
    userId: _u,
    revision: _r,
    ...known
  } = person
  return {
    exportedAt: now,
    person: known,
    ...lists,
    consent: {
      givenAt: person.consentAt,
      withdrawnAt: person.consentWithdrawnAt,
      text: person.consentVersion ? (consentText(person.consentVersion) ?? person.consentVersion) : null,
    },
    recommendations: recommendations.map(({ reasonDetail, sponsor, ...rest }) => ({
      ...rest,
      sponsor: sponsor && shortName(sponsor.user),
      // An employer's words go to the referent, who talks about them with the person.
      reasonDetail: rest.state === 'declinedByCandidate' ? reasonDetail : null,
    })),
    conventions,
    ...lived,
    reads,
  }
}
