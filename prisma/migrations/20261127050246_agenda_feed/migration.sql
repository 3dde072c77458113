-- CreateTable
CREATE TABLE "AgendaFeed" (
    "personId" UUID NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 1,
    "tokenHash" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgendaFeed_pkey" PRIMARY KEY ("personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "AgendaFeed_tokenHash_key" ON "AgendaFeed"("tokenHash");

-- AddForeignKey
ALTER TABLE "AgendaFeed" ADD CONSTRAINT "AgendaFeed_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
