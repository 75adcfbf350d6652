-- lowest program version that can read the result: 0.1.0
--
-- What people deleted stays where it is, whole, until it is deleted for good: it is marked here, and whatever is read
-- for people is read through the live_* views and those above them. So ids, texts, annotations, commitments, links and
-- decisions are untouched when it comes back, also through migrations, merges of entities and whatever else happens
-- meanwhile. The search index keeps its entries; a search asks document_values.

-- One document or one meeting that was deleted. stakes is what hung on it then, a JSON object of numbers: compared
-- with what hangs on it when it comes back, it tells what other deletions took away meanwhile.
CREATE TABLE trash (
    id INTEGER PRIMARY KEY,
    document_id INTEGER UNIQUE REFERENCES documents (id) ON DELETE CASCADE,
    meeting_id INTEGER UNIQUE REFERENCES meetings (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    deleted TEXT NOT NULL,
    stakes TEXT NOT NULL,
    CHECK ((document_id IS NULL) <> (meeting_id IS NULL))
) STRICT;
CREATE TRIGGER trash_deleted AFTER DELETE ON trash BEGIN
    INSERT INTO used_ids (kind, highest) VALUES ('trash', OLD.id)
        ON CONFLICT (kind) DO UPDATE SET highest = max(highest, excluded.highest);
END;

-- The documents of a deleted meeting: they are paired without it meanwhile. author and decided are what the document's
-- placement decision said then, NULL where there was none.
CREATE TABLE trash_places (
    meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    confidence REAL NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('detected', 'entered')),
    author TEXT,
    decided TEXT,
    PRIMARY KEY (meeting_id, document_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX trash_places_document ON trash_places (document_id);

CREATE VIEW live_documents AS
    SELECT d.* FROM documents d WHERE NOT EXISTS (SELECT 1 FROM trash t WHERE t.document_id = d.id);

CREATE VIEW live_readouts AS
    SELECT r.* FROM readouts r WHERE NOT EXISTS (SELECT 1 FROM trash t WHERE t.document_id = r.document_id);

-- A detected meeting of which every document is in the trash is there with them.
CREATE VIEW live_meetings AS
    SELECT m.* FROM meetings m
    WHERE NOT EXISTS (SELECT 1 FROM trash t WHERE t.meeting_id = m.id)
        AND (m.origin = 'entered' OR EXISTS (SELECT 1 FROM live_readouts r WHERE r.meeting_id = m.id)
            OR NOT EXISTS (SELECT 1 FROM readouts r WHERE r.meeting_id = m.id));

DROP VIEW document_values;
CREATE VIEW document_values AS
    SELECT d.id AS id, d.revision_id AS revision_id, d.analysed AS analysed,
        coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'title'), d.title) AS title,
        nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'issuer'), d.issuer), '') AS issuer,
        nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'side'), d.side), '') AS side,
        nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'relays'), d.relays), '') AS relays,
        nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'doc_type'), d.doc_type), '') AS doc_type,
        nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'language'), d.language), '') AS language,
        nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'published'), d.published), '') AS published,
        nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'published_from'), d.published_from), '') AS published_from,
        nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'published_to'), d.published_to), '') AS published_to
    FROM live_documents d;

DROP VIEW meeting_values;
CREATE VIEW meeting_values AS
    SELECT m.id AS id, m.origin AS origin,
        coalesce((SELECT value FROM meeting_decisions x WHERE x.meeting_id = m.id AND x.field = 'title'), m.title) AS title,
        nullif(coalesce((SELECT value FROM meeting_decisions x WHERE x.meeting_id = m.id AND x.field = 'date'), m.date), '') AS date,
        nullif(coalesce((SELECT value FROM meeting_decisions x WHERE x.meeting_id = m.id AND x.field = 'date_from'), m.date_from), '') AS date_from,
        nullif(coalesce((SELECT value FROM meeting_decisions x WHERE x.meeting_id = m.id AND x.field = 'date_to'), m.date_to), '') AS date_to,
        coalesce((SELECT value FROM meeting_decisions x WHERE x.meeting_id = m.id AND x.field = 'place'), m.place) AS place,
        coalesce((SELECT value FROM meeting_decisions x WHERE x.meeting_id = m.id AND x.field = 'format'), m.format) AS format,
        coalesce((SELECT value FROM meeting_decisions x WHERE x.meeting_id = m.id AND x.field = 'occasion'), m.occasion) AS occasion,
        coalesce((SELECT value FROM meeting_decisions x WHERE x.meeting_id = m.id AND x.field = 'participants'), m.participants) AS participants,
        coalesce((SELECT value FROM meeting_decisions x WHERE x.meeting_id = m.id AND x.field = 'countries'), m.countries) AS countries
    FROM live_meetings m;

-- Documents in the trash, as the library called them.
CREATE VIEW trash_documents AS
    SELECT t.id AS id, t.document_id AS document_id, t.author AS author, t.deleted AS deleted, t.stakes AS stakes,
        coalesce(nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'title'), d.title), ''), s.file) AS title,
        coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'side'), d.side, '') AS side,
        coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'published'), d.published, '') AS date,
        s.file AS file, s.path AS path
    FROM trash t JOIN documents d ON d.id = t.document_id JOIN revisions r ON r.id = d.revision_id JOIN sources s ON s.id = r.source_id;

CREATE VIEW trash_meetings AS
    SELECT t.id AS id, t.meeting_id AS meeting_id, t.author AS author, t.deleted AS deleted, t.stakes AS stakes,
        coalesce((SELECT value FROM meeting_decisions x WHERE x.meeting_id = m.id AND x.field = 'title'), m.title) AS title,
        coalesce((SELECT value FROM meeting_decisions x WHERE x.meeting_id = m.id AND x.field = 'date'), m.date, '') AS date
    FROM trash t JOIN meetings m ON m.id = t.meeting_id;

