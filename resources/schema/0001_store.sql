-- lowest program version that can read the result: 0.1.0
--
-- What the machine found (origin 'detected') and what a person decided (origin 'entered', or the *_decisions
-- tables) are kept apart: re-analysis replaces the first and never touches the second. Ranges ("begin", "end")
-- are half-open UTF-16 offsets into revisions.text. Dates are ISO 8601; a partial date is kept as the command
-- line prints it, with its first and last day beside it. Lists of small things that no query selects by are
-- JSON arrays.

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A file as it came, byte for byte.
CREATE TABLE originals (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    bytes INTEGER NOT NULL,
    packing TEXT NOT NULL CHECK (packing IN ('none', 'zlib')),
    content BLOB NOT NULL
) STRICT;

-- Where and when an original was got; the same bytes may come from several places.
CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    original_id INTEGER NOT NULL REFERENCES originals (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    file TEXT NOT NULL,
    retrieved TEXT NOT NULL,
    UNIQUE (original_id, path)
) STRICT;
CREATE INDEX sources_path ON sources (path);
CREATE INDEX sources_file ON sources (file);

-- One published text of one issuer, with what analysis found in its current revision.
CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    revision_id INTEGER REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    issuer TEXT,
    side TEXT,
    relays TEXT,
    doc_type TEXT,
    language TEXT,
    published TEXT,
    published_from TEXT,
    published_to TEXT,
    analysed INTEGER NOT NULL DEFAULT 0,
    evidence TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX documents_published ON documents (published_from);

-- What a person says of a document, against what was detected; field is a column name of documents.
CREATE TABLE document_decisions (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    value TEXT,
    author TEXT NOT NULL,
    decided TEXT NOT NULL,
    PRIMARY KEY (document_id, field)
) STRICT, WITHOUT ROWID;

-- The clean text read out of an original. Immutable.
CREATE TABLE revisions (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    original_id INTEGER NOT NULL REFERENCES originals (id),
    source_id INTEGER NOT NULL REFERENCES sources (id),
    part INTEGER NOT NULL DEFAULT 0,
    characters INTEGER NOT NULL,
    paraphrase INTEGER NOT NULL DEFAULT 0,
    source_url TEXT,
    format TEXT NOT NULL,
    reader TEXT NOT NULL,
    encoding TEXT NOT NULL,
    language_hint TEXT,
    told TEXT NOT NULL DEFAULT '{}',
    warnings TEXT NOT NULL DEFAULT '[]',
    blocks TEXT NOT NULL DEFAULT '[]',
    offsets BLOB NOT NULL,
    search_text TEXT,
    text TEXT NOT NULL,
    UNIQUE (document_id, number)
) STRICT;
CREATE INDEX revisions_original ON revisions (original_id);
CREATE INDEX revisions_source ON revisions (source_id);
CREATE INDEX revisions_url ON revisions (source_url) WHERE source_url IS NOT NULL;

