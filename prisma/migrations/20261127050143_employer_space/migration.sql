-- AlterTable
ALTER TABLE "Company" ADD COLUMN     "leftAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Convention" ADD COLUMN     "tutorEmail" TEXT;

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "notifications" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "DigestItem" (
    "id" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "url" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DigestItem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "DigestItem_dedupeKey_key" ON "DigestItem"("dedupeKey");

-- CreateIndex
CREATE INDEX "DigestItem_membershipId_at_idx" ON "DigestItem"("membershipId", "at");

-- AddForeignKey
ALTER TABLE "DigestItem" ADD CONSTRAINT "DigestItem_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The tutors that stored conventions already name
UPDATE "Convention" c
SET "tutorEmail" = lower(trim(v."content" #>> '{host,tutor,email}'))
FROM "ConventionVersion" v
WHERE v."conventionId" = c."id" AND v."number" = c."version" AND v."content" #>> '{host,tutor,email}' IS NOT NULL;
