-- lowest program version that can read the result: 0.1.0
--
-- What an analyst edits. Decisions stand beside what was detected and win over it when something is read: the
-- *_values views put the two together. Re-analysis and pairing write detections alone.

-- The meetings of this document are what a person says: its readouts of origin 'entered', or none at all.
CREATE TABLE placement_decisions (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    decided TEXT NOT NULL
) STRICT;

-- Files that a person deleted: a folder imported again does not bring them back.
CREATE TABLE removed_originals (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    author TEXT NOT NULL,
    decided TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- field is a column name of meetings.
CREATE TABLE meeting_decisions (
    meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    value TEXT,
    author TEXT NOT NULL,
    decided TEXT NOT NULL,
    PRIMARY KEY (meeting_id, field)
) STRICT, WITHOUT ROWID;

-- field is 'name', or 'junk' with the value '1'.
CREATE TABLE entity_decisions (
    entity_id INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    value TEXT,
    author TEXT NOT NULL,
    decided TEXT NOT NULL,
    PRIMARY KEY (entity_id, field)
) STRICT, WITHOUT ROWID;

-- An alias that a person added (kept = 1) or took away (0).
CREATE TABLE alias_decisions (
    entity_id INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
    alias TEXT NOT NULL,
    kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
    author TEXT NOT NULL,
    decided TEXT NOT NULL,
    PRIMARY KEY (entity_id, alias)
) STRICT, WITHOUT ROWID;

-- A role that a person gave or bounded in time (kept = 1), or took away (0); since and until are partial dates.
CREATE TABLE role_decisions (
    entity_id INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    since TEXT,
    until TEXT,
    kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
    author TEXT NOT NULL,
    decided TEXT NOT NULL,
    PRIMARY KEY (entity_id, role)
) STRICT, WITHOUT ROWID;

-- entity_id is the same as into_id; never in a chain: into_id is itself in no other.
CREATE TABLE entity_merges (
    entity_id INTEGER PRIMARY KEY REFERENCES entities (id) ON DELETE CASCADE,
    into_id INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    decided TEXT NOT NULL,
    CHECK (entity_id <> into_id)
) STRICT;
CREATE INDEX entity_merges_into ON entity_merges (into_id);

-- What is written as alias and would be taken for entity_id is own_id.
CREATE TABLE entity_splits (
    entity_id INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
    alias TEXT NOT NULL,
    own_id INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    decided TEXT NOT NULL,
    PRIMARY KEY (entity_id, alias)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_splits_own ON entity_splits (own_id);

-- What a person makes of a topic that one of two compared documents is silent about.
CREATE TABLE omission_decisions (
    a_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    b_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    topic TEXT NOT NULL,
    silent_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    status TEXT NOT NULL CHECK (status IN ('confirmed', 'rejected')),
    note TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL,
    decided TEXT NOT NULL,
    PRIMARY KEY (a_id, b_id, topic, silent_id),
    CHECK (a_id < b_id AND silent_id IN (a_id, b_id))
) STRICT, WITHOUT ROWID;
CREATE INDEX omission_decisions_b ON omission_decisions (b_id);
CREATE INDEX omission_decisions_silent ON omission_decisions (silent_id);

-- How far a person has come in reviewing a comparison: offsets into the current revisions.
CREATE TABLE review_places (
    a_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    b_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    a_at INTEGER NOT NULL,
    b_at INTEGER NOT NULL,
    saved TEXT NOT NULL,
    PRIMARY KEY (a_id, b_id),
    CHECK (a_id < b_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_places_b ON review_places (b_id);

-- query is a JSON object with the fields of a search.
CREATE TABLE saved_searches (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    saved TEXT NOT NULL
) STRICT;

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
    FROM documents d;

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
    FROM meetings m;

-- Entities that stand for themselves: without those merged into another.
CREATE VIEW entity_values AS
    SELECT e.id AS id, e.kind AS kind, e.country AS country, e.roles AS roles, e.origin AS origin,
        coalesce((SELECT value FROM entity_decisions x WHERE x.entity_id = e.id AND x.field = 'name'), e.name) AS name,
        EXISTS (SELECT 1 FROM entity_decisions x WHERE x.entity_id = e.id AND x.field = 'junk') AS junk
    FROM entities e WHERE e.id NOT IN (SELECT entity_id FROM entity_merges);

-- The names that an entity goes by beside its own: its aliases, and those and the names of what was merged into it.
CREATE VIEW alias_values AS
    SELECT coalesce(m.into_id, a.entity_id) AS entity_id, a.alias AS alias
        FROM entity_aliases a LEFT JOIN entity_merges m ON m.entity_id = a.entity_id
        WHERE NOT EXISTS (SELECT 1 FROM alias_decisions x WHERE x.alias = a.alias AND x.kept = 0
            AND x.entity_id IN (a.entity_id, coalesce(m.into_id, a.entity_id)))
    UNION SELECT m.into_id, e.name FROM entity_merges m JOIN entities e ON e.id = m.entity_id
        WHERE NOT EXISTS (SELECT 1 FROM alias_decisions x WHERE x.alias = e.name AND x.kept = 0 AND x.entity_id = m.into_id)
    UNION SELECT coalesce(m.into_id, d.entity_id), d.alias
        FROM alias_decisions d LEFT JOIN entity_merges m ON m.entity_id = d.entity_id WHERE d.kept = 1
    UNION SELECT d.entity_id, e.name FROM entity_decisions d JOIN entities e ON e.id = d.entity_id
        WHERE d.field = 'name' AND d.value <> e.name
        AND NOT EXISTS (SELECT 1 FROM alias_decisions x WHERE x.alias = e.name AND x.kept = 0 AND x.entity_id = d.entity_id);

-- The entities of each revision, merges applied.
CREATE VIEW mention_values AS
    SELECT de.revision_id AS revision_id, de.idx AS idx, coalesce(m.into_id, de.entity_id) AS entity_id,
        de.name AS name, de.mention_count AS mention_count, de.mentions AS mentions
    FROM document_entities de LEFT JOIN entity_merges m ON m.entity_id = de.entity_id;

-- A title that a person gave is found as well.
DROP VIEW search_source;
CREATE VIEW search_source AS
    SELECT documents.id AS id,
        coalesce((SELECT value FROM document_decisions x WHERE x.document_id = documents.id AND x.field = 'title'),
            documents.title) AS title,
        coalesce(revisions.search_text, revisions.text) AS body
    FROM documents JOIN revisions ON revisions.id = documents.revision_id;
INSERT INTO search_index (search_index)
    SELECT 'rebuild' WHERE EXISTS (SELECT 1 FROM document_decisions WHERE field = 'title');

-- For queries by people (see README): these keep their columns from version to version.
CREATE VIEW v_documents AS
    SELECT d.id AS id, d.title AS title, d.side AS side, d.relays AS relays, d.issuer AS issuer, d.doc_type AS type,
        d.language AS language, d.published AS published, d.published_from AS published_from,
        d.published_to AS published_to, s.file AS file, s.path AS path, s.retrieved AS retrieved, o.sha256 AS sha256,
        o.bytes AS bytes, r.source_url AS source_url, r.number AS revision, r.characters AS characters, r.text AS text
    FROM document_values d JOIN revisions r ON r.id = d.revision_id JOIN sources s ON s.id = r.source_id
        JOIN originals o ON o.id = r.original_id;

CREATE VIEW v_meetings AS
    SELECT m.id AS id, m.title AS title, m.date AS date, m.date_from AS date_from, m.date_to AS date_to,
        m.place AS place, nullif(m.format, '') AS format, m.occasion AS occasion, m.participants AS participants,
        m.countries AS countries, (SELECT count(*) FROM readouts r WHERE r.meeting_id = m.id) AS documents
    FROM meeting_values m;

CREATE VIEW v_readouts AS
    SELECT r.meeting_id AS meeting, r.document_id AS document, d.side AS side, r.role AS role,
        r.confidence AS confidence, r.origin = 'entered' AS by_hand
    FROM readouts r JOIN document_values d ON d.id = r.document_id;

CREATE VIEW v_sentences AS
    SELECT d.id AS document, s.idx AS idx, s."begin" AS "begin", s."end" AS "end", s.act AS speech_act,
        s.strength AS strength, s.speaker AS speaker, s.addressee AS addressee, s.negated AS negated
    FROM documents d JOIN sentences s ON s.revision_id = d.revision_id;

CREATE VIEW v_entities AS
    SELECT e.id AS id, e.kind AS kind, e.name AS name, e.country AS country, e.junk AS junk,
        (SELECT group_concat(a.alias, '; ') FROM alias_values a WHERE a.entity_id = e.id) AS aliases
    FROM entity_values e;

CREATE VIEW v_mentions AS
    SELECT m.entity_id AS entity, d.id AS document, m.name AS written, m.mention_count AS mentions
    FROM documents d JOIN mention_values m ON m.revision_id = d.revision_id;

CREATE VIEW v_topics AS
    SELECT d.id AS document, t.name AS topic, t.generic AS generic, t.proposed AS proposed
    FROM documents d JOIN document_topics dt ON dt.revision_id = d.revision_id JOIN topics t ON t.id = dt.topic_id;

CREATE VIEW v_amounts AS
    SELECT d.id AS document, a."begin" AS "begin", a."end" AS "end", a.value AS value, a.unit AS unit
    FROM documents d JOIN amounts a ON a.revision_id = d.revision_id;

CREATE VIEW v_commitments AS
    SELECT c.id AS id, c.document_id AS document,
        (SELECT min(r.meeting_id) FROM readouts r WHERE r.document_id = c.document_id) AS meeting, d.side AS side,
        c.kind AS kind, c.actors AS actors, c.towards AS towards, c.action AS action, nullif(c.due, '') AS due,
        c.due_from AS due_from, c.due_to AS due_to, nullif(c.amount, '') AS amount, nullif(c.condition, '') AS condition,
        c.negative AS negative, c.strength AS strength, coalesce(cd.status, 'open') AS status, c.quote AS quote,
        c."begin" AS "begin", c."end" AS "end"
    FROM commitments c JOIN document_values d ON d.id = c.document_id
        LEFT JOIN commitment_decisions cd ON cd.commitment_id = c.id;

CREATE VIEW v_links AS
    SELECT l.id AS id, l.a_id AS a, l.b_id AS b, l.relation AS relation, l.score AS score, l.status AS status,
        l.origin = 'entered' AS by_hand, l.note AS note, l.author AS author,
        (SELECT group_concat(s.quote, ' … ') FROM link_sentences s WHERE s.link_id = l.id AND s.side = 'a') AS a_text,
        (SELECT group_concat(s.quote, ' … ') FROM link_sentences s WHERE s.link_id = l.id AND s.side = 'b') AS b_text
    FROM links l;

-- An id is never given twice, so that taking a deletion back finds its place free.
CREATE TABLE used_ids (
    kind TEXT NOT NULL PRIMARY KEY,
    highest INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER documents_deleted AFTER DELETE ON documents BEGIN
    INSERT INTO used_ids (kind, highest) VALUES ('documents', OLD.id)
        ON CONFLICT (kind) DO UPDATE SET highest = max(highest, excluded.highest);
END;
CREATE TRIGGER revisions_deleted AFTER DELETE ON revisions BEGIN
    INSERT INTO used_ids (kind, highest) VALUES ('revisions', OLD.id)
        ON CONFLICT (kind) DO UPDATE SET highest = max(highest, excluded.highest);
END;
CREATE TRIGGER originals_deleted AFTER DELETE ON originals BEGIN
    INSERT INTO used_ids (kind, highest) VALUES ('originals', OLD.id)
        ON CONFLICT (kind) DO UPDATE SET highest = max(highest, excluded.highest);
END;
CREATE TRIGGER sources_deleted AFTER DELETE ON sources BEGIN
    INSERT INTO used_ids (kind, highest) VALUES ('sources', OLD.id)
        ON CONFLICT (kind) DO UPDATE SET highest = max(highest, excluded.highest);
END;
CREATE TRIGGER commitments_deleted AFTER DELETE ON commitments BEGIN
    INSERT INTO used_ids (kind, highest) VALUES ('commitments', OLD.id)
        ON CONFLICT (kind) DO UPDATE SET highest = max(highest, excluded.highest);
END;
CREATE TRIGGER links_deleted AFTER DELETE ON links BEGIN
    INSERT INTO used_ids (kind, highest) VALUES ('links', OLD.id)
        ON CONFLICT (kind) DO UPDATE SET highest = max(highest, excluded.highest);
END;
CREATE TRIGGER meetings_deleted AFTER DELETE ON meetings BEGIN
    INSERT INTO used_ids (kind, highest) VALUES ('meetings', OLD.id)
        ON CONFLICT (kind) DO UPDATE SET highest = max(highest, excluded.highest);
END;
CREATE TRIGGER entities_deleted AFTER DELETE ON entities BEGIN
    INSERT INTO used_ids (kind, highest) VALUES ('entities', OLD.id)
        ON CONFLICT (kind) DO UPDATE SET highest = max(highest, excluded.highest);
END;
CREATE TRIGGER saved_searches_deleted AFTER DELETE ON saved_searches BEGIN
    INSERT INTO used_ids (kind, highest) VALUES ('saved_searches', OLD.id)
        ON CONFLICT (kind) DO UPDATE SET highest = max(highest, excluded.highest);
END;
