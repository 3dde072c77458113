-- Extensions of PostgreSQL's contrib that search and constraints stand on.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS cube;
CREATE EXTENSION IF NOT EXISTS earthdistance;

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('departement', 'franceTravail', 'missionLocale', 'capEmploi', 'caf', 'msa', 'ccas', 'siae', 'etti', 'cepOperator', 'apprenticeshipPreparation', 'training', 'association', 'prefecture', 'region', 'other');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('employer', 'partnershipReferent', 'supportReferent', 'professionalsReferent', 'coordinator', 'observer', 'candidate', 'sponsor');

-- CreateEnum
CREATE TYPE "PersonalLinkPurpose" AS ENUM ('recommendation', 'signature');

-- CreateEnum
CREATE TYPE "CompanyState" AS ENUM ('pendingConfirmation', 'active', 'left');

-- CreateEnum
CREATE TYPE "JoinRequestState" AS ENUM ('pending', 'accepted', 'refused');

-- CreateEnum
CREATE TYPE "PlacePrecision" AS ENUM ('exact', 'postalCode', 'epci');

-- CreateEnum
CREATE TYPE "OfferKind" AS ENUM ('immersion', 'sponsorship', 'job');

-- CreateEnum
CREATE TYPE "OfferState" AS ENUM ('draft', 'submitted', 'changesRequested', 'published', 'paused', 'filled', 'closed');

-- CreateEnum
CREATE TYPE "PersonState" AS ENUM ('active', 'closed');

-- CreateEnum
CREATE TYPE "RecommendationState" AS ENUM ('suggested', 'proposed', 'presented', 'agreed', 'declinedByCandidate', 'declinedByEmployer', 'dismissed', 'lapsed', 'withdrawn', 'concluded', 'failed');

-- CreateEnum
CREATE TYPE "RecommendationOrigin" AS ENUM ('referent', 'candidate', 'supportReferent');

-- CreateEnum
CREATE TYPE "ConventionState" AS ENUM ('draft', 'readyToSign', 'partlySigned', 'inReview', 'validated', 'ongoing', 'completed', 'interrupted', 'noShow', 'assessed', 'rejected', 'cancelled');

-- CreateEnum
CREATE TYPE "SignatoryRole" AS ENUM ('beneficiary', 'hostRepresentative', 'supportAdviser', 'currentEmployer', 'legalRepresentative', 'prescriber');

-- CreateEnum
CREATE TYPE "AssessmentAuthor" AS ENUM ('host', 'beneficiary');

-- CreateEnum
CREATE TYPE "MessageChannel" AS ENUM ('email', 'sms');

