-- AlterEnum
ALTER TYPE "OfferState" ADD VALUE 'toConfirm';

-- AlterEnum
ALTER TYPE "PersonalLinkPurpose" ADD VALUE 'offerConfirmation';

-- AlterTable
ALTER TABLE "Offer" ADD COLUMN     "confirmationAskedAt" TIMESTAMP(3),
ADD COLUMN     "confirmationNotice" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "enteredById" UUID;

-- AlterTable
ALTER TABLE "PersonalLink" ADD COLUMN     "membershipId" UUID,
ADD COLUMN     "offerId" UUID;

-- CreateIndex
CREATE INDEX "PersonalLink_offerId_idx" ON "PersonalLink"("offerId");

-- CreateIndex
CREATE INDEX "PersonalLink_membershipId_idx" ON "PersonalLink"("membershipId");

-- AddForeignKey
ALTER TABLE "PersonalLink" ADD CONSTRAINT "PersonalLink_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonalLink" ADD CONSTRAINT "PersonalLink_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Offer_confirmationAskedAt_idx" ON "Offer"("confirmationAskedAt");
