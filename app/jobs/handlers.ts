/**
 * Who reacts to what: every type of event has its line, and the compiler refuses a type without one. A handler's name
 * is stored with what it did: renaming one would make it react again.
 */
import type { EventHandlers } from '~/use-cases/message/letter'
import { tellCompanySignedUp, tellInvited, tellSignInRequested } from '~/use-cases/message/tell-account'
import {
  tellApplicationOpened,
  tellApplicationRefused,
  tellApplicationWithdrawn,
  tellImmersionAsked,
  tellJobOffered,
} from '~/use-cases/message/tell-application'
import { tellAssessed, tellAssessmentReminder, tellEnded } from '~/use-cases/message/tell-assessment'
import { tellJoinDecided, tellJoinRequested, tellReferentChanged } from '~/use-cases/message/tell-company'
import { tellCompanyLeft, tellCompanyReopened } from '~/use-cases/message/tell-company-leaves'
import { tellCancelled, tellRejected, tellValidated } from '~/use-cases/message/tell-convention-decided'
import { tellCompletedByHost, tellDrafted } from '~/use-cases/message/tell-draft'
import {
  tellAttentionNeeded,
  tellFollowUpAsked,
  tellHired,
  tellHireEnded,
} from '~/use-cases/message/tell-hire'
import { tellInterrupted, tellNoShow, tellStarted } from '~/use-cases/message/tell-immersion'
import {
  tellInterviewCancelled,
  tellInterviewChanged,
  tellInterviewProposed,
  tellInterviewTomorrow,
} from '~/use-cases/message/tell-interview'
import {
  tellOfferChangesRequested,
  tellOfferPublished,
  tellOfferSubmitted,
} from '~/use-cases/message/tell-offer'
import {
  tellConfirmationAnswered,
  tellConfirmationAsked,
  tellConfirmationSilent,
} from '~/use-cases/message/tell-offer-confirmation'
import {
  tellOfferClosed,
  tellOfferExpired,
  tellOfferExpiring,
  tellOfferFilled,
} from '~/use-cases/message/tell-offer-ended'
import {
  tellCharterReminder,
  tellCharterSent,
  tellCharterSigned,
  tellMeetingPlanned,
  tellPairingOpened,
} from '~/use-cases/message/tell-pairing'
import {
  tellEndingSoon,
  tellExtended,
  tellNoMeeting,
  tellPairingEnded,
  tellPaused,
  tellPulseAsked,
  tellPulseLow,
  tellResumed,
  tellTermReached,
} from '~/use-cases/message/tell-pairing-life'
import { tellPersonReturned } from '~/use-cases/message/tell-person'
import {
  tellAgreed,
  tellDeclinedByCandidate,
  tellDeclinedByEmployer,
} from '~/use-cases/message/tell-recommendation-answered'
import {
  tellEscalated,
  tellPresented,
  tellProposed,
  tellReminded,
} from '~/use-cases/message/tell-recommendation-asked'
import { tellFailed, tellLapsed } from '~/use-cases/message/tell-recommendation-ended'
import { tellAccident, tellRebound } from '~/use-cases/message/tell-setback'
import {
  tellConventionChanged,
  tellSentToSignature,
  tellSignatureReminder,
} from '~/use-cases/message/tell-signatures-asked'
import {
  tellCorrectionRequested,
  tellReadyForReview,
  tellSigned,
} from '~/use-cases/message/tell-signatures-given'
import {
  tellSponsorRefused,
  tellSponsorSignedUp,
  tellSponsorSubmitted,
  tellSponsorshipPrepared,
  tellSponsorValidated,
} from '~/use-cases/message/tell-sponsor'
import { tellStartsTomorrow } from '~/use-cases/message/tell-starts-tomorrow'
import { tellDismissed, tellSuggested } from '~/use-cases/message/tell-suggestion'
import { tellMemberLeft, tellRolesChanged } from '~/use-cases/message/tell-team'
import { tellMessagePosted, tellMessageReported } from '~/use-cases/message/tell-thread'
import { tellWithdrawn } from '~/use-cases/message/tell-withdrawn'
import { openPairingWhenAgreed } from '~/use-cases/pairing/open-pairing'

