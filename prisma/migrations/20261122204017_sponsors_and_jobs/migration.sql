-- CreateEnum
CREATE TYPE "SponsorState" AS ENUM ('pendingConfirmation', 'submitted', 'active', 'paused', 'refused', 'left');

-- DropForeignKey
ALTER TABLE "Invitation" DROP CONSTRAINT "Invitation_companyId_fkey";

-- DropForeignKey
ALTER TABLE "Membership" DROP CONSTRAINT "Membership_companyId_fkey";

-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "companyRoles" TEXT[] DEFAULT ARRAY['administrator', 'recruiter', 'tutor', 'signatory']::TEXT[],
ADD COLUMN     "establishmentIds" UUID[] DEFAULT ARRAY[]::UUID[];

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "companyRoles" TEXT[] DEFAULT ARRAY['administrator', 'recruiter', 'tutor', 'signatory']::TEXT[],
ADD COLUMN     "establishmentIds" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "sponsorId" UUID;

-- AlterTable
ALTER TABLE "Offer" ADD COLUMN     "sponsorId" UUID,
ALTER COLUMN "companyId" DROP NOT NULL,
ALTER COLUMN "establishmentId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Recommendation" ADD COLUMN     "sponsorId" UUID,
ALTER COLUMN "companyId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "JobTerms" (
    "offerId" UUID NOT NULL,
    "contract" TEXT,
    "contractMonths" INTEGER,
    "payMin" INTEGER,
    "payMax" INTEGER,
    "payPeriod" TEXT,
    "needed" TEXT[],
    "plus" TEXT[],
    "benefits" TEXT[],
    "immersionFirst" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "JobTerms_pkey" PRIMARY KEY ("offerId")
);

-- CreateTable
CREATE TABLE "SponsorshipTerms" (
    "offerId" UUID NOT NULL,
    "inPerson" BOOLEAN NOT NULL DEFAULT true,
    "byVideo" BOOLEAN NOT NULL DEFAULT false,
    "maxKm" INTEGER NOT NULL DEFAULT 20,
    "helps" TEXT[],

    CONSTRAINT "SponsorshipTerms_pkey" PRIMARY KEY ("offerId")
);

-- CreateTable
CREATE TABLE "Sponsor" (
    "id" UUID NOT NULL,
    "territoryId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "companyId" UUID,
    "state" "SponsorState" NOT NULL DEFAULT 'pendingConfirmation',
    "situation" TEXT NOT NULL,
    "trade" TEXT NOT NULL,
    "romeCode" TEXT,
    "sectors" TEXT[],
    "communeCode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "maxKm" INTEGER NOT NULL DEFAULT 20,
    "inPerson" BOOLEAN NOT NULL DEFAULT true,
    "byVideo" BOOLEAN NOT NULL DEFAULT false,
    "availability" JSONB,
    "capacity" INTEGER NOT NULL DEFAULT 1,
    "helps" TEXT[],
    "presentation" TEXT,
    "validatedAt" TIMESTAMP(3),
    "validatedById" UUID,
    "refusedReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Sponsor_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Sponsor_userId_key" ON "Sponsor"("userId");

-- CreateIndex
CREATE INDEX "Sponsor_territoryId_state_idx" ON "Sponsor"("territoryId", "state");

-- CreateIndex
CREATE INDEX "Sponsor_companyId_idx" ON "Sponsor"("companyId");

-- CreateIndex
CREATE INDEX "Offer_sponsorId_state_idx" ON "Offer"("sponsorId", "state");

-- CreateIndex
CREATE INDEX "Recommendation_sponsorId_state_idx" ON "Recommendation"("sponsorId", "state");

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_sponsorId_fkey" FOREIGN KEY ("sponsorId") REFERENCES "Sponsor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_sponsorId_fkey" FOREIGN KEY ("sponsorId") REFERENCES "Sponsor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JobTerms" ADD CONSTRAINT "JobTerms_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SponsorshipTerms" ADD CONSTRAINT "SponsorshipTerms_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sponsor" ADD CONSTRAINT "Sponsor_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "Territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sponsor" ADD CONSTRAINT "Sponsor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sponsor" ADD CONSTRAINT "Sponsor_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_sponsorId_fkey" FOREIGN KEY ("sponsorId") REFERENCES "Sponsor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An immersion and a job are a company's, at one of its places; a sponsorship may be a sponsor's alone.
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_host" CHECK (
  ("companyId" IS NOT NULL AND "establishmentId" IS NOT NULL)
  OR ("kind" = 'sponsorship' AND "companyId" IS NULL AND "establishmentId" IS NULL AND "sponsorId" IS NOT NULL)
);
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_host" CHECK ("companyId" IS NOT NULL OR "sponsorId" IS NOT NULL);
