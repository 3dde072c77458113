-- The last step of a person's file, so that « no step for 30 days » is read on the person's own row.
ALTER TABLE "Person" ADD COLUMN     "lastStepAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
UPDATE "Person" p SET "lastStepAt" = GREATEST(p."createdAt", p."diagnosticDoneAt",
  (SELECT max(d."updatedAt") FROM "DiagnosticEntry" d WHERE d."personId" = p."id"),
  (SELECT max(s."createdAt") FROM "MobilisedSolution" s WHERE s."personId" = p."id"));

-- What a whole organisation's people are sorted by, without opening their files.
CREATE INDEX "Person_followed" ON "Person" ("organisationId", "supportReferentId")
  INCLUDE ("id", "territoryId", "lastName", "firstName", "searchName", "birthDate", "legalRepresentativeName",
    "consentAt", "consentWithdrawnAt", "diagnosticDoneAt", "lastProposedAt", "waitingSince", "lastStepAt")
  WHERE "state" = 'active';

-- What happened lately in a territory.
CREATE INDEX "Recommendation_lately" ON "Recommendation" ("territoryId", "updatedAt");
CREATE INDEX "Convention_lately" ON "Convention" ("territoryId", "updatedAt");
-- The rebound plans whose first appointment is still to be made.
CREATE INDEX "ReboundPlan_waiting" ON "ReboundPlan" ("personId", "appointmentDueOn")
  WHERE "closedAt" IS NULL AND "appointmentOn" IS NULL;
