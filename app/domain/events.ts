/**
 * What happens here, as facts other parts react to. Payloads hold identifiers only: no name, e-mail or text,
 * because events are kept and logged.
 */
export interface EventPayloads {
  'account.signInRequested': { linkId: string; userId: string }
  'account.invited': { invitationId: string }
  'company.signedUp': { companyId: string; linkId: string; userId: string }
  'company.joinRequested': { joinRequestId: string }
  'company.joinDecided': { joinRequestId: string }
  'company.referentChanged': { companyId: string }
  'company.left': { companyId: string }
  'company.reopened': { companyId: string }
  'company.rolesChanged': { membershipId: string }
  'company.memberLeft': { membershipId: string; byThemselves: boolean }

  'sponsor.signedUp': { sponsorId: string; linkId: string; userId: string }
  'sponsor.submitted': { sponsorId: string }
  'sponsor.validated': { sponsorId: string }
  'sponsor.refused': { sponsorId: string }
  'sponsorship.prepared': { offerId: string }

  'offer.submitted': { offerId: string }
  'offer.confirmationAsked': { offerId: string; reminder: boolean }
  'offer.confirmationAnswered': { offerId: string; confirmed: boolean }
  'offer.confirmationSilent': { offerId: string }
  'offer.published': { offerId: string }
  'offer.changesRequested': { offerId: string }
  'offer.filled': { offerId: string }
  'offer.closed': { offerId: string }
  'offer.expiring': { offerId: string; days: number }
  'offer.expired': { offerId: string }

  'recommendation.suggested': { recommendationId: string }
  'recommendation.dismissed': { recommendationId: string }
  'recommendation.proposed': { recommendationId: string }
  'recommendation.presented': { recommendationId: string }
  'recommendation.agreed': { recommendationId: string }
  'recommendation.declinedByCandidate': { recommendationId: string }
  'recommendation.declinedByEmployer': { recommendationId: string }
  'recommendation.lapsed': { recommendationId: string; from: 'proposed' | 'presented' }
  'recommendation.withdrawn': { recommendationId: string; from: 'suggested' | 'proposed' | 'presented' }
  'recommendation.failed': { recommendationId: string }
  'recommendation.reminded': { recommendationId: string; to: 'candidate' | 'employer'; count: number }
  'recommendation.escalated': { recommendationId: string }

  'convention.drafted': { conventionId: string }
  'convention.completedByHost': { conventionId: string }
  'convention.sentToSignature': { conventionId: string; version: number }
  'convention.changed': { conventionId: string; version: number }
  'convention.signed': { conventionId: string; signatoryId: string }
  'convention.correctionRequested': { conventionId: string; remarkId: string }
  'convention.readyForReview': { conventionId: string }
  'convention.validated': { conventionId: string }
  'convention.rejected': { conventionId: string }
  'convention.cancelled': { conventionId: string }
  'convention.signatureReminder': { conventionId: string; signatoryId: string; count: number }
  'convention.startsTomorrow': { conventionId: string }
  'convention.started': { conventionId: string }
  'convention.interrupted': { conventionId: string }
  'convention.noShow': { conventionId: string }
  'convention.ended': { conventionId: string }
  'convention.assessmentReminder': { conventionId: string; author: 'host' | 'beneficiary' }
  'convention.assessed': { conventionId: string; author: 'host' | 'beneficiary' }
  'application.opened': { applicationId: string }
  'application.interviewProposed': { applicationId: string; sequence: number }
  'application.interviewChanged': { applicationId: string; sequence: number }
  'application.interviewCancelled': { applicationId: string; sequence: number }
  'application.interviewTomorrow': { applicationId: string; sequence: number }
  'application.immersionAsked': { applicationId: string }
  'application.offered': { applicationId: string }
  'application.hired': { applicationId: string }
  'application.refused': { applicationId: string }
  'application.withdrawn': { applicationId: string }
  'hire.followUpAsked': { followUpId: string; reminder: boolean }
  'hire.attentionNeeded': { followUpId: string }
  'hire.ended': { applicationId: string }
  'accident.reported': { accidentId: string }

  'pairing.opened': { pairingId: string }
  'pairing.meetingPlanned': { pairingId: string; meetingId: string }
  'pairing.charterSent': { pairingId: string; version: number }
  'pairing.charterReminder': { pairingId: string; version: number; count: number }
  'pairing.charterSigned': { pairingId: string }
  'pairing.pulseAsked': { pulseId: string }
  'pairing.pulseLow': { pulseId: string }
  'pairing.noMeeting': { pairingId: string }
  'pairing.endingSoon': { pairingId: string }
  'pairing.termReached': { pairingId: string }
  'pairing.paused': { pairingId: string }
  'pairing.resumed': { pairingId: string }
  'pairing.extended': { pairingId: string }
  'pairing.ended': { pairingId: string }

  'thread.messagePosted': { threadMessageId: string }
  'thread.messageReported': { threadMessageId: string }

  'rebound.opened': { reboundPlanId: string }
  'person.returned': { personId: string }
}

export type EventType = keyof EventPayloads

export type DomainEvent = {
  [T in EventType]: { readonly type: T; readonly payload: EventPayloads[T] }
}[EventType]

/** An event as stored: with the identity that makes its handlers idempotent. */
export type StoredEvent = DomainEvent & { readonly id: string; readonly occurredAt: Date }
