-- What lists search, without accents or capitals, kept beside what it is made of: every word typed is looked for in it
-- (database/has-words). People have theirs already ("Person"."searchName").

ALTER TABLE "Offer" ADD COLUMN "words" text NOT NULL
  GENERATED ALWAYS AS ("searchText"("title" || ' ' || "city")) STORED;
ALTER TABLE "Company" ADD COLUMN "words" text NOT NULL
  GENERATED ALWAYS AS ("searchText"("name" || ' ' || "siren")) STORED;
ALTER TABLE "User" ADD COLUMN "words" text NOT NULL
  GENERATED ALWAYS AS ("searchText"("firstName" || ' ' || "lastName")) STORED;
ALTER TABLE "Organisation" ADD COLUMN "words" text NOT NULL
  GENERATED ALWAYS AS ("searchText"("name")) STORED;
ALTER TABLE "Sponsor" ADD COLUMN "words" text NOT NULL
  GENERATED ALWAYS AS ("searchText"("trade" || ' ' || "city")) STORED;

-- A referent searches all the offers of a territory; the public, the open ones, from the same column.
CREATE INDEX "Offer_words" ON "Offer" USING gin ("words" gin_trgm_ops);
DROP INDEX "Offer_open_words";
CREATE INDEX "Offer_open_words" ON "Offer" USING gin ("words" gin_trgm_ops) WHERE "state" = 'published';
