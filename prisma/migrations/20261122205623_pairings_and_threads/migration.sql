-- CreateEnum
CREATE TYPE "PairingState" AS ENUM ('accepted', 'charterSigned', 'active', 'paused', 'completed', 'endedEarly');

-- CreateEnum
CREATE TYPE "PairingParty" AS ENUM ('sponsor', 'person', 'referent');

-- CreateEnum
CREATE TYPE "MeetingForm" AS ENUM ('inPerson', 'video', 'phone');

-- CreateEnum
CREATE TYPE "ThreadKind" AS ENUM ('pairing', 'company', 'person');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "PersonalLinkPurpose" ADD VALUE 'charter';
ALTER TYPE "PersonalLinkPurpose" ADD VALUE 'pulse';

-- AlterTable
ALTER TABLE "PersonalLink" ADD COLUMN     "pairingId" UUID,
ADD COLUMN     "pulseId" UUID;

-- CreateTable
CREATE TABLE "Pairing" (
    "id" UUID NOT NULL,
    "territoryId" UUID NOT NULL,
    "recommendationId" UUID NOT NULL,
    "sponsorId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "referentId" UUID NOT NULL,
    "state" "PairingState" NOT NULL DEFAULT 'accepted',
    "objectives" TEXT,
    "rhythm" TEXT,
    "firstMeetingAt" TIMESTAMP(3),
    "firstMeetingPlace" TEXT,
    "charterVersion" INTEGER NOT NULL DEFAULT 0,
    "charterSentAt" TIMESTAMP(3),
    "charterSignedAt" TIMESTAMP(3),
    "charterReminders" INTEGER NOT NULL DEFAULT 0,
    "startedOn" DATE,
    "endsOn" DATE,
    "inWorkSince" DATE,
    "lastMetOn" DATE,
    "pausedAt" TIMESTAMP(3),
    "pausedReason" TEXT,
    "resumedOn" DATE,
    "endedOn" DATE,
    "outcome" TEXT,
    "outcomeNote" TEXT,
    "lowPulseAt" TIMESTAMP(3),
    "noticesSent" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Pairing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PairingChange" (
    "id" UUID NOT NULL,
    "pairingId" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "fromState" TEXT,
    "toState" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "byUserId" UUID,
    "reason" TEXT,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PairingChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CharterDocument" (
    "pairingId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CharterDocument_pkey" PRIMARY KEY ("pairingId","version")
);

