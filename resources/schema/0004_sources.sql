-- lowest program version that can read the result: 0.1.0
--
-- One text from several sources, changed texts of one release, and where a text stands on its pages. What is
-- kept beside a revision follows from its text and is as immutable as that.

-- An original that tells the very text of a revision again: other bytes, the same words.
CREATE TABLE document_copies (
    original_id INTEGER NOT NULL REFERENCES originals (id) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    revision_id INTEGER NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    source_url TEXT,
    format TEXT NOT NULL,
    reader TEXT NOT NULL,
    PRIMARY KEY (original_id, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_copies_document ON document_copies (document_id);
CREATE INDEX document_copies_revision ON document_copies (revision_id);
CREATE INDEX document_copies_url ON document_copies (source_url) WHERE source_url IS NOT NULL;

-- By what a text is known again: digest is that of its words, words their number.
CREATE TABLE revision_prints (
    revision_id INTEGER PRIMARY KEY REFERENCES revisions (id) ON DELETE CASCADE,
    digest TEXT NOT NULL,
    words INTEGER NOT NULL
) STRICT;
CREATE INDEX revision_prints_digest ON revision_prints (digest);

-- The smallest hashes of its shingles: texts that share some may be near-identical.
CREATE TABLE revision_sketches (
    revision_id INTEGER NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    hash INTEGER NOT NULL,
    PRIMARY KEY (revision_id, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX revision_sketches_hash ON revision_sketches (hash);

-- What changed against the revision before, in words. silent: the text does not own up to it.
CREATE TABLE revision_changes (
    revision_id INTEGER PRIMARY KEY REFERENCES revisions (id) ON DELETE CASCADE,
    added INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    silent INTEGER NOT NULL CHECK (silent IN (0, 1))
) STRICT;

-- Where the words stand on the pages of the original, packed.
CREATE TABLE revision_places (
    revision_id INTEGER PRIMARY KEY REFERENCES revisions (id) ON DELETE CASCADE,
    places BLOB NOT NULL
) STRICT;

-- A document that may be a later text of another one.
CREATE TABLE revision_proposals (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    of_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    resemblance REAL NOT NULL,
    CHECK (document_id <> of_id)
) STRICT;
CREATE INDEX revision_proposals_of ON revision_proposals (of_id);

-- Documents of which a person says that neither is a text of the other.
CREATE TABLE revision_refusals (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    of_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    decided TEXT NOT NULL,
    PRIMARY KEY (document_id, of_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX revision_refusals_of ON revision_refusals (of_id);

-- Every place that a document was got from: of its revisions, and of their copies.
CREATE VIEW source_values AS
    SELECT r.document_id AS document_id, r.id AS revision_id, r.original_id AS original_id, r.part AS part,
        r.source_url AS source_url, r.format AS format, r.reader AS reader, 0 AS copied FROM revisions r
    UNION ALL SELECT c.document_id, c.revision_id, c.original_id, c.part, c.source_url, c.format, c.reader, 1
    FROM document_copies c;

-- For queries by people: as in 0002.
CREATE VIEW v_sources AS
    SELECT v.document_id AS document, r.number AS revision, s.path AS path, s.file AS file, s.retrieved AS retrieved,
        v.source_url AS source_url, v.format AS format, v.reader AS reader, o.sha256 AS sha256, o.bytes AS bytes
    FROM source_values v JOIN revisions r ON r.id = v.revision_id JOIN originals o ON o.id = v.original_id
        JOIN sources s ON s.original_id = v.original_id;

CREATE VIEW v_revisions AS
    SELECT r.document_id AS document, r.number AS revision, s.retrieved AS retrieved, r.source_url AS source_url,
        r.characters AS characters, c.added AS words_added, c.removed AS words_removed, c.silent AS silent, r.text AS text
    FROM revisions r JOIN sources s ON s.id = r.source_id LEFT JOIN revision_changes c ON c.revision_id = r.id;
