-- What the public search of offers needs. New-style bodies (RETURN …) bind names when they are created,
-- so that a dump restores whatever the search_path.

-- A point of the globe in kilometres from its centre: « <-> » between two of them is a distance (the chord: less than
-- 1 m from the arc at 50 km), and a GiST index walks it from the nearest.
CREATE FUNCTION "placeOf"("latitude" double precision, "longitude" double precision) RETURNS cube
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN cube(ARRAY[
    6371.0 * cos(radians("latitude")) * cos(radians("longitude")),
    6371.0 * cos(radians("latitude")) * sin(radians("longitude")),
    6371.0 * sin(radians("latitude"))
  ]);

-- Words without accents or capitals, as domain/referential/normalise-text reads them.
CREATE FUNCTION "searchText"("value" text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(unaccent('unaccent'::regdictionary, "value"));

CREATE INDEX "Offer_open_newest" ON "Offer" ("publishedAt" DESC, "id") WHERE "state" = 'published';
CREATE INDEX "Offer_open_job_newest" ON "Offer" ("romeCode", "publishedAt" DESC, "id") WHERE "state" = 'published';
CREATE INDEX "Offer_open_sector_newest" ON "Offer" ("sector", "publishedAt" DESC, "id") WHERE "state" = 'published';
CREATE INDEX "Offer_open_place" ON "Offer" USING gist ("placeOf"("latitude", "longitude")) WHERE "state" = 'published';
CREATE INDEX "Offer_open_job_place" ON "Offer" USING gist ("romeCode", "placeOf"("latitude", "longitude"))
  WHERE "state" = 'published';
CREATE INDEX "Offer_open_words" ON "Offer" USING gin ("searchText"("title" || ' ' || "city") gin_trgm_ops)
  WHERE "state" = 'published';
CREATE INDEX "Company_words" ON "Company" USING gin ("searchText"("name") gin_trgm_ops);

-- The first migration's indexes of the relay, made for another order.
DROP INDEX "OutboxEvent_waiting";
DROP INDEX "Message_waiting";
-- What is still to hand to workers, and nothing else: these stay small however long the history grows.
CREATE INDEX "OutboxEvent_due" ON "OutboxEvent" ("seq") WHERE "handledAt" IS NULL AND "deadAt" IS NULL;
CREATE INDEX "Message_due" ON "Message" ("availableAt") WHERE "sentAt" IS NULL AND "deadAt" IS NULL;
-- What /sante counts.
CREATE INDEX "OutboxEvent_dead" ON "OutboxEvent" ("deadAt") WHERE "deadAt" IS NOT NULL;
CREATE INDEX "Message_dead" ON "Message" ("deadAt") WHERE "deadAt" IS NOT NULL;
