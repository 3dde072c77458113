-- What a territory's readers see in numbers, until the clock counts it again.
CREATE TABLE "TerritoryFigures" (
    "territoryId" UUID NOT NULL,
    "countedAt" TIMESTAMP(3) NOT NULL,
    "figures" JSONB NOT NULL,

    CONSTRAINT "TerritoryFigures_pkey" PRIMARY KEY ("territoryId")
);
ALTER TABLE "TerritoryFigures" ADD CONSTRAINT "TerritoryFigures_territoryId_fkey"
  FOREIGN KEY ("territoryId") REFERENCES "Territory"("id") ON DELETE CASCADE ON UPDATE CASCADE;
