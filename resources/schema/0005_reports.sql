-- lowest program version that can read the result: 0.1.0
--
-- The PDF reports that were written from this store, so that it can be told whether one was changed since.
-- A report outlives the documents that it quotes: nothing here refers to them by id.
CREATE TABLE reports (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    written TEXT NOT NULL,
    file TEXT NOT NULL,
    file_sha256 TEXT NOT NULL CHECK (length(file_sha256) = 64),
    -- of all that the report holds, whatever way the file is packed
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    -- as it is embedded in the report: the digests part by part
    manifest TEXT NOT NULL
) STRICT;
CREATE INDEX reports_digest ON reports (digest);

-- For queries by people: as in 0002.
CREATE VIEW v_reports AS SELECT uuid, written, file, file_sha256 FROM reports;
