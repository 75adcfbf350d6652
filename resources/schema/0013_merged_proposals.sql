-- lowest program version that can read the result: 0.1.0
--
-- A proposal that was merged into another one is a rejected one that names it: it says the same, in another copy of
-- the text. Where the other goes for good, the proposal is one again.

ALTER TABLE commitment_rejections ADD COLUMN same_as INTEGER REFERENCES commitments (id) ON DELETE CASCADE;
CREATE INDEX commitment_rejections_same_as ON commitment_rejections (same_as);