-- A passage stays the evidence that somebody took it for when its document is deleted: it is then a cited source.
CREATE VIEW evidence_values AS
    SELECT e.id AS id, e.uuid AS uuid, e.commitment_id AS commitment_id, iif(t.id IS NULL, e.document_id, NULL) AS document_id,
        iif(t.id IS NULL, e.revision_id, NULL) AS revision_id, e."begin" AS "begin", e."end" AS "end", e.quote AS quote,
        e.prefix AS prefix, e.suffix AS suffix,
        iif(t.id IS NULL, e.source, (SELECT d.title FROM trash_documents d WHERE d.document_id = e.document_id)) AS source,
        iif(t.id IS NULL, e.source_date, coalesce((SELECT nullif(d.date, '') FROM trash_documents d
            WHERE d.document_id = e.document_id), substr(e.created, 1, 10))) AS source_date,
        e.note AS note, e.author AS author, e.created AS created
    FROM commitment_evidence e LEFT JOIN trash t ON t.document_id = e.document_id;

-- For queries by people: the same columns as before, without what is in the trash.
DROP VIEW v_meetings;
CREATE VIEW v_meetings AS
    SELECT m.id AS id, m.title AS title, m.date AS date, m.date_from AS date_from, m.date_to AS date_to,
        m.place AS place, nullif(m.format, '') AS format, m.occasion AS occasion, m.participants AS participants,
        m.countries AS countries, (SELECT count(*) FROM live_readouts r WHERE r.meeting_id = m.id) AS documents
    FROM meeting_values m;

DROP VIEW v_sentences;
CREATE VIEW v_sentences AS
    SELECT d.id AS document, s.idx AS idx, s."begin" AS "begin", s."end" AS "end", s.act AS speech_act,
        s.strength AS strength, s.speaker AS speaker, s.addressee AS addressee, s.negated AS negated
    FROM live_documents d JOIN sentences s ON s.revision_id = d.revision_id;

DROP VIEW v_mentions;
CREATE VIEW v_mentions AS
    SELECT m.entity_id AS entity, d.id AS document, m.name AS written, m.mention_count AS mentions
    FROM live_documents d JOIN mention_values m ON m.revision_id = d.revision_id;

DROP VIEW v_topics;
CREATE VIEW v_topics AS
    SELECT d.id AS document, t.name AS topic, t.generic AS generic, t.proposed AS proposed
    FROM live_documents d JOIN document_topics dt ON dt.revision_id = d.revision_id JOIN topics t ON t.id = dt.topic_id;

DROP VIEW v_amounts;
CREATE VIEW v_amounts AS
    SELECT d.id AS document, a."begin" AS "begin", a."end" AS "end", a.value AS value, a.unit AS unit
    FROM live_documents d JOIN amounts a ON a.revision_id = d.revision_id;

DROP VIEW v_links;
CREATE VIEW v_links AS
    SELECT l.id AS id, l.a_id AS a, l.b_id AS b, l.relation AS relation, l.score AS score, l.status AS status,
        l.origin = 'entered' AS by_hand, l.note AS note, l.author AS author,
        (SELECT group_concat(s.quote, ' … ') FROM link_sentences s WHERE s.link_id = l.id AND s.side = 'a') AS a_text,
        (SELECT group_concat(s.quote, ' … ') FROM link_sentences s WHERE s.link_id = l.id AND s.side = 'b') AS b_text
    FROM links l JOIN live_documents a ON a.id = l.a_id JOIN live_documents b ON b.id = l.b_id;

DROP VIEW v_annotations;
CREATE VIEW v_annotations AS
    SELECT a.id AS id, a.document_id AS document, a."begin" AS "begin", a."end" AS "end", a.quote AS quote,
        a.memo AS memo, a.author AS author, a.created AS created, a.modified AS modified,
        a.revision_id IS NOT d.revision_id AS orphan,
        (SELECT group_concat(c.name, '; ') FROM annotation_codes x JOIN codes c ON c.id = x.code_id
            WHERE x.annotation_id = a.id) AS codes
    FROM annotations a JOIN live_documents d ON d.id = a.document_id;

DROP VIEW v_sources;
CREATE VIEW v_sources AS
    SELECT v.document_id AS document, r.number AS revision, s.path AS path, s.file AS file, s.retrieved AS retrieved,
        v.source_url AS source_url, v.format AS format, v.reader AS reader, o.sha256 AS sha256, o.bytes AS bytes
    FROM live_documents d JOIN source_values v ON v.document_id = d.id JOIN revisions r ON r.id = v.revision_id
        JOIN originals o ON o.id = v.original_id JOIN sources s ON s.original_id = v.original_id;

DROP VIEW v_revisions;
CREATE VIEW v_revisions AS
    SELECT r.document_id AS document, r.number AS revision, s.retrieved AS retrieved, r.source_url AS source_url,
        r.characters AS characters, c.added AS words_added, c.removed AS words_removed, c.silent AS silent, r.text AS text
    FROM live_documents d JOIN revisions r ON r.document_id = d.id JOIN sources s ON s.id = r.source_id
        LEFT JOIN revision_changes c ON c.revision_id = r.id;

DROP VIEW v_skipped;
CREATE VIEW v_skipped AS
    SELECT d.id AS document, x.value ->> 0 AS "begin", x.value ->> 1 AS "end", x.value ->> 2 AS reason
    FROM live_documents d JOIN analyses a ON a.revision_id = d.revision_id, json_each(a.skipped) x;
