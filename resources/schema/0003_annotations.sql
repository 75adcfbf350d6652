-- lowest program version that can read the result: 0.1.0
--
-- What analysts note and follow up. Everything here is made by people: re-analysis and import write nothing but
-- the place of a passage in a new revision (revision_id, "begin", "end", prefix, suffix), and that only where no
-- other place can be meant. A passage whose revision_id is not that of its document's current revision is an
-- orphan: somebody has to say where it belongs. uuid names a row in every copy of the store.

-- A tree. folded is the name in the form that is compared: no two codes under one parent have the same.
CREATE TABLE codes (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    parent_id INTEGER REFERENCES codes (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    colour TEXT NOT NULL,
    description TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX codes_name ON codes (coalesce(parent_id, 0), folded);
CREATE INDEX codes_parent ON codes (parent_id);

CREATE TABLE annotations (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    revision_id INTEGER REFERENCES revisions (id) ON DELETE SET NULL,
    "begin" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    memo TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;
CREATE INDEX annotations_document ON annotations (document_id, "begin");
CREATE INDEX annotations_revision ON annotations (revision_id);

CREATE TABLE annotation_codes (
    annotation_id INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
    code_id INTEGER NOT NULL REFERENCES codes (id) ON DELETE CASCADE,
    PRIMARY KEY (annotation_id, code_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX annotation_codes_code ON annotation_codes (code_id);

-- What was taken away, so that an older copy of the store does not bring it back; into_uuid is the code that
-- a merged one became.
CREATE TABLE removed_items (
    uuid TEXT NOT NULL PRIMARY KEY,
    into_uuid TEXT,
    author TEXT NOT NULL,
    removed TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The name of a commitment in every copy of the store; given to it when somebody first decides about it.
CREATE TABLE commitment_names (
    commitment_id INTEGER PRIMARY KEY REFERENCES commitments (id) ON DELETE CASCADE,
    uuid TEXT NOT NULL UNIQUE
) STRICT;

-- What a person says of a commitment, against what was detected; actors is a JSON array.
CREATE TABLE commitment_edits (
    commitment_id INTEGER NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
    field TEXT NOT NULL CHECK (field IN ('kind', 'actors', 'towards', 'action', 'topic', 'due',
        'due_from', 'due_to', 'amount', 'strength', 'condition', 'owner', 'follow_up', 'priority', 'notes')),
    value TEXT NOT NULL,
    author TEXT NOT NULL,
    decided TEXT NOT NULL,
    PRIMARY KEY (commitment_id, field)
) STRICT, WITHOUT ROWID;

-- Proposals that are no commitments.
CREATE TABLE commitment_rejections (
    commitment_id INTEGER PRIMARY KEY REFERENCES commitments (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    decided TEXT NOT NULL
) STRICT;

-- Every change of status, oldest first by decided; the last is in commitment_decisions too.
CREATE TABLE commitment_history (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    commitment_id INTEGER NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    decided TEXT NOT NULL
) STRICT;
CREATE INDEX commitment_history_commitment ON commitment_history (commitment_id);

-- Either a passage of a document, or a cited source with its date.
CREATE TABLE commitment_evidence (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    commitment_id INTEGER NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
    document_id INTEGER REFERENCES documents (id) ON DELETE CASCADE,
    revision_id INTEGER REFERENCES revisions (id) ON DELETE SET NULL,
    "begin" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    source TEXT NOT NULL,
    source_date TEXT NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    CHECK (document_id IS NOT NULL OR (source <> '' AND source_date <> ''))
) STRICT;
CREATE INDEX commitment_evidence_commitment ON commitment_evidence (commitment_id);
CREATE INDEX commitment_evidence_document ON commitment_evidence (document_id);
CREATE INDEX commitment_evidence_revision ON commitment_evidence (revision_id);

-- Commitments that are one undertaking, said in several documents.
CREATE TABLE lineages (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    author TEXT NOT NULL,
    decided TEXT NOT NULL
) STRICT;

CREATE TABLE lineage_members (
    commitment_id INTEGER PRIMARY KEY REFERENCES commitments (id) ON DELETE CASCADE,
    lineage_id INTEGER NOT NULL REFERENCES lineages (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX lineage_members_lineage ON lineage_members (lineage_id);

-- Two commitments that are not one undertaking; a_id < b_id always.
CREATE TABLE lineage_rejections (
    a_id INTEGER NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
    b_id INTEGER NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    decided TEXT NOT NULL,
    PRIMARY KEY (a_id, b_id),
    CHECK (a_id < b_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX lineage_rejections_b ON lineage_rejections (b_id);

-- Commitments that somebody decided about in any way: re-analysis keeps them even where it finds them no more.
CREATE VIEW decided_commitments AS
    SELECT commitment_id AS id FROM commitment_decisions
    UNION SELECT commitment_id FROM commitment_names
    UNION SELECT id FROM commitments WHERE origin = 'entered';

-- Detections with what people say of them. The words and their place are those of the text.
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
        EXISTS (SELECT 1 FROM commitment_rejections x WHERE x.commitment_id = c.id) AS rejected,
        coalesce((SELECT uuid FROM commitment_names x WHERE x.commitment_id = c.id), '') AS uuid,
        coalesce((SELECT lineage_id FROM lineage_members x WHERE x.commitment_id = c.id), 0) AS lineage_id,
        (SELECT count(*) FROM commitment_evidence x WHERE x.commitment_id = c.id) AS evidence
    FROM commitments c;

-- For queries by people: as in 0002, with what people say of commitments.
DROP VIEW v_commitments;
CREATE VIEW v_commitments AS
    SELECT c.id AS id, c.document_id AS document,
        (SELECT min(r.meeting_id) FROM readouts r WHERE r.document_id = c.document_id) AS meeting, d.side AS side,
        c.kind AS kind, c.actors AS actors, c.towards AS towards, c.action AS action, nullif(c.due, '') AS due,
        c.due_from AS due_from, c.due_to AS due_to, nullif(c.amount, '') AS amount, nullif(c.condition, '') AS condition,
        c.negative AS negative, c.strength AS strength, c.status AS status, c.quote AS quote,
        c."begin" AS "begin", c."end" AS "end", nullif(c.topic, '') AS topic, nullif(c.owner, '') AS owner,
        nullif(c.follow_up, '') AS follow_up, c.priority AS priority, c.notes AS notes, c.evidence AS evidence,
        nullif(c.lineage_id, 0) AS lineage, c.origin = 'entered' AS by_hand
    FROM commitment_values c JOIN document_values d ON d.id = c.document_id WHERE NOT c.rejected;

CREATE VIEW v_codes AS
    SELECT id, parent_id AS parent, name, colour, description, author, created, modified FROM codes;

CREATE VIEW v_annotations AS
    SELECT a.id AS id, a.document_id AS document, a."begin" AS "begin", a."end" AS "end", a.quote AS quote,
        a.memo AS memo, a.author AS author, a.created AS created, a.modified AS modified,
        a.revision_id IS NOT d.revision_id AS orphan,
        (SELECT group_concat(c.name, '; ') FROM annotation_codes x JOIN codes c ON c.id = x.code_id
            WHERE x.annotation_id = a.id) AS codes
    FROM annotations a JOIN documents d ON d.id = a.document_id;
