-- lowest program version that can read the result: 0.1.0
--
-- In which words a due date is told and how it lies to them, and how sure the program is of what it says of a
-- commitment. Older stores tell it after the next analysis.

ALTER TABLE commitments ADD COLUMN due_relation TEXT NOT NULL DEFAULT 'in'
    CHECK (due_relation IN ('by', 'in', 'before', 'from'));
ALTER TABLE commitments ADD COLUMN due_words TEXT NOT NULL DEFAULT '';
ALTER TABLE commitments ADD COLUMN actors_confidence REAL NOT NULL DEFAULT 1;
ALTER TABLE commitments ADD COLUMN towards_confidence REAL NOT NULL DEFAULT 1;
ALTER TABLE commitments ADD COLUMN due_confidence REAL NOT NULL DEFAULT 1;
