-- lowest program version that can read the result: 0.1.0
--
-- What a person makes of a passage that one of two compared documents alone has; where the other one says it too,
-- in which passage (0 to 0 where none was named). prefix and suffix are those of an anchor. The quote is of the key:
-- after a new revision another passage may stand at the place of one that was judged.

CREATE TABLE omission_judgements (
    a_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    b_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    "begin" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    judgement TEXT NOT NULL CHECK (judgement IN ('significant', 'minor', 'elsewhere')),
    elsewhere_begin INTEGER NOT NULL DEFAULT 0,
    elsewhere_end INTEGER NOT NULL DEFAULT 0,
    elsewhere_quote TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL,
    decided TEXT NOT NULL,
    PRIMARY KEY (a_id, b_id, document_id, "begin", "end", quote),
    CHECK (a_id < b_id AND document_id IN (a_id, b_id))
) STRICT, WITHOUT ROWID;
CREATE INDEX omission_judgements_b ON omission_judgements (b_id);
CREATE INDEX omission_judgements_document ON omission_judgements (document_id);
