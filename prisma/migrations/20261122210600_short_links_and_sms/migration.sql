-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "awaited" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ShortLink" (
    "id" TEXT NOT NULL,
    "sealedPath" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ShortLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ShortLink_expiresAt_idx" ON "ShortLink"("expiresAt");