-- CreateTable
CREATE TABLE "CharterSignature" (
    "id" UUID NOT NULL,
    "pairingId" UUID NOT NULL,
    "party" "PairingParty" NOT NULL,
    "signerName" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "signedAt" TIMESTAMP(3) NOT NULL,
    "documentSha256" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "statement" TEXT NOT NULL,

    CONSTRAINT "CharterSignature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PairingMeeting" (
    "id" UUID NOT NULL,
    "pairingId" UUID NOT NULL,
    "on" DATE NOT NULL,
    "form" "MeetingForm" NOT NULL,
    "held" BOOLEAN NOT NULL DEFAULT true,
    "done" TEXT,
    "nextStep" TEXT,
    "writtenBy" "PairingParty" NOT NULL,
    "writtenById" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PairingMeeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PairingPulse" (
    "id" UUID NOT NULL,
    "pairingId" UUID NOT NULL,
    "party" "PairingParty" NOT NULL,
    "month" INTEGER NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "mood" INTEGER,
    "note" TEXT,
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "PairingPulse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Thread" (
    "id" UUID NOT NULL,
    "territoryId" UUID NOT NULL,
    "kind" "ThreadKind" NOT NULL,
    "pairingId" UUID,
    "companyId" UUID,
    "personId" UUID,
    "referentId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastMessageAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ThreadMember" (
    "threadId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "lastReadAt" TIMESTAMP(3),
    "notifiedAt" TIMESTAMP(3),

    CONSTRAINT "ThreadMember_pkey" PRIMARY KEY ("threadId","userId")
);

-- CreateTable
CREATE TABLE "ThreadMessage" (
    "id" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "authorRole" "Role" NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "reportedAt" TIMESTAMP(3),
    "reportedById" UUID,
    "reportReason" TEXT,
    "settledAt" TIMESTAMP(3),

    CONSTRAINT "ThreadMessage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Pairing_recommendationId_key" ON "Pairing"("recommendationId");

-- CreateIndex
CREATE INDEX "Pairing_territoryId_state_endsOn_idx" ON "Pairing"("territoryId", "state", "endsOn");

-- CreateIndex
CREATE INDEX "Pairing_referentId_state_idx" ON "Pairing"("referentId", "state");

-- CreateIndex
CREATE INDEX "Pairing_sponsorId_state_idx" ON "Pairing"("sponsorId", "state");

-- CreateIndex
CREATE INDEX "Pairing_personId_state_idx" ON "Pairing"("personId", "state");

-- CreateIndex
CREATE INDEX "PairingChange_pairingId_at_idx" ON "PairingChange"("pairingId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "CharterSignature_pairingId_sequence_key" ON "CharterSignature"("pairingId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "CharterSignature_pairingId_party_version_key" ON "CharterSignature"("pairingId", "party", "version");

-- CreateIndex
CREATE INDEX "PairingMeeting_pairingId_on_idx" ON "PairingMeeting"("pairingId", "on");

-- CreateIndex
CREATE UNIQUE INDEX "PairingPulse_pairingId_party_month_key" ON "PairingPulse"("pairingId", "party", "month");

-- CreateIndex
CREATE UNIQUE INDEX "Thread_pairingId_key" ON "Thread"("pairingId");

-- CreateIndex
CREATE UNIQUE INDEX "Thread_companyId_key" ON "Thread"("companyId");

-- CreateIndex
CREATE INDEX "Thread_referentId_lastMessageAt_idx" ON "Thread"("referentId", "lastMessageAt");

-- CreateIndex
CREATE UNIQUE INDEX "Thread_personId_referentId_key" ON "Thread"("personId", "referentId");

-- CreateIndex
CREATE INDEX "ThreadMessage_threadId_at_idx" ON "ThreadMessage"("threadId", "at");

-- CreateIndex
CREATE INDEX "ThreadMessage_reportedAt_idx" ON "ThreadMessage"("reportedAt");

-- CreateIndex
CREATE INDEX "PersonalLink_pairingId_idx" ON "PersonalLink"("pairingId");

-- CreateIndex
CREATE INDEX "PersonalLink_pulseId_idx" ON "PersonalLink"("pulseId");

-- AddForeignKey
ALTER TABLE "PersonalLink" ADD CONSTRAINT "PersonalLink_pairingId_fkey" FOREIGN KEY ("pairingId") REFERENCES "Pairing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonalLink" ADD CONSTRAINT "PersonalLink_pulseId_fkey" FOREIGN KEY ("pulseId") REFERENCES "PairingPulse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pairing" ADD CONSTRAINT "Pairing_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "Territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pairing" ADD CONSTRAINT "Pairing_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "Recommendation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pairing" ADD CONSTRAINT "Pairing_sponsorId_fkey" FOREIGN KEY ("sponsorId") REFERENCES "Sponsor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pairing" ADD CONSTRAINT "Pairing_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pairing" ADD CONSTRAINT "Pairing_referentId_fkey" FOREIGN KEY ("referentId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairingChange" ADD CONSTRAINT "PairingChange_pairingId_fkey" FOREIGN KEY ("pairingId") REFERENCES "Pairing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CharterDocument" ADD CONSTRAINT "CharterDocument_pairingId_fkey" FOREIGN KEY ("pairingId") REFERENCES "Pairing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CharterSignature" ADD CONSTRAINT "CharterSignature_pairingId_fkey" FOREIGN KEY ("pairingId") REFERENCES "Pairing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairingMeeting" ADD CONSTRAINT "PairingMeeting_pairingId_fkey" FOREIGN KEY ("pairingId") REFERENCES "Pairing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairingPulse" ADD CONSTRAINT "PairingPulse_pairingId_fkey" FOREIGN KEY ("pairingId") REFERENCES "Pairing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "Territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_pairingId_fkey" FOREIGN KEY ("pairingId") REFERENCES "Pairing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_referentId_fkey" FOREIGN KEY ("referentId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadMember" ADD CONSTRAINT "ThreadMember_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadMember" ADD CONSTRAINT "ThreadMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadMessage" ADD CONSTRAINT "ThreadMessage_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadMessage" ADD CONSTRAINT "ThreadMessage_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema's language cannot say.

-- A charter's signatures, like a convention's, are never changed nor removed.
CREATE TRIGGER "CharterSignature_append_only" BEFORE UPDATE OR DELETE ON "CharterSignature"
  FOR EACH ROW EXECUTE FUNCTION "refuse_signature_change"();

-- A mood is one of four, and an answer has its instant.
ALTER TABLE "PairingPulse" ADD CONSTRAINT "PairingPulse_mood"
  CHECK (("mood" IS NULL) = ("answeredAt" IS NULL) AND ("mood" IS NULL OR "mood" BETWEEN 1 AND 4));

-- A conversation is exactly one of its three kinds.
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_kind" CHECK (
  ("kind" = 'pairing' AND "pairingId" IS NOT NULL AND "companyId" IS NULL AND "personId" IS NULL AND "referentId" IS NULL)
  OR ("kind" = 'company' AND "companyId" IS NOT NULL AND "pairingId" IS NULL AND "personId" IS NULL AND "referentId" IS NULL)
  OR ("kind" = 'person' AND "personId" IS NOT NULL AND "referentId" IS NOT NULL AND "pairingId" IS NULL AND "companyId" IS NULL));
