-- What lets the database leave out, before anything is scored, hours that do not fit (domain/matching/narrowing).

-- The minutes of a week, from Monday's midnight, of a timetable as domain/schedule/week-schedule keeps it; a night of
-- Sunday goes on at Monday's beginning. Null for what is no timetable.
CREATE FUNCTION "minutesOfWeek"("schedule" jsonb) RETURNS int4multirange
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE WHEN jsonb_typeof("schedule" -> 'days') = 'array' THEN (
    SELECT coalesce(range_agg("part"."minutes"), '{}')
    FROM jsonb_array_elements("schedule" -> 'days') WITH ORDINALITY AS "day"("ranges", "number")
    CROSS JOIN LATERAL jsonb_array_elements("day"."ranges") AS "range"("of")
    CROSS JOIN LATERAL (SELECT ("day"."number"::int - 1) * 1440 + ("range"."of" ->> 'start')::int,
      ("day"."number"::int - 1) * 1440 + ("range"."of" ->> 'end')::int) AS "at"("start", "end")
    CROSS JOIN LATERAL (VALUES
      (int4range("at"."start", greatest("at"."start", least("at"."end", 10080)))),
      (int4range(0, greatest(0, "at"."end" - 10080)))) AS "part"("minutes")
  ) END;

ALTER TABLE "Offer" ADD COLUMN "workedMinutes" int4multirange
  GENERATED ALWAYS AS ("minutesOfWeek"("schedule")) STORED;
ALTER TABLE "Person" ADD COLUMN "possibleMinutes" int4multirange
  GENERATED ALWAYS AS ("minutesOfWeek"("availability")) STORED;

-- The nearest people of a place, whom a change would open an offer to.
CREATE INDEX "Person_place" ON "Person" USING gist ("placeOf"("latitude", "longitude")) WHERE "state" = 'active';
