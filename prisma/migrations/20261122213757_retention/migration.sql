-- AlterTable
ALTER TABLE "Convention" ADD COLUMN     "archivedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "anonymisedAt" TIMESTAMP(3),
ADD COLUMN     "lastContactAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "restrictedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Recommendation" ADD COLUMN     "hostViewEndedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "RetentionAct" (
    "id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "territoryId" UUID,
    "at" TIMESTAMP(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RetentionAct_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RetentionAct_rule_territoryId_at_idx" ON "RetentionAct"("rule", "territoryId", "at");

-- Files of before: the last write of the row stands for the last contact.
UPDATE "Person" SET "lastContactAt" = GREATEST("createdAt", "updatedAt");

-- What retention looks for, and nothing else.
CREATE INDEX "Person_last_contact" ON "Person" ("lastContactAt") WHERE "restrictedAt" IS NULL;
CREATE INDEX "Person_restricted" ON "Person" ("restrictedAt") WHERE "restrictedAt" IS NOT NULL AND "anonymisedAt" IS NULL;
CREATE INDEX "Recommendation_host_view" ON "Recommendation" ("closedAt")
  WHERE "hostViewEndedAt" IS NULL AND "presentedAt" IS NOT NULL;
CREATE INDEX "Convention_end" ON "Convention" ((COALESCE("endedOn", "endDate")));
CREATE INDEX "FileAccess_at_idx" ON "FileAccess" ("at");
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry" ("at");
CREATE INDEX "OutboxEvent_over" ON "OutboxEvent" ((COALESCE("handledAt", "deadAt")));
CREATE INDEX "Message_over" ON "Message" ((COALESCE("sentAt", "deadAt")));

-- Signatures and kept PDFs go with an archived convention, or with the pairings of a file set aside, in a transaction
-- that says it is erasing: nothing else removes them.
CREATE OR REPLACE FUNCTION "refuse_signature_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF current_setting('passerelle.erasing', true) = 'on' AND (
      EXISTS (
        SELECT FROM "Convention" c
        WHERE c."id" = (to_jsonb(OLD) ->> 'conventionId')::uuid AND c."archivedAt" IS NOT NULL
      ) OR EXISTS (
        SELECT FROM "Pairing" g JOIN "Person" p ON p."id" = g."personId"
        WHERE g."id" = (to_jsonb(OLD) ->> 'pairingId')::uuid AND p."restrictedAt" IS NOT NULL
      )
    ) THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'signatures are never changed nor removed';
END;
$$;
CREATE TRIGGER "CharterSignature_no_truncate" BEFORE TRUNCATE ON "CharterSignature"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_signature_change"();
