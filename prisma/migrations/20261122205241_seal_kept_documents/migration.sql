-- The PDF kept at validation is sealed in the chain of signatures: sealHash of app/domain/convention/seal.ts, in SQL for
-- the PDFs kept so far.
ALTER TABLE "ConventionDocument" ADD COLUMN "previousHash" TEXT, ADD COLUMN "hash" TEXT;

UPDATE "ConventionDocument" d SET "previousHash" = (
  SELECT s."hash" FROM "Signature" s
  WHERE s."conventionId" = d."conventionId" AND s."version" = d."version"
  ORDER BY s."sequence" DESC LIMIT 1
);
UPDATE "ConventionDocument" SET "hash" = encode(sha256(convert_to(
  E'passerelle-document/1\n' || "conventionId" || E'\n' || "version" || E'\n' || "sha256" || E'\n'
    || to_char("createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || E'\n' || "previousHash" || E'\n',
  'UTF8')), 'hex');

ALTER TABLE "ConventionDocument" ALTER COLUMN "previousHash" SET NOT NULL, ALTER COLUMN "hash" SET NOT NULL;

-- Neither a signature nor a kept PDF is changed or removed, one by one or all at once: TRUNCATE fires no row trigger.
CREATE TRIGGER "Signature_no_truncate" BEFORE TRUNCATE ON "Signature"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_signature_change"();
CREATE TRIGGER "ConventionDocument_append_only" BEFORE UPDATE OR DELETE ON "ConventionDocument"
  FOR EACH ROW EXECUTE FUNCTION "refuse_signature_change"();
CREATE TRIGGER "ConventionDocument_no_truncate" BEFORE TRUNCATE ON "ConventionDocument"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_signature_change"();
