-- CreateEnum
CREATE TYPE "ApplicationState" AS ENUM ('presented', 'interview', 'offered', 'hired', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "InterviewForm" AS ENUM ('inPerson', 'phone', 'video');

-- CreateEnum
CREATE TYPE "FollowUpParty" AS ENUM ('person', 'employer');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "PersonalLinkPurpose" ADD VALUE 'followUp';
ALTER TYPE "PersonalLinkPurpose" ADD VALUE 'interview';

-- AlterTable
ALTER TABLE "Convention" ADD COLUMN     "jobApplicationId" UUID;

-- AlterTable
ALTER TABLE "PersonalLink" ADD COLUMN     "followUpId" UUID,
ADD COLUMN     "jobApplicationId" UUID;

-- AlterTable
ALTER TABLE "ReboundPlan" ADD COLUMN     "jobApplicationId" UUID;

-- CreateTable
CREATE TABLE "JobApplication" (
    "id" UUID NOT NULL,
    "territoryId" UUID NOT NULL,
    "recommendationId" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "state" "ApplicationState" NOT NULL DEFAULT 'presented',
    "dueOn" DATE,
    "interviewAt" TIMESTAMP(3),
    "interviewMinutes" INTEGER,
    "interviewForm" "InterviewForm",
    "interviewPlace" TEXT,
    "interviewWith" TEXT,
    "interviewNote" TEXT,
    "interviewSequence" INTEGER NOT NULL DEFAULT 0,
    "interviewRemindedAt" TIMESTAMP(3),
    "immersionAskedAt" TIMESTAMP(3),
    "reason" TEXT,
    "reasonDetail" TEXT,
    "closedAt" TIMESTAMP(3),
    "hiredAt" TIMESTAMP(3),
    "hiredOn" DATE,
    "contract" TEXT,
    "contractEndOn" DATE,
    "endedOn" DATE,
    "endReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "JobApplication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JobApplicationChange" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "fromState" TEXT,
    "toState" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "byUserId" UUID,
    "reason" TEXT,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "JobApplicationChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HireFollowUp" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "month" INTEGER NOT NULL,
    "party" "FollowUpParty" NOT NULL,
    "dueOn" DATE NOT NULL,
    "askedAt" TIMESTAMP(3),
    "remindedAt" TIMESTAMP(3),
    "answer" TEXT,
    "note" TEXT,
    "answeredAt" TIMESTAMP(3),
    "attention" TEXT,
    "settledAt" TIMESTAMP(3),
    "settledById" UUID,
    "settledNote" TEXT,

    CONSTRAINT "HireFollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "JobApplication_recommendationId_key" ON "JobApplication"("recommendationId");

-- CreateIndex
CREATE INDEX "JobApplication_companyId_state_updatedAt_idx" ON "JobApplication"("companyId", "state", "updatedAt");

-- CreateIndex
CREATE INDEX "JobApplication_territoryId_state_updatedAt_idx" ON "JobApplication"("territoryId", "state", "updatedAt");

-- CreateIndex
CREATE INDEX "JobApplication_personId_state_idx" ON "JobApplication"("personId", "state");

-- CreateIndex
CREATE INDEX "JobApplication_offerId_state_idx" ON "JobApplication"("offerId", "state");

-- CreateIndex
CREATE INDEX "JobApplication_state_interviewAt_idx" ON "JobApplication"("state", "interviewAt");

-- CreateIndex
CREATE INDEX "JobApplicationChange_applicationId_at_idx" ON "JobApplicationChange"("applicationId", "at");

-- CreateIndex
CREATE INDEX "HireFollowUp_answeredAt_dueOn_idx" ON "HireFollowUp"("answeredAt", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "HireFollowUp_applicationId_month_party_key" ON "HireFollowUp"("applicationId", "month", "party");

-- CreateIndex
CREATE INDEX "Convention_jobApplicationId_idx" ON "Convention"("jobApplicationId");

-- CreateIndex
CREATE INDEX "PersonalLink_followUpId_idx" ON "PersonalLink"("followUpId");

-- CreateIndex
CREATE INDEX "PersonalLink_jobApplicationId_idx" ON "PersonalLink"("jobApplicationId");

-- AddForeignKey
ALTER TABLE "PersonalLink" ADD CONSTRAINT "PersonalLink_followUpId_fkey" FOREIGN KEY ("followUpId") REFERENCES "HireFollowUp"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonalLink" ADD CONSTRAINT "PersonalLink_jobApplicationId_fkey" FOREIGN KEY ("jobApplicationId") REFERENCES "JobApplication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JobApplication" ADD CONSTRAINT "JobApplication_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "Territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JobApplication" ADD CONSTRAINT "JobApplication_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "Recommendation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JobApplication" ADD CONSTRAINT "JobApplication_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JobApplication" ADD CONSTRAINT "JobApplication_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JobApplication" ADD CONSTRAINT "JobApplication_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JobApplicationChange" ADD CONSTRAINT "JobApplicationChange_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "JobApplication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HireFollowUp" ADD CONSTRAINT "HireFollowUp_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "JobApplication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Convention" ADD CONSTRAINT "Convention_jobApplicationId_fkey" FOREIGN KEY ("jobApplicationId") REFERENCES "JobApplication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReboundPlan" ADD CONSTRAINT "ReboundPlan_jobApplicationId_fkey" FOREIGN KEY ("jobApplicationId") REFERENCES "JobApplication"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A hire says when it begins and with what contract; an interview, when and how.
ALTER TABLE "JobApplication" ADD CONSTRAINT "JobApplication_hire" CHECK (
  "state" <> 'hired' OR ("hiredOn" IS NOT NULL AND "contract" IS NOT NULL)
);
ALTER TABLE "JobApplication" ADD CONSTRAINT "JobApplication_interview" CHECK (
  "state" <> 'interview' OR ("interviewAt" IS NOT NULL AND "interviewForm" IS NOT NULL AND "interviewMinutes" > 0)
);
