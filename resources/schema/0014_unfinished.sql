-- lowest program version that can read the result: 0.1.0
--
-- What is not there, and is known not to be: accounts that a side did not publish, and files that an import has not
-- come to.

-- Somebody looked for an account of a meeting and found that the side published none. checked is the day of that.
CREATE TABLE unpublished_accounts (
    meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side <> ''),
    checked TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL,
    decided TEXT NOT NULL,
    PRIMARY KEY (meeting_id, side)
) STRICT, WITHOUT ROWID;

-- For queries by people.
CREATE VIEW v_unpublished AS
    SELECT u.meeting_id AS meeting, m.title AS title, u.side AS side, u.checked AS checked, u.note AS note,
        u.author AS author
    FROM unpublished_accounts u JOIN meeting_values m ON m.id = u.meeting_id;

-- An import that runs, or that was stopped before its end: its files are listed when it begins and leave the list as
-- they are read. process is the program that ran it.
CREATE TABLE unfinished_imports (
    id TEXT PRIMARY KEY,
    side TEXT NOT NULL,
    files INTEGER NOT NULL,
    begun TEXT NOT NULL,
    process TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- named: the file was asked for by itself, and not found in a folder.
CREATE TABLE unfinished_files (
    path TEXT PRIMARY KEY,
    import_id TEXT NOT NULL REFERENCES unfinished_imports (id) ON DELETE CASCADE,
    named INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX unfinished_files_import ON unfinished_files (import_id);
