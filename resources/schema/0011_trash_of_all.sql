-- lowest program version that can read the result: 0.1.0
--
-- The trash holds annotations, codes, commitments and saved searches as well. As with documents, what was deleted stays
-- where it is and is marked; a code hides all below it. So that its name is free meanwhile, what must be unique (folded
-- of a code, name of a search) has U+001F and the id behind it for as long as it is in the trash.

CREATE TABLE trash_before AS SELECT id, document_id, meeting_id, author, deleted, stakes FROM trash;
DROP TABLE trash;
CREATE TABLE trash (
    id INTEGER PRIMARY KEY,
    document_id INTEGER UNIQUE REFERENCES documents (id) ON DELETE CASCADE,
    meeting_id INTEGER UNIQUE REFERENCES meetings (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    deleted TEXT NOT NULL,
    stakes TEXT NOT NULL,
    annotation_id INTEGER UNIQUE REFERENCES annotations (id) ON DELETE CASCADE,
    code_id INTEGER UNIQUE REFERENCES codes (id) ON DELETE CASCADE,
    commitment_id INTEGER UNIQUE REFERENCES commitments (id) ON DELETE CASCADE,
    search_id INTEGER UNIQUE REFERENCES saved_searches (id) ON DELETE CASCADE,
    CHECK ((document_id IS NOT NULL) + (meeting_id IS NOT NULL) + (annotation_id IS NOT NULL) + (code_id IS NOT NULL)
        + (commitment_id IS NOT NULL) + (search_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO trash (id, document_id, meeting_id, author, deleted, stakes)
    SELECT id, document_id, meeting_id, author, deleted, stakes FROM trash_before;
DROP TABLE trash_before;
CREATE TRIGGER trash_deleted AFTER DELETE ON trash BEGIN
    INSERT INTO used_ids (kind, highest) VALUES ('trash', OLD.id)
        ON CONFLICT (kind) DO UPDATE SET highest = max(highest, excluded.highest);
END;

CREATE VIEW live_annotations AS
    SELECT a.* FROM annotations a WHERE NOT EXISTS (SELECT 1 FROM trash t WHERE t.annotation_id = a.id)
        AND NOT EXISTS (SELECT 1 FROM trash t WHERE t.document_id = a.document_id);

CREATE VIEW live_codes AS
    SELECT c.* FROM codes c WHERE c.id NOT IN (
        WITH RECURSIVE gone (id) AS (SELECT code_id FROM trash WHERE code_id IS NOT NULL
            UNION SELECT k.id FROM codes k JOIN gone ON k.parent_id = gone.id)
        SELECT id FROM gone);

-- The codes on annotations, in the trash or not. Told by what is gone, which is little: reading every annotation
-- would ask after each code.
CREATE VIEW live_annotation_codes AS
    SELECT x.* FROM annotation_codes x WHERE x.code_id NOT IN (
        WITH RECURSIVE gone (id) AS (SELECT code_id FROM trash WHERE code_id IS NOT NULL
            UNION SELECT k.id FROM codes k JOIN gone ON k.parent_id = gone.id)
        SELECT id FROM gone);

CREATE VIEW live_commitments AS
    SELECT c.* FROM commitments c WHERE NOT EXISTS (SELECT 1 FROM trash t WHERE t.commitment_id = c.id)
        AND NOT EXISTS (SELECT 1 FROM trash t WHERE t.document_id = c.document_id);

CREATE VIEW live_saved_searches AS
    SELECT s.* FROM saved_searches s WHERE NOT EXISTS (SELECT 1 FROM trash t WHERE t.search_id = s.id);

-- What each document is called, in the trash or not.
CREATE VIEW document_titles AS
    SELECT d.id AS id, coalesce(nullif(coalesce((SELECT value FROM document_decisions x
            WHERE x.document_id = d.id AND x.field = 'title'), d.title), ''), s.file) AS title,
        coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'side'), d.side, '') AS side
    FROM documents d JOIN revisions r ON r.id = d.revision_id JOIN sources s ON s.id = r.source_id;

-- All that is in the trash. detail is the rest of its words, place what it stands in: a document, a code above it.
CREATE VIEW trash_items AS
    SELECT id, document_id, NULL AS meeting_id, NULL AS annotation_id, NULL AS code_id, NULL AS commitment_id,
        NULL AS search_id, title, '' AS detail, '' AS place, side, date, file, path, author, deleted, stakes
        FROM trash_documents
    UNION ALL SELECT id, NULL, meeting_id, NULL, NULL, NULL, NULL, title, '', '', '', date, '', '', author, deleted, stakes
        FROM trash_meetings
    UNION ALL SELECT t.id, NULL, NULL, a.id, NULL, NULL, NULL, substr(a.quote, 1, 1000), substr(a.memo, 1, 1000), d.title,
        d.side, '', '', '', t.author, t.deleted, t.stakes
        FROM trash t JOIN annotations a ON a.id = t.annotation_id JOIN document_titles d ON d.id = a.document_id
    UNION ALL SELECT t.id, NULL, NULL, NULL, c.id, NULL, NULL, c.name, c.description, coalesce(p.name, ''), '', '', '', '',
        t.author, t.deleted, t.stakes
        FROM trash t JOIN codes c ON c.id = t.code_id LEFT JOIN codes p ON p.id = c.parent_id
    UNION ALL SELECT t.id, NULL, NULL, NULL, NULL, c.id, NULL, substr(c.quote, 1, 1000),
        coalesce((SELECT value FROM commitment_edits x WHERE x.commitment_id = c.id AND x.field = 'notes'), ''), d.title,
        d.side, '', '', '', t.author, t.deleted, t.stakes
        FROM trash t JOIN commitments c ON c.id = t.commitment_id JOIN document_titles d ON d.id = c.document_id
    UNION ALL SELECT t.id, NULL, NULL, NULL, NULL, NULL, s.id, substr(s.name, 1, instr(s.name, char(31)) - 1),
        coalesce(s.query ->> 'text', ''), '', '', '', '', '', t.author, t.deleted, t.stakes
        FROM trash t JOIN saved_searches s ON s.id = t.search_id;

-- For queries by people: as in 0003 and 0007, without what is in the trash.
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
    FROM commitment_values c JOIN live_commitments l ON l.id = c.id JOIN document_values d ON d.id = c.document_id
    WHERE NOT c.rejected;

DROP VIEW v_codes;
CREATE VIEW v_codes AS
    SELECT id, parent_id AS parent, name, colour, description, author, created, modified FROM live_codes;

DROP VIEW v_annotations;
CREATE VIEW v_annotations AS
    SELECT a.id AS id, a.document_id AS document, a."begin" AS "begin", a."end" AS "end", a.quote AS quote,
        a.memo AS memo, a.author AS author, a.created AS created, a.modified AS modified,
        a.revision_id IS NOT d.revision_id AS orphan,
        (SELECT group_concat(c.name, '; ') FROM annotation_codes x JOIN live_codes c ON c.id = x.code_id
            WHERE x.annotation_id = a.id) AS codes
    FROM live_annotations a JOIN live_documents d ON d.id = a.document_id;
