-- lowest program version that can read the result: 0.1.0
--
-- Which passage of a text tells of an encounter, and of the meeting that it is an account of; 0 to 0 where none is
-- known. Older stores tell it after the next analysis.

ALTER TABLE encounters ADD COLUMN "begin" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE encounters ADD COLUMN "end" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE readouts ADD COLUMN passage_begin INTEGER NOT NULL DEFAULT 0;
ALTER TABLE readouts ADD COLUMN passage_end INTEGER NOT NULL DEFAULT 0;
