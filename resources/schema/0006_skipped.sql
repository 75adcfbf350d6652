-- lowest program version that can read the result: 0.1.0
--
-- The pieces of a text that stand in no sentence, each with its reason: [begin, end, reason] triples. Beside the
-- stamp, since they are replaced with it; a store of an older program has none until it is analysed again.
ALTER TABLE analyses ADD COLUMN skipped TEXT NOT NULL DEFAULT '[]';

-- For queries by people: as in 0002.
CREATE VIEW v_skipped AS
    SELECT d.id AS document, x.value ->> 0 AS "begin", x.value ->> 1 AS "end", x.value ->> 2 AS reason
    FROM documents d JOIN analyses a ON a.revision_id = d.revision_id, json_each(a.skipped) x;
