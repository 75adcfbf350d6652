-- lowest program version that can read the result: 0.1.0
--
-- A proposal that was merged into another one is a rejected one that names it: it says the same, in another copy of
-- the text. Where the other goes, into the trash too, the proposal is one again.

ALTER TABLE commitment_rejections ADD COLUMN same_as INTEGER REFERENCES commitments (id) ON DELETE CASCADE;
CREATE INDEX commitment_rejections_same_as ON commitment_rejections (same_as);

-- As in 0003; a merged proposal is hidden while the other one is shown, and a lineage is one while two of it are.
DROP VIEW commitment_values;
CREATE VIEW commitment_values AS
    SELECT c.id AS id, c.document_id AS document_id, c.revision_id AS revision_id, c.idx AS idx,
        c."begin" AS "begin", c."end" AS "end", c.quote AS quote, c.sentence AS sentence,
        coalesce((SELECT value FROM commitment_edits x WHERE x.commitment_id = c.id AND x.field = 'kind'), c.kind) AS kind,
        coalesce((SELECT value FROM commitment_edits x WHERE x.commitment_id = c.id AND x.field = 'actors'), c.actors) AS actors,
        coalesce((SELECT value FROM commitment_edits x WHERE x.commitment_id = c.id AND x.field = 'towards'), c.towards) AS towards,
        coalesce((SELECT value FROM commitment_edits x WHERE x.commitment_id = c.id AND x.field = 'action'), c.action) AS action,
        coalesce((SELECT value FROM commitment_edits x WHERE x.commitment_id = c.id AND x.field = 'due'), c.due) AS due,
        nullif(coalesce((SELECT value FROM commitment_edits x WHERE x.commitment_id = c.id AND x.field = 'due_from'), c.due_from), '') AS due_from,
        nullif(coalesce((SELECT value FROM commitment_edits x WHERE x.commitment_id = c.id AND x.field = 'due_to'), c.due_to), '') AS due_to,
        coalesce((SELECT value FROM commitment_edits x WHERE x.commitment_id = c.id AND x.field = 'amount'), c.amount) AS amount,
        coalesce((SELECT value FROM commitment_edits x WHERE x.commitment_id = c.id AND x.field = 'condition'), c.condition) AS condition,
        CAST(coalesce((SELECT value FROM commitment_edits x WHERE x.commitment_id = c.id AND x.field = 'strength'), c.strength) AS INTEGER) AS strength,
        coalesce((SELECT value FROM commitment_edits x WHERE x.commitment_id = c.id AND x.field = 'topic'),
            (SELECT t.name FROM document_topics dt JOIN topics t ON t.id = dt.topic_id, json_each(dt.sentences) s
                WHERE dt.revision_id = c.revision_id AND s.value = c.sentence AND NOT t.generic AND NOT t.proposed
                ORDER BY dt.idx LIMIT 1), '') AS topic,
        coalesce((SELECT value FROM commitment_edits x WHERE x.commitment_id = c.id AND x.field = 'owner'), '') AS owner,
        coalesce((SELECT value FROM commitment_edits x WHERE x.commitment_id = c.id AND x.field = 'follow_up'), '') AS follow_up,
        CAST(coalesce((SELECT value FROM commitment_edits x WHERE x.commitment_id = c.id AND x.field = 'priority'), 0) AS INTEGER) AS priority,
        coalesce((SELECT value FROM commitment_edits x WHERE x.commitment_id = c.id AND x.field = 'notes'), '') AS notes,
        c.negative AS negative, c.confidence AS confidence, c.rule AS rule, c.origin AS origin,
        coalesce((SELECT status FROM commitment_decisions x WHERE x.commitment_id = c.id),
            iif(c.origin = 'entered', 'open', 'proposed')) AS status,
        EXISTS (SELECT 1 FROM commitment_rejections x WHERE x.commitment_id = c.id
            AND (x.same_as IS NULL OR EXISTS (SELECT 1 FROM live_commitments k WHERE k.id = x.same_as))) AS rejected,
        coalesce((SELECT uuid FROM commitment_names x WHERE x.commitment_id = c.id), '') AS uuid,
        coalesce((SELECT lineage_id FROM lineage_members x WHERE x.commitment_id = c.id
            AND EXISTS (SELECT 1 FROM lineage_members y JOIN live_commitments l ON l.id = y.commitment_id
                WHERE y.lineage_id = x.lineage_id AND y.commitment_id <> c.id)), 0) AS lineage_id,
        (SELECT count(*) FROM commitment_evidence x WHERE x.commitment_id = c.id) AS evidence
    FROM commitments c;

-- What is shown in another way when the commitment of_id, or its document, goes into the trash or comes back.
CREATE VIEW commitment_kin AS
    SELECT c.id AS of_id, c.document_id AS document_id, x.commitment_id AS id
        FROM commitment_rejections x JOIN commitments c ON c.id = x.same_as
    UNION ALL SELECT c.id, c.document_id, y.commitment_id
        FROM commitments c JOIN lineage_members x ON x.commitment_id = c.id
        JOIN lineage_members y ON y.lineage_id = x.lineage_id AND y.commitment_id <> c.id;