-- CreateTable
CREATE TABLE "Territory" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "departmentCode" TEXT NOT NULL,
    "accentColour" TEXT NOT NULL DEFAULT '#0f5c6e',
    "settings" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Territory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "territoryId" UUID NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "legalForm" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "postalCode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "mandateUntil" DATE,
    "archivedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "phone" TEXT,
    "confirmedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "territoryId" UUID NOT NULL,
    "organisationId" UUID,
    "companyId" UUID,
    "personId" UUID,
    "jobTitle" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInLink" (
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "redirectTo" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "SignInLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "PersonalLink" (
    "tokenHash" TEXT NOT NULL,
    "purpose" "PersonalLinkPurpose" NOT NULL,
    "recommendationId" UUID,
    "signatoryId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "PersonalLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "jobTitle" TEXT,
    "territoryId" UUID NOT NULL,
    "organisationId" UUID,
    "companyId" UUID,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "acceptedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Company" (
    "id" UUID NOT NULL,
    "territoryId" UUID NOT NULL,
    "siren" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "legalForm" TEXT NOT NULL,
    "activity" TEXT NOT NULL,
    "nafCode" TEXT,
    "collectiveAgreement" TEXT,
    "workforce" TEXT,
    "state" "CompanyState" NOT NULL DEFAULT 'pendingConfirmation',
    "partnershipReferentId" UUID,
    "insurer" TEXT,
    "insurancePolicy" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Company_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Establishment" (
    "id" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "siret" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "postalCode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "communeCode" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "headOffice" BOOLEAN NOT NULL DEFAULT false,
    "closedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Establishment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JoinRequest" (
    "id" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "jobTitle" TEXT,
    "message" TEXT,
    "state" "JoinRequestState" NOT NULL DEFAULT 'pending',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMP(3),
    "decidedById" UUID,

    CONSTRAINT "JoinRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReferentChange" (
    "id" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "fromUserId" UUID,
    "toUserId" UUID,
    "byUserId" UUID,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReferentChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Commune" (
    "inseeCode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "searchName" TEXT NOT NULL,
    "departmentCode" TEXT NOT NULL,
    "postalCodes" TEXT[],
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "precision" "PlacePrecision" NOT NULL,
    "population" INTEGER NOT NULL,

    CONSTRAINT "Commune_pkey" PRIMARY KEY ("inseeCode")
);

-- CreateTable
CREATE TABLE "Offer" (
    "id" UUID NOT NULL,
    "territoryId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "establishmentId" UUID NOT NULL,
    "kind" "OfferKind" NOT NULL,
    "state" "OfferState" NOT NULL DEFAULT 'draft',
    "draftStep" INTEGER NOT NULL DEFAULT 1,
    "romeCode" TEXT NOT NULL,
    "romeVersion" INTEGER NOT NULL DEFAULT 3,
    "sector" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "places" INTEGER NOT NULL DEFAULT 1,
    "windowStart" DATE,
    "windowEnd" DATE,
    "preferredDays" INTEGER,
    "schedule" JSONB,
    "weeklyMinutes" INTEGER,
    "tutorName" TEXT,
    "tutorFunction" TEXT,
    "tutorEmail" TEXT,
    "tutorPhone" TEXT,
    "welcomeName" TEXT,
    "welcomeFunction" TEXT,
    "conditions" TEXT[],
    "conditionsNote" TEXT,
    "equipment" TEXT[],
    "equipmentNote" TEXT,
    "licences" TEXT[],
    "skills" TEXT[],
    "softSkills" TEXT[],
    "frenchLevel" TEXT NOT NULL DEFAULT 'none',
    "objectives" TEXT[],
    "publicTransport" BOOLEAN NOT NULL DEFAULT false,
    "firstBusAt" INTEGER,
    "lastBusAt" INTEGER,
    "transportNote" TEXT,
    "wheelchairAccess" BOOLEAN NOT NULL DEFAULT false,
    "whatToBring" TEXT,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "communeCode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "submittedAt" TIMESTAMP(3),
    "publishedAt" TIMESTAMP(3),
    "expiresOn" DATE,
    "pausedAt" TIMESTAMP(3),
    "filledAt" TIMESTAMP(3),
    "closedAt" TIMESTAMP(3),
    "closedReason" TEXT,
    "changeRequest" TEXT,
    "expiryNotice" INTEGER,
    "createdById" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "territoryId" UUID NOT NULL,
    "userId" UUID,
    "organisationId" UUID NOT NULL,
    "supportReferentId" UUID NOT NULL,
    "state" "PersonState" NOT NULL DEFAULT 'active',
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "searchName" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "birthDate" DATE NOT NULL,
    "address" TEXT,
    "postalCode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "communeCode" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "statuses" TEXT[],
    "currentEmployerName" TEXT,
    "currentEmployerEmail" TEXT,
    "currentEmployerSignatory" TEXT,
    "legalRepresentativeName" TEXT,
    "legalRepresentativeEmail" TEXT,
    "legalRepresentativePhone" TEXT,
    "openSectors" TEXT[],
    "skills" TEXT[],
    "softSkills" TEXT[],
    "licences" TEXT[],
    "conditionsToAvoid" TEXT[],
    "frenchLevel" TEXT NOT NULL DEFAULT 'B2',
    "availability" JSONB,
    "maxWeeklyMinutes" INTEGER,
    "availableFrom" DATE,
    "availableUntil" DATE,
    "contactBy" TEXT NOT NULL DEFAULT 'email',
    "presentation" TEXT,
    "consentAt" TIMESTAMP(3),
    "consentVersion" TEXT,
    "consentWithdrawnAt" TIMESTAMP(3),
    "diagnosticDoneAt" TIMESTAMP(3),
    "diagnosticConfirmedAt" TIMESTAMP(3),
    "lastProposedAt" TIMESTAMP(3),
    "waitingSince" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WantedJob" (
    "personId" UUID NOT NULL,
    "romeCode" TEXT NOT NULL,
    "romeVersion" INTEGER NOT NULL DEFAULT 3,
    "rank" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WantedJob_pkey" PRIMARY KEY ("personId","romeCode")
);

-- CreateTable
CREATE TABLE "Experience" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "romeCode" TEXT NOT NULL,
    "romeVersion" INTEGER NOT NULL DEFAULT 3,
    "months" INTEGER NOT NULL,
    "description" TEXT,

    CONSTRAINT "Experience_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "personId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "validUntil" DATE,

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("personId","key")
);

-- CreateTable
CREATE TABLE "TravelMode" (
    "personId" UUID NOT NULL,
    "mode" TEXT NOT NULL,
    "maxKm" INTEGER NOT NULL,

    CONSTRAINT "TravelMode_pkey" PRIMARY KEY ("personId","mode")
);

-- CreateTable
CREATE TABLE "DiagnosticEntry" (
    "personId" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "impact" TEXT,
    "priority" BOOLEAN NOT NULL DEFAULT false,
    "situations" TEXT[],
    "note" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "updatedById" UUID,

    CONSTRAINT "DiagnosticEntry_pkey" PRIMARY KEY ("personId","domain")
);

-- CreateTable
CREATE TABLE "MobilisedSolution" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "grantsMode" TEXT,
    "grantsMaxKm" INTEGER,
    "until" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MobilisedSolution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FileAccess" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "userName" TEXT NOT NULL,
    "organisationName" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "what" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FileAccess_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recommendation" (
    "id" UUID NOT NULL,
    "territoryId" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "state" "RecommendationState" NOT NULL,
    "origin" "RecommendationOrigin" NOT NULL,
    "referentId" UUID,
    "suggestedById" UUID,
    "suggestionNote" TEXT,
    "sentence" TEXT,
    "score" INTEGER,
    "suggestedAt" TIMESTAMP(3),
    "proposedAt" TIMESTAMP(3),
    "candidateDeadline" DATE,
    "presentedAt" TIMESTAMP(3),
    "employerDeadline" DATE,
    "agreedAt" TIMESTAMP(3),
    "closedAt" TIMESTAMP(3),
    "reason" TEXT,
    "reasonDetail" TEXT,
    "remindersSent" INTEGER NOT NULL DEFAULT 0,
    "escalatedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecommendationChange" (
    "id" UUID NOT NULL,
    "recommendationId" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "fromState" TEXT,
    "toState" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "byUserId" UUID,
    "reason" TEXT,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RecommendationChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Convention" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "territoryId" UUID NOT NULL,
    "recommendationId" UUID,
    "offerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "establishmentId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "prescriberOrganisationId" UUID NOT NULL,
    "supportOrganisationId" UUID,
    "renewalOfId" UUID,
    "renewalReason" TEXT,
    "state" "ConventionState" NOT NULL DEFAULT 'draft',
    "objective" TEXT NOT NULL,
    "startDate" DATE NOT NULL,
    "endDate" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "sentToSignatureAt" TIMESTAMP(3),
    "validatedAt" TIMESTAMP(3),
    "validatedById" UUID,
    "rejectedReason" TEXT,
    "cancelledReason" TEXT,
    "startConfirmedAt" TIMESTAMP(3),
    "startConfirmedBy" TEXT,
    "endedOn" DATE,
    "endReason" TEXT,
    "noShowCause" TEXT,
    "signatureReminders" INTEGER NOT NULL DEFAULT 0,
    "noticesSent" TEXT[],
    "createdById" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Convention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConventionVersion" (
    "conventionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "changes" TEXT[],
    "createdById" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ConventionVersion_pkey" PRIMARY KEY ("conventionId","number")
);

-- CreateTable
CREATE TABLE "Signatory" (
    "id" UUID NOT NULL,
    "conventionId" UUID NOT NULL,
    "role" "SignatoryRole" NOT NULL,
    "name" TEXT NOT NULL,
    "function" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "userId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Signatory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Signature" (
    "id" UUID NOT NULL,
    "conventionId" UUID NOT NULL,
    "signatoryId" UUID NOT NULL,
    "role" "SignatoryRole" NOT NULL,
    "signerName" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "signedAt" TIMESTAMP(3) NOT NULL,
    "documentSha256" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "statement" TEXT NOT NULL,

    CONSTRAINT "Signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConventionChange" (
    "id" UUID NOT NULL,
    "conventionId" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "fromState" TEXT,
    "toState" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "byUserId" UUID,
    "reason" TEXT,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ConventionChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConventionRemark" (
    "id" UUID NOT NULL,
    "conventionId" UUID NOT NULL,
    "signatoryId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMP(3),

    CONSTRAINT "ConventionRemark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConventionDocument" (
    "conventionId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ConventionDocument_pkey" PRIMARY KEY ("conventionId","version")
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" UUID NOT NULL,
    "conventionId" UUID NOT NULL,
    "on" DATE NOT NULL,
    "form" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "byUserId" UUID,
    "byName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Accident" (
    "id" UUID NOT NULL,
    "conventionId" UUID NOT NULL,
    "occurredAt" TIMESTAMP(3) NOT NULL,
    "place" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "reportedAt" TIMESTAMP(3) NOT NULL,
    "reportedById" UUID,
    "declarationDueAt" TIMESTAMP(3) NOT NULL,
    "declaredAt" TIMESTAMP(3),
    "declaredById" UUID,
    "declarationReference" TEXT,

    CONSTRAINT "Accident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" UUID NOT NULL,
    "conventionId" UUID NOT NULL,
    "author" "AssessmentAuthor" NOT NULL,
    "outcome" TEXT NOT NULL,
    "lastDay" DATE,
    "hoursMissed" INTEGER,
    "noShowCause" TEXT,
    "ratings" JSONB NOT NULL DEFAULT '{}',
    "objectiveReached" BOOLEAN,
    "strengths" TEXT,
    "toImprove" TEXT,
    "comment" TEXT,
    "hired" BOOLEAN NOT NULL DEFAULT false,
    "hireContract" TEXT,
    "hireDate" DATE,
    "nextStep" TEXT,
    "wouldHostAgain" BOOLEAN,
    "signedName" TEXT NOT NULL,
    "signedAt" TIMESTAMP(3) NOT NULL,
    "readAt" TIMESTAMP(3),

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReboundPlan" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "conventionId" UUID,
    "cause" TEXT NOT NULL,
    "ownerId" UUID NOT NULL,
    "openedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appointmentDueOn" DATE NOT NULL,
    "appointmentOn" DATE,
    "barriers" TEXT[],
    "bridges" TEXT,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "ReboundPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxEvent" (
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "territoryId" UUID,
    "occurredAt" TIMESTAMP(3) NOT NULL,
    "availableAt" TIMESTAMP(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "dispatchedAt" TIMESTAMP(3),
    "handledAt" TIMESTAMP(3),
    "deadAt" TIMESTAMP(3),

    CONSTRAINT "OutboxEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HandledEvent" (
    "eventId" UUID NOT NULL,
    "handler" TEXT NOT NULL,
    "handledAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "HandledEvent_pkey" PRIMARY KEY ("eventId","handler")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "channel" "MessageChannel" NOT NULL DEFAULT 'email',
    "template" TEXT NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "territoryId" UUID,
    "toAddress" TEXT NOT NULL,
    "toName" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "availableAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dispatchedAt" TIMESTAMP(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "sentAt" TIMESTAMP(3),
    "deadAt" TIMESTAMP(3),

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "territoryId" UUID,
    "userId" UUID,
    "role" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Heartbeat" (
    "name" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Heartbeat_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "Territory_slug_key" ON "Territory"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_territoryId_name_key" ON "Organisation"("territoryId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE INDEX "Membership_companyId_idx" ON "Membership"("companyId");

-- CreateIndex
CREATE INDEX "Membership_organisationId_idx" ON "Membership"("organisationId");

-- CreateIndex
CREATE INDEX "Membership_territoryId_role_idx" ON "Membership"("territoryId", "role");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "SignInLink_userId_idx" ON "SignInLink"("userId");

-- CreateIndex
CREATE INDEX "SignInLink_expiresAt_idx" ON "SignInLink"("expiresAt");

-- CreateIndex
CREATE INDEX "PersonalLink_recommendationId_idx" ON "PersonalLink"("recommendationId");

-- CreateIndex
CREATE INDEX "PersonalLink_signatoryId_idx" ON "PersonalLink"("signatoryId");

-- CreateIndex
CREATE INDEX "PersonalLink_expiresAt_idx" ON "PersonalLink"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_email_idx" ON "Invitation"("email");

-- CreateIndex
CREATE INDEX "Invitation_companyId_idx" ON "Invitation"("companyId");

-- CreateIndex
CREATE INDEX "Invitation_organisationId_idx" ON "Invitation"("organisationId");

-- CreateIndex
CREATE INDEX "Company_partnershipReferentId_idx" ON "Company"("partnershipReferentId");

-- CreateIndex
CREATE UNIQUE INDEX "Company_territoryId_siren_key" ON "Company"("territoryId", "siren");

-- CreateIndex
CREATE UNIQUE INDEX "Establishment_siret_key" ON "Establishment"("siret");

-- CreateIndex
CREATE INDEX "Establishment_companyId_idx" ON "Establishment"("companyId");

-- CreateIndex
CREATE INDEX "JoinRequest_companyId_state_idx" ON "JoinRequest"("companyId", "state");

-- CreateIndex
CREATE INDEX "ReferentChange_companyId_idx" ON "ReferentChange"("companyId");

-- CreateIndex
CREATE INDEX "Commune_departmentCode_idx" ON "Commune"("departmentCode");

-- CreateIndex
CREATE INDEX "Offer_companyId_state_idx" ON "Offer"("companyId", "state");

-- CreateIndex
CREATE INDEX "Offer_territoryId_state_idx" ON "Offer"("territoryId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Person_userId_key" ON "Person"("userId");

-- CreateIndex
CREATE INDEX "Person_territoryId_state_idx" ON "Person"("territoryId", "state");

-- CreateIndex
CREATE INDEX "Person_organisationId_idx" ON "Person"("organisationId");

-- CreateIndex
CREATE INDEX "Person_supportReferentId_idx" ON "Person"("supportReferentId");

-- CreateIndex
CREATE INDEX "WantedJob_romeCode_idx" ON "WantedJob"("romeCode");

-- CreateIndex
CREATE INDEX "Experience_personId_idx" ON "Experience"("personId");

-- CreateIndex
CREATE INDEX "Experience_romeCode_idx" ON "Experience"("romeCode");

-- CreateIndex
CREATE INDEX "MobilisedSolution_personId_idx" ON "MobilisedSolution"("personId");

-- CreateIndex
CREATE INDEX "FileAccess_personId_at_idx" ON "FileAccess"("personId", "at");

-- CreateIndex
CREATE INDEX "Recommendation_offerId_state_idx" ON "Recommendation"("offerId", "state");

-- CreateIndex
CREATE INDEX "Recommendation_personId_state_idx" ON "Recommendation"("personId", "state");

-- CreateIndex
CREATE INDEX "Recommendation_companyId_state_idx" ON "Recommendation"("companyId", "state");

-- CreateIndex
CREATE INDEX "Recommendation_territoryId_state_idx" ON "Recommendation"("territoryId", "state");

-- CreateIndex
CREATE INDEX "Recommendation_referentId_state_idx" ON "Recommendation"("referentId", "state");

-- CreateIndex
CREATE INDEX "RecommendationChange_recommendationId_at_idx" ON "RecommendationChange"("recommendationId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Convention_reference_key" ON "Convention"("reference");

-- CreateIndex
CREATE INDEX "Convention_personId_state_idx" ON "Convention"("personId", "state");

-- CreateIndex
CREATE INDEX "Convention_companyId_state_idx" ON "Convention"("companyId", "state");

-- CreateIndex
CREATE INDEX "Convention_territoryId_state_idx" ON "Convention"("territoryId", "state");

-- CreateIndex
CREATE INDEX "Convention_recommendationId_idx" ON "Convention"("recommendationId");

-- CreateIndex
CREATE INDEX "Convention_offerId_idx" ON "Convention"("offerId");

-- CreateIndex
CREATE INDEX "Signatory_userId_idx" ON "Signatory"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Signatory_conventionId_role_key" ON "Signatory"("conventionId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Signature_conventionId_sequence_key" ON "Signature"("conventionId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Signature_signatoryId_version_key" ON "Signature"("signatoryId", "version");

-- CreateIndex
CREATE INDEX "ConventionChange_conventionId_at_idx" ON "ConventionChange"("conventionId", "at");

-- CreateIndex
CREATE INDEX "ConventionRemark_conventionId_idx" ON "ConventionRemark"("conventionId");

-- CreateIndex
CREATE INDEX "Visit_conventionId_idx" ON "Visit"("conventionId");

-- CreateIndex
CREATE INDEX "Accident_conventionId_idx" ON "Accident"("conventionId");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_conventionId_author_key" ON "Assessment"("conventionId", "author");

-- CreateIndex
CREATE INDEX "ReboundPlan_personId_idx" ON "ReboundPlan"("personId");

-- CreateIndex
CREATE INDEX "ReboundPlan_ownerId_idx" ON "ReboundPlan"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxEvent_seq_key" ON "OutboxEvent"("seq");

-- CreateIndex
CREATE UNIQUE INDEX "Message_dedupeKey_key" ON "Message"("dedupeKey");

-- CreateIndex
CREATE INDEX "Message_createdAt_idx" ON "Message"("createdAt");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectType_subjectId_at_idx" ON "AuditEntry"("subjectType", "subjectId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_territoryId_at_idx" ON "AuditEntry"("territoryId", "at");

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "Territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "Territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignInLink" ADD CONSTRAINT "SignInLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonalLink" ADD CONSTRAINT "PersonalLink_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "Recommendation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonalLink" ADD CONSTRAINT "PersonalLink_signatoryId_fkey" FOREIGN KEY ("signatoryId") REFERENCES "Signatory"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "Territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Company" ADD CONSTRAINT "Company_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "Territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Company" ADD CONSTRAINT "Company_partnershipReferentId_fkey" FOREIGN KEY ("partnershipReferentId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Establishment" ADD CONSTRAINT "Establishment_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Establishment" ADD CONSTRAINT "Establishment_communeCode_fkey" FOREIGN KEY ("communeCode") REFERENCES "Commune"("inseeCode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequest" ADD CONSTRAINT "JoinRequest_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReferentChange" ADD CONSTRAINT "ReferentChange_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "Territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_establishmentId_fkey" FOREIGN KEY ("establishmentId") REFERENCES "Establishment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "Territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_supportReferentId_fkey" FOREIGN KEY ("supportReferentId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_communeCode_fkey" FOREIGN KEY ("communeCode") REFERENCES "Commune"("inseeCode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WantedJob" ADD CONSTRAINT "WantedJob_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Experience" ADD CONSTRAINT "Experience_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TravelMode" ADD CONSTRAINT "TravelMode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiagnosticEntry" ADD CONSTRAINT "DiagnosticEntry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MobilisedSolution" ADD CONSTRAINT "MobilisedSolution_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileAccess" ADD CONSTRAINT "FileAccess_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "Territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_referentId_fkey" FOREIGN KEY ("referentId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_suggestedById_fkey" FOREIGN KEY ("suggestedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecommendationChange" ADD CONSTRAINT "RecommendationChange_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "Recommendation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Convention" ADD CONSTRAINT "Convention_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "Territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Convention" ADD CONSTRAINT "Convention_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "Recommendation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Convention" ADD CONSTRAINT "Convention_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Convention" ADD CONSTRAINT "Convention_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Convention" ADD CONSTRAINT "Convention_establishmentId_fkey" FOREIGN KEY ("establishmentId") REFERENCES "Establishment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Convention" ADD CONSTRAINT "Convention_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Convention" ADD CONSTRAINT "Convention_prescriberOrganisationId_fkey" FOREIGN KEY ("prescriberOrganisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Convention" ADD CONSTRAINT "Convention_supportOrganisationId_fkey" FOREIGN KEY ("supportOrganisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Convention" ADD CONSTRAINT "Convention_renewalOfId_fkey" FOREIGN KEY ("renewalOfId") REFERENCES "Convention"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConventionVersion" ADD CONSTRAINT "ConventionVersion_conventionId_fkey" FOREIGN KEY ("conventionId") REFERENCES "Convention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signatory" ADD CONSTRAINT "Signatory_conventionId_fkey" FOREIGN KEY ("conventionId") REFERENCES "Convention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_conventionId_fkey" FOREIGN KEY ("conventionId") REFERENCES "Convention"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_signatoryId_fkey" FOREIGN KEY ("signatoryId") REFERENCES "Signatory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConventionChange" ADD CONSTRAINT "ConventionChange_conventionId_fkey" FOREIGN KEY ("conventionId") REFERENCES "Convention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConventionRemark" ADD CONSTRAINT "ConventionRemark_conventionId_fkey" FOREIGN KEY ("conventionId") REFERENCES "Convention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConventionRemark" ADD CONSTRAINT "ConventionRemark_signatoryId_fkey" FOREIGN KEY ("signatoryId") REFERENCES "Signatory"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConventionDocument" ADD CONSTRAINT "ConventionDocument_conventionId_fkey" FOREIGN KEY ("conventionId") REFERENCES "Convention"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_conventionId_fkey" FOREIGN KEY ("conventionId") REFERENCES "Convention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Accident" ADD CONSTRAINT "Accident_conventionId_fkey" FOREIGN KEY ("conventionId") REFERENCES "Convention"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_conventionId_fkey" FOREIGN KEY ("conventionId") REFERENCES "Convention"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReboundPlan" ADD CONSTRAINT "ReboundPlan_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReboundPlan" ADD CONSTRAINT "ReboundPlan_conventionId_fkey" FOREIGN KEY ("conventionId") REFERENCES "Convention"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandledEvent" ADD CONSTRAINT "HandledEvent_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "OutboxEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What the database alone can promise ──

-- A hat has what its role needs.
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_hat_check" CHECK (
  CASE "role"
    WHEN 'employer' THEN "companyId" IS NOT NULL
    WHEN 'candidate' THEN "personId" IS NOT NULL
    WHEN 'sponsor' THEN TRUE
    ELSE "organisationId" IS NOT NULL
  END
);
CREATE UNIQUE INDEX "Membership_one_per_hat" ON "Membership" (
  "userId", "role", COALESCE("organisationId", "companyId", "personId", "territoryId")
) WHERE "endedAt" IS NULL;

ALTER TABLE "Offer" ADD CONSTRAINT "Offer_places_check" CHECK ("places" >= 1);
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_window_check" CHECK ("windowEnd" >= "windowStart");

-- At most one open recommendation per person and offer.
CREATE UNIQUE INDEX "Recommendation_one_open" ON "Recommendation" ("personId", "offerId")
  WHERE "state" IN ('suggested', 'proposed', 'presented', 'agreed');

ALTER TABLE "Convention" ADD CONSTRAINT "Convention_dates_check" CHECK ("endDate" >= "startDate");

-- No two live conventions of one person share a day (an interrupted one ends on its last day).
ALTER TABLE "Convention" ADD CONSTRAINT "Convention_no_overlap" EXCLUDE USING gist (
  "personId" WITH =,
  daterange("startDate", GREATEST("startDate", COALESCE("endedOn", "endDate")), '[]') WITH &&
) WHERE ("state" NOT IN ('draft', 'rejected', 'cancelled', 'noShow'));

-- A signature is never changed nor removed: the chain could not be verified any more.
CREATE FUNCTION "refuse_signature_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'signatures are never changed nor removed';
END;
$$;
CREATE TRIGGER "Signature_append_only" BEFORE UPDATE OR DELETE ON "Signature"
  FOR EACH ROW EXECUTE FUNCTION "refuse_signature_change"();

-- The relay's next events and messages; tiny, whatever the history's size.
CREATE INDEX "OutboxEvent_waiting" ON "OutboxEvent" ("availableAt") WHERE "handledAt" IS NULL AND "deadAt" IS NULL;
CREATE INDEX "Message_waiting" ON "Message" ("availableAt") WHERE "sentAt" IS NULL AND "deadAt" IS NULL;

-- The autocompletion of communes.
CREATE INDEX "Commune_search" ON "Commune" ("searchName" text_pattern_ops);
