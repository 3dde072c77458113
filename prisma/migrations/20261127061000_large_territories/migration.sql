-- What the pages of a large territory count and sort is read in indexes alone.

DROP INDEX "Offer_territoryId_state_idx";
CREATE INDEX "Offer_territoryId_state_enteredById_idx" ON "Offer"("territoryId", "state", "enteredById");
CREATE INDEX "Offer_lately" ON "Offer"("territoryId", "updatedAt");
CREATE INDEX "TravelMode_reach" ON "TravelMode"("personId", "mode", "maxKm");

-- The people of a territory's indicators.
CREATE INDEX "Person_counted" ON "Person" ("territoryId") INCLUDE ("consentAt", "consentWithdrawnAt", "diagnosticDoneAt")
  WHERE "state" = 'active';
-- The few whose file is set aside: lists leave them out without reading everybody.
CREATE INDEX "Person_aside" ON "Person" ("id") WHERE "restrictedAt" IS NOT NULL;
