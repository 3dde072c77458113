-- What the board, the indicators and the people who wait count and sort is read in indexes alone.

-- The people of a territory's indicators, of its jobs in tension and of its organisations.
DROP INDEX "Person_counted";
CREATE INDEX "Person_counted" ON "Person" ("territoryId")
  INCLUDE ("id", "consentAt", "consentWithdrawnAt", "diagnosticDoneAt") WHERE "state" = 'active';
DROP INDEX "Person_organisationId_idx";
CREATE INDEX "Person_organisationId_state_idx" ON "Person"("organisationId", "state");

-- Those to whom something can be proposed, who has waited longest first (database/waiting-people).
CREATE INDEX "Person_waiting" ON "Person" ("territoryId", "lastProposedAt" NULLS FIRST, "waitingSince", "id")
  WHERE "state" = 'active' AND "restrictedAt" IS NULL AND "consentAt" IS NOT NULL AND "consentWithdrawnAt" IS NULL
    AND "diagnosticDoneAt" IS NOT NULL;

-- The open offers of a territory: its indicators, its board, what may suit some people.
CREATE INDEX "Offer_open_counted" ON "Offer" ("territoryId", "expiresOn")
  INCLUDE ("id", "publishedAt", "romeCode", "sector", "kind", "places", "latitude", "longitude", "companyId", "sponsorId")
  WHERE "state" = 'published';