export const HANDLERS: EventHandlers = {
  'account.signInRequested': { messages: tellSignInRequested },
  'account.invited': { messages: tellInvited },
  'company.signedUp': { messages: tellCompanySignedUp },
  'company.joinRequested': { messages: tellJoinRequested },
  'company.joinDecided': { messages: tellJoinDecided },
  'company.referentChanged': { messages: tellReferentChanged },
  'company.left': { messages: tellCompanyLeft },
  'company.reopened': { messages: tellCompanyReopened },
  'company.rolesChanged': { messages: tellRolesChanged },
  'company.memberLeft': { messages: tellMemberLeft },

  'sponsor.signedUp': { messages: tellSponsorSignedUp },
  'sponsor.submitted': { messages: tellSponsorSubmitted },
  'sponsor.validated': { messages: tellSponsorValidated },
  'sponsor.refused': { messages: tellSponsorRefused },
  'sponsorship.prepared': { messages: tellSponsorshipPrepared },

  'offer.submitted': { messages: tellOfferSubmitted },
  'offer.confirmationAsked': { messages: tellConfirmationAsked },
  'offer.confirmationAnswered': { messages: tellConfirmationAnswered },
  'offer.confirmationSilent': { messages: tellConfirmationSilent },
  'offer.published': { messages: tellOfferPublished },
  'offer.changesRequested': { messages: tellOfferChangesRequested },
  'offer.filled': { messages: tellOfferFilled },
  'offer.closed': { messages: tellOfferClosed },
  'offer.expiring': { messages: tellOfferExpiring },
  'offer.expired': { messages: tellOfferExpired },

  'recommendation.suggested': { messages: tellSuggested },
  'recommendation.dismissed': { messages: tellDismissed },
  'recommendation.proposed': { messages: tellProposed },
  'recommendation.presented': { messages: tellPresented },
  'recommendation.agreed': { messages: tellAgreed, pairing: openPairingWhenAgreed },
  'recommendation.declinedByCandidate': { messages: tellDeclinedByCandidate },
  'recommendation.declinedByEmployer': { messages: tellDeclinedByEmployer },
  'recommendation.lapsed': { messages: tellLapsed },
  'recommendation.withdrawn': { messages: tellWithdrawn },
  'recommendation.failed': { messages: tellFailed },
  'recommendation.reminded': { messages: tellReminded },
  'recommendation.escalated': { messages: tellEscalated },

  'convention.drafted': { messages: tellDrafted },
  'convention.completedByHost': { messages: tellCompletedByHost },
  'convention.sentToSignature': { messages: tellSentToSignature },
  'convention.changed': { messages: tellConventionChanged },
  'convention.signed': { messages: tellSigned },
  'convention.correctionRequested': { messages: tellCorrectionRequested },
  'convention.readyForReview': { messages: tellReadyForReview },
  'convention.validated': { messages: tellValidated },
  'convention.rejected': { messages: tellRejected },
  'convention.cancelled': { messages: tellCancelled },
  'convention.signatureReminder': { messages: tellSignatureReminder },
  'convention.startsTomorrow': { messages: tellStartsTomorrow },
  'convention.started': { messages: tellStarted },
  'convention.interrupted': { messages: tellInterrupted },
  'convention.noShow': { messages: tellNoShow },
  'convention.ended': { messages: tellEnded },
  'convention.assessmentReminder': { messages: tellAssessmentReminder },
  'convention.assessed': { messages: tellAssessed },
  'application.opened': { messages: tellApplicationOpened },
  'application.interviewProposed': { messages: tellInterviewProposed },
  'application.interviewChanged': { messages: tellInterviewChanged },
  'application.interviewCancelled': { messages: tellInterviewCancelled },
  'application.interviewTomorrow': { messages: tellInterviewTomorrow },
  'application.immersionAsked': { messages: tellImmersionAsked },
  'application.offered': { messages: tellJobOffered },
  'application.hired': { messages: tellHired },
  'application.refused': { messages: tellApplicationRefused },
  'application.withdrawn': { messages: tellApplicationWithdrawn },
  'hire.followUpAsked': { messages: tellFollowUpAsked },
  'hire.attentionNeeded': { messages: tellAttentionNeeded },
  'hire.ended': { messages: tellHireEnded },

  'accident.reported': { messages: tellAccident },
  'rebound.opened': { messages: tellRebound },
  'person.returned': { messages: tellPersonReturned },

  'pairing.opened': { messages: tellPairingOpened },
  'pairing.meetingPlanned': { messages: tellMeetingPlanned },
  'pairing.charterSent': { messages: tellCharterSent },
  'pairing.charterReminder': { messages: tellCharterReminder },
  'pairing.charterSigned': { messages: tellCharterSigned },
  'pairing.pulseAsked': { messages: tellPulseAsked },
  'pairing.pulseLow': { messages: tellPulseLow },
  'pairing.noMeeting': { messages: tellNoMeeting },
  'pairing.endingSoon': { messages: tellEndingSoon },
  'pairing.termReached': { messages: tellTermReached },
  'pairing.paused': { messages: tellPaused },
  'pairing.resumed': { messages: tellResumed },
  'pairing.extended': { messages: tellExtended },
  'pairing.ended': { messages: tellPairingEnded },

  'thread.messagePosted': { messages: tellMessagePosted },
  'thread.messageReported': { messages: tellMessageReported },
}