-- By which program and lexicon a revision was analysed.
CREATE TABLE analyses (
    revision_id INTEGER PRIMARY KEY REFERENCES revisions (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    lexicon TEXT NOT NULL
) STRICT;

CREATE TABLE sentences (
    revision_id INTEGER NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL,
    "begin" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    paragraph INTEGER NOT NULL,
    act TEXT,
    strength INTEGER NOT NULL,
    speaker TEXT,
    addressee TEXT,
    negated INTEGER NOT NULL,
    clauses TEXT,
    PRIMARY KEY (revision_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE entities (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    country TEXT,
    roles TEXT NOT NULL DEFAULT '[]',
    origin TEXT NOT NULL CHECK (origin IN ('detected', 'entered'))
) STRICT;
CREATE INDEX entities_name ON entities (kind, name);

CREATE TABLE entity_aliases (
    entity_id INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
    alias TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('detected', 'entered')),
    PRIMARY KEY (entity_id, alias)
) STRICT, WITHOUT ROWID;

-- An entity in one revision; mentions are [begin, end, by name] triples.
CREATE TABLE document_entities (
    revision_id INTEGER NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL,
    entity_id INTEGER NOT NULL REFERENCES entities (id),
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,
    roles TEXT NOT NULL,
    country TEXT,
    confidence REAL NOT NULL,
    rule TEXT NOT NULL,
    mention_count INTEGER NOT NULL,
    mentions TEXT NOT NULL,
    PRIMARY KEY (revision_id, idx)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_entities_entity ON document_entities (entity_id);

CREATE TABLE topics (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    proposed INTEGER NOT NULL,
    generic INTEGER NOT NULL
) STRICT;

-- sentences are indexes, terms are [begin, end] pairs.
CREATE TABLE document_topics (
    revision_id INTEGER NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL,
    topic_id INTEGER NOT NULL REFERENCES topics (id),
    sentences TEXT NOT NULL,
    terms TEXT NOT NULL,
    PRIMARY KEY (revision_id, idx)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_topics_topic ON document_topics (topic_id);

CREATE TABLE amounts (
    revision_id INTEGER NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL,
    "begin" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    value REAL NOT NULL,
    unit TEXT NOT NULL,
    PRIMARY KEY (revision_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE dates (
    revision_id INTEGER NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL,
    "begin" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    date TEXT NOT NULL,
    date_from TEXT NOT NULL,
    date_to TEXT NOT NULL,
    relative INTEGER NOT NULL,
    PRIMARY KEY (revision_id, idx)
) STRICT, WITHOUT ROWID;

-- The encounters that a revision tells of: what meetings are made from.
CREATE TABLE encounters (
    revision_id INTEGER NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL,
    date TEXT,
    place TEXT NOT NULL,
    format TEXT NOT NULL,
    occasion TEXT NOT NULL,
    participants TEXT NOT NULL,
    countries TEXT NOT NULL,
    role TEXT NOT NULL,
    confidence REAL NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (revision_id, idx)
) STRICT, WITHOUT ROWID;

-- An undertaking. The quote makes it findable in a later revision, and keeps its id through re-analysis.
CREATE TABLE commitments (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    revision_id INTEGER NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL,
    "begin" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    sentence INTEGER NOT NULL,
    kind TEXT NOT NULL,
    actors TEXT NOT NULL,
    towards TEXT NOT NULL,
    action TEXT NOT NULL,
    due TEXT NOT NULL,
    due_from TEXT,
    due_to TEXT,
    amount TEXT NOT NULL,
    condition TEXT NOT NULL,
    negative INTEGER NOT NULL,
    strength INTEGER NOT NULL,
    confidence REAL NOT NULL,
    rule TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('detected', 'entered'))
) STRICT;
CREATE INDEX commitments_document ON commitments (document_id, idx);
CREATE INDEX commitments_revision ON commitments (revision_id);
CREATE INDEX commitments_due ON commitments (due_from);

CREATE TABLE commitment_decisions (
    commitment_id INTEGER PRIMARY KEY REFERENCES commitments (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    author TEXT NOT NULL,
    decided TEXT NOT NULL
) STRICT;

CREATE TABLE meetings (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    date TEXT,
    date_from TEXT,
    date_to TEXT,
    place TEXT NOT NULL,
    format TEXT NOT NULL,
    occasion TEXT NOT NULL,
    participants TEXT NOT NULL,
    countries TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('detected', 'entered'))
) STRICT;

CREATE TABLE readouts (
    meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    confidence REAL NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('detected', 'entered')),
    PRIMARY KEY (meeting_id, document_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX readouts_document ON readouts (document_id);

-- Two documents that were laid side by side; a_id < b_id always. topics is the ledger of that run.
CREATE TABLE comparisons (
    a_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    b_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    a_revision INTEGER NOT NULL,
    b_revision INTEGER NOT NULL,
    version INTEGER NOT NULL,
    lexicon TEXT NOT NULL,
    topics TEXT NOT NULL,
    PRIMARY KEY (a_id, b_id),
    CHECK (a_id < b_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX comparisons_b ON comparisons (b_id);

CREATE TABLE links (
    id INTEGER PRIMARY KEY,
    a_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    b_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    relation TEXT NOT NULL,
    score REAL NOT NULL,
    shift TEXT NOT NULL,
    terms TEXT NOT NULL,
    because TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('detected', 'entered')),
    status TEXT NOT NULL CHECK (status IN ('proposed', 'confirmed', 'rejected')),
    note TEXT NOT NULL DEFAULT '',
    author TEXT,
    decided TEXT,
    CHECK (a_id < b_id)
) STRICT;
CREATE INDEX links_pair ON links (a_id, b_id);
CREATE INDEX links_b ON links (b_id);

-- The sentences of a link, by range and quote, so that they are found again after re-analysis.
CREATE TABLE link_sentences (
    link_id INTEGER NOT NULL REFERENCES links (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('a', 'b')),
    idx INTEGER NOT NULL,
    "begin" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    PRIMARY KEY (link_id, side, idx)
) STRICT, WITHOUT ROWID;

-- What is searched: the current revision of each document, with U+001F between written syllables where
-- the script writes no spaces.
CREATE VIEW search_source AS
    SELECT documents.id AS id, documents.title AS title, coalesce(revisions.search_text, revisions.text) AS body
    FROM documents JOIN revisions ON revisions.id = documents.revision_id;

CREATE VIRTUAL TABLE search_index USING fts5 (
    title, body, content = 'search_source', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
