-- CreateTable
CREATE TABLE "TutorNote" (
    "conventionId" UUID NOT NULL,
    "on" DATE NOT NULL,
    "done" TEXT NOT NULL,
    "wentWell" TEXT,
    "toReview" TEXT,
    "byName" TEXT NOT NULL,
    "writtenAt" TIMESTAMP(3) NOT NULL,
    "editedByName" TEXT,
    "editedAt" TIMESTAMP(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "TutorNote_pkey" PRIMARY KEY ("conventionId","on")
);

-- AddForeignKey
ALTER TABLE "TutorNote" ADD CONSTRAINT "TutorNote_conventionId_fkey" FOREIGN KEY ("conventionId") REFERENCES "Convention"("id") ON DELETE CASCADE ON UPDATE CASCADE;
