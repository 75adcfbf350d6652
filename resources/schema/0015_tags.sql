-- lowest program version that can read the result: 0.1.0
--
-- Words by which people find documents and meetings again, what they marked as favourites, and what they narrowed the
-- library to under a name.

CREATE TABLE document_tags (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    tag TEXT NOT NULL CHECK (tag <> ''),
    author TEXT NOT NULL,
    given TEXT NOT NULL,
    PRIMARY KEY (document_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_tags (
    meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    tag TEXT NOT NULL CHECK (tag <> ''),
    author TEXT NOT NULL,
    given TEXT NOT NULL,
    PRIMARY KEY (meeting_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE document_favourites (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    given TEXT NOT NULL
) STRICT;

CREATE TABLE meeting_favourites (
    meeting_id INTEGER PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    given TEXT NOT NULL
) STRICT;

-- filter is a JSON object of what narrows the library.
CREATE TABLE library_filters (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    filter TEXT NOT NULL,
    saved TEXT NOT NULL
) STRICT;
CREATE TRIGGER library_filters_deleted AFTER DELETE ON library_filters BEGIN
    INSERT INTO used_ids (kind, highest) VALUES ('library_filters', OLD.id)
        ON CONFLICT (kind) DO UPDATE SET highest = max(highest, excluded.highest);
END;

-- For queries by people: one tag of a document or of a meeting, or that it is a favourite (tag NULL).
CREATE VIEW v_tags AS
    SELECT t.document_id AS document, NULL AS meeting, t.tag AS tag, t.author AS author, t.given AS given
        FROM document_tags t JOIN live_documents d ON d.id = t.document_id
    UNION ALL
    SELECT NULL, t.meeting_id, t.tag, t.author, t.given
        FROM meeting_tags t JOIN live_meetings m ON m.id = t.meeting_id
    UNION ALL
    SELECT f.document_id, NULL, NULL, f.author, f.given
        FROM document_favourites f JOIN live_documents d ON d.id = f.document_id
    UNION ALL
    SELECT NULL, f.meeting_id, NULL, f.author, f.given
        FROM meeting_favourites f JOIN live_meetings m ON m.id = f.meeting_id;
