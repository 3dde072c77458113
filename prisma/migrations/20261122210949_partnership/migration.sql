-- CreateTable
CREATE TABLE "RelationEntry" (
    "id" UUID NOT NULL,
    "territoryId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "withWhom" TEXT,
    "summary" TEXT NOT NULL,
    "nextAction" TEXT,
    "nextOn" DATE,
    "nextDoneAt" TIMESTAMP(3),
    "nextDoneById" UUID,
    "byUserId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RelationEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CompanyNeed" (
    "id" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "romeCode" TEXT NOT NULL,
    "romeVersion" INTEGER NOT NULL DEFAULT 3,
    "count" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "quarter" INTEGER NOT NULL,
    "note" TEXT,
    "byName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "CompanyNeed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Commitment" (
    "id" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "kind" "OfferKind" NOT NULL,
    "year" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "byName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Commitment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RelationEntry_companyId_on_idx" ON "RelationEntry"("companyId", "on");

-- CreateIndex
CREATE INDEX "RelationEntry_territoryId_nextOn_idx" ON "RelationEntry"("territoryId", "nextOn");

-- CreateIndex
CREATE INDEX "CompanyNeed_companyId_idx" ON "CompanyNeed"("companyId");

-- CreateIndex
CREATE UNIQUE INDEX "Commitment_companyId_kind_year_key" ON "Commitment"("companyId", "kind", "year");

-- AddForeignKey
ALTER TABLE "RelationEntry" ADD CONSTRAINT "RelationEntry_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompanyNeed" ADD CONSTRAINT "CompanyNeed_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE CASCADE ON UPDATE CASCADE;
